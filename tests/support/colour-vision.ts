/**
 * How far apart two colours are to the eye, with full colour vision and without it.
 *
 * - What a dichromat sees: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A Physiologically-based Model for
 *   Simulation of Color Vision Deficiency”, IEEE Transactions on Visualization and Computer Graphics 15 (2009),
 *   1291–1298: the matrices for severity 1.0, which act on linear RGB.
 * - Difference: CIEDE2000, as in G. Sharma, W. Wu, E. N. Dalal, “The CIEDE2000 Color-Difference Formula:
 *   Implementation Notes, Supplementary Test Data, and Mathematical Observations”, Color Research and Application 30
 *   (2005), 21–30. About 1 is the least that is noticed between large patches side by side.
 * - sRGB: IEC 61966-2-1, white D65. Contrast: WCAG 2.2, “relative luminance” and “contrast ratio”.
 */

type Triple = readonly [number, number, number];

/** The ways of seeing colour that a palette is tested in. */
export const VISIONS = ['full', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

const SIMULATIONS: Readonly<Record<Exclude<Vision, 'full'>, readonly [Triple, Triple, Triple]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The CIEDE2000 difference of two colours, both as #rrggbb, to somebody who sees like this. */
export function colourDifference(a: string, b: string, vision: Vision = 'full'): number {
  return ciede2000(labOf(seenAs(linearOf(a), vision)), labOf(seenAs(linearOf(b), vision)));
}

/** The contrast ratio (WCAG 2.2) of two colours as #rrggbb: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The colour as #rrggbb that somebody who sees like this would mix up with the given one. */
export function simulated(colour: string, vision: Vision): string {
  return `#${seenAs(linearOf(colour), vision)
    .map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055))
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function luminance(colour: string): number {
  const [r, g, b] = linearOf(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linearOf(colour: string): Triple {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`“${colour}” is not a colour as #rrggbb.`);
  return [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
}

function seenAs(rgb: Triple, vision: Vision): Triple {
  if (vision === 'full') return rgb;
  return SIMULATIONS[vision].map((row) => Math.min(1, Math.max(0, dot(row, rgb)))) as unknown as Triple;
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Linear sRGB to CIE L*a*b* by the white D65. */
function labOf(rgb: Triple): Triple {
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], rgb));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function f(t: number): number {
  return t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29;
}

/** The difference of two colours in CIE L*a*b*; the names are those of the paper. */
export function ciede2000([L1, a1, b1]: Triple, [L2, a2, b2]: Triple): number {
  const C = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const G = 0.5 * (1 - Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7)));
  const [a1_, a2_] = [(1 + G) * a1, (1 + G) * a2];
  const [C1, C2] = [Math.hypot(a1_, b1), Math.hypot(a2_, b2)];
  const [h1, h2] = [hue(a1_, b1), hue(a2_, b2)];
  const grey = C1 * C2 === 0;
  const turn = h2 - h1;
  const dh = grey ? 0 : Math.abs(turn) <= 180 ? turn : turn - 360 * Math.sign(turn);
  const dH = 2 * Math.sqrt(C1 * C2) * sin(dh / 2);
  const sum = h1 + h2;
  const h = grey ? sum : Math.abs(turn) <= 180 ? sum / 2 : (sum + (sum < 360 ? 360 : -360)) / 2;
  const L = (L1 + L2) / 2;
  const C_ = (C1 + C2) / 2;
  const T = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const SL = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2);
  const SC = 1 + 0.045 * C_;
  const SH = 1 + 0.015 * C_ * T;
  const RC = 2 * Math.sqrt(C_ ** 7 / (C_ ** 7 + 25 ** 7));
  const RT = -RC * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)));
  const [l, c, k] = [(L2 - L1) / SL, (C2 - C1) / SC, dH / SH];
  return Math.sqrt(l * l + c * c + k * k + RT * c * k);
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
