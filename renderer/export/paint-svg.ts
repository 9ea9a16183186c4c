import { svgShape } from './svg-shape';

/** What elements of a picture have from those that they stand in. */
interface Style {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
  readonly size: number;
  readonly weight: string;
  readonly family: string;
}

/** What SVG takes for granted where nothing is said. */
const UNSTYLED: Style = {
  fill: '#000000',
  stroke: 'none',
  width: 1,
  cap: 'butt',
  join: 'miter',
  size: 16,
  weight: '400',
  family: 'sans-serif',
};

/**
 * Paints a picture by core/draw on a canvas, in the fonts of the page, which must be loaded: a browser that draws an SVG
 * as an image does not see them, and does not wait for fonts within the SVG.
 *
 * @throws where there is something in the picture that this does not know
 */
export function paintSvg(context: CanvasRenderingContext2D, svg: string): void {
  // The window's policy refuses style attributes in markup. Those of a picture say what is set on the context below.
  const unstyled = svg.replace(/(<[^<>]*) style="[^"]*"/g, '$1');
  const picture = new DOMParser().parseFromString(unstyled, 'image/svg+xml').documentElement;
  const [x = 0, y = 0] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number);
  context.save();
  context.translate(-x, -y);
  // As in the SVG: the lines were broken without kerning and ligatures. A canvas has no setting for ligatures, but, as CSS
  // asks for, forms none in text that is spaced out, be it by nothing that can be seen.
  context.fontKerning = 'none';
  context.letterSpacing = '0.0001px';
  context.textRendering = 'geometricPrecision';
  paint(context, picture, UNSTYLED);
  context.restore();
}

function paint(context: CanvasRenderingContext2D, element: Element, inherited: Style): void {
  const style = styleOf(element, inherited);
  context.save();
  transform(context, element.getAttribute('transform') ?? '');
  const shape = svgShape(element);
  if (shape) paintShape(context, shape, style);
  else if (element.localName === 'text') paintText(context, element, style);
  for (const child of element.children) paint(context, child, style);
  context.restore();
}

function styleOf(element: Element, inherited: Style): Style {
  const own = (name: string) => element.getAttribute(name);
  return {
    fill: own('fill') ?? inherited.fill,
    stroke: own('stroke') ?? inherited.stroke,
    width: Number(own('stroke-width') ?? inherited.width),
    cap: (own('stroke-linecap') as CanvasLineCap | null) ?? inherited.cap,
    join: (own('stroke-linejoin') as CanvasLineJoin | null) ?? inherited.join,
    size: Number(own('font-size') ?? inherited.size),
    weight: own('font-weight') ?? inherited.weight,
    family: own('font-family') ?? inherited.family,
  };
}

function transform(context: CanvasRenderingContext2D, list: string): void {
  for (const [, name, values] of list.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = a] = values!.split(/[ ,]+/).map(Number);
    if (name === 'translate') context.translate(a, b);
    else if (name === 'scale') context.scale(a, b);
    else throw new Error(`A PNG cannot show what is transformed by ${name}().`);
  }
}

function paintShape(context: CanvasRenderingContext2D, shape: Path2D, style: Style): void {
  if (style.fill !== 'none') {
    context.fillStyle = style.fill;
    context.fill(shape);
  }
  if (style.stroke !== 'none') {
    context.strokeStyle = style.stroke;
    context.lineWidth = style.width;
    context.lineCap = style.cap;
    context.lineJoin = style.join;
    context.stroke(shape);
  }
}

function paintText(context: CanvasRenderingContext2D, element: Element, style: Style): void {
  context.font = `${style.weight} ${style.size}px ${style.family}`;
  context.direction = element.getAttribute('direction') === 'rtl' ? 'rtl' : 'ltr';
  context.fillStyle = style.fill;
  const at = (name: string) => Number(element.getAttribute(name));
  context.fillText(element.textContent ?? '', at('x'), at('y'));
}
