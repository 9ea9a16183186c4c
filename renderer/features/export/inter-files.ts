import unicodeRanges from '@fontsource/inter/unicode.json';
import type { FontFile } from '../../../core/draw/font-faces';
import { fromBase64Text } from '../../ui/base64-blob';

/** A module that holds a font file as a `data:` address; the window may not fetch files. */
type Inlined = () => Promise<string>;

const PARTS = import.meta.glob<string>(
  '../../../node_modules/@fontsource/inter/files/inter-*-{400,600}-normal.woff2',
  { query: '?inline', import: 'default' },
);

/** Inter in parts, as WOFF2, for pictures that carry it. */
export const interParts: readonly FontFile[] = ([400, 600] as const).flatMap((weight) =>
  Object.entries(unicodeRanges).flatMap(([part, unicodeRange]) => {
    const file = PARTS[`../../../node_modules/@fontsource/inter/files/inter-${part}-${weight}-normal.woff2`];
    return file ? [{ weight, unicodeRange, read: async () => base64Of(await file()) }] : [];
  }),
);

const REGULAR: Inlined = async () =>
  (await import('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?inline')).default;
const SEMIBOLD: Inlined = async () =>
  (await import('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?inline')).default;

/** The two weights of Inter, whole, as TrueType, for PDF. */
export async function interWhole(): Promise<{ regular: Uint8Array; semibold: Uint8Array }> {
  const [regular, semibold] = await Promise.all([REGULAR(), SEMIBOLD()]);
  return { regular: fromBase64Text(base64Of(regular)), semibold: fromBase64Text(base64Of(semibold)) };
}

function base64Of(address: string): string {
  return address.slice(address.indexOf(',') + 1);
}
