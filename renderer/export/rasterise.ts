/**
 * Draws an SVG that needs nothing from outside itself as a PNG.
 *
 * @param size of the SVG, in px
 * @returns null if there is no memory for so large a picture
 */
export async function rasterise(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(size.width * scale);
    canvas.height = Math.floor(size.height * scale);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
