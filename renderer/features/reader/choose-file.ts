/**
 * Asks for a file to read, which Crux does not hold open. It is asked for in the window, as on any page, so that no place on disk is
 * known to anybody.
 *
 * @param accept endings of names, with commas between
 * @returns null if the person cancelled
 */
export function chooseFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
