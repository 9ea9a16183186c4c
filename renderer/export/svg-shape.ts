/**
 * The outline of a shape of a picture by core/draw; undefined if the element is no shape.
 *
 * @throws where a shape stands in the picture that this does not know: better no PNG than one with something missing
 */
export function svgShape(element: Element): Path2D | undefined {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const shape = new Path2D();
  switch (element.localName) {
    case 'path':
      return new Path2D(element.getAttribute('d') ?? '');
    case 'rect':
      shape.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
      return shape;
    case 'circle':
      shape.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      return shape;
    case 'svg':
    case 'g':
    case 'text':
    case 'title':
    case 'desc':
      return undefined;
    default:
      throw new Error(`A PNG cannot show <${element.localName}>.`);
  }
}
