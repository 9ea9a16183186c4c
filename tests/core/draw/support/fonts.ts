import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../../../../scripts/places.mjs';

const inter = join(root, 'node_modules/@expo-google-fonts/inter');

/** Inter in its two weights, as TrueType. */
export const INTER_FILES = {
  regular: join(inter, '400Regular/Inter_400Regular.ttf'),
  semibold: join(inter, '600SemiBold/Inter_600SemiBold.ttf'),
};

export const interFonts = {
  regular: readFileSync(INTER_FILES.regular),
  semibold: readFileSync(INTER_FILES.semibold),
};

/** Fonts for Japanese and Korean, and for Arabic and Hebrew, where Debian puts them; undefined where they are missing. */
export const CJK_FONT = existing('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
export const WIDE_FONT = existing('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf');

/** The files that all renderers are given, so that what differs between them is not the fonts. */
export const FONT_FILES = [INTER_FILES.regular, INTER_FILES.semibold, CJK_FONT, WIDE_FONT].flatMap(
  (path) => path ?? [],
);

/** A configuration for fontconfig that knows those files alone. */
export function fontConfig(): { readonly path: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'crux-fonts-'));
  for (const file of FONT_FILES) symlinkSync(file, join(folder, basename(file)));
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}
