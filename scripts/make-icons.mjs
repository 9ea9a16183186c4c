import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { IconIcns, IconIco } from '@shockpkg/icon-encoder';
import { root } from './places.mjs';

const folder = join(root, 'main/icon');

/** The types of an Apple icon image that hold a PNG, by its side in px. */
const APPLE_TYPES = { 128: 'ic07', 256: 'ic08', 512: 'ic09' };

// Draws the icons that the packages need from the two drawings in `main/icon`. Run by hand, when a drawing has changed.
save('icon.png', draw('crux.svg', 1024));
save('window.png', draw('crux.svg', 128));
save('map-file.png', draw('map-file.svg', 256));
const windows = new IconIco();
// Windows makes the smaller sizes itself.
await windows.addFromPng(draw('map-file.svg', 256), true, true);
save('map-file.ico', windows.encode());
const apple = new IconIcns();
for (const [side, type] of Object.entries(APPLE_TYPES))
  await apple.addFromPng(draw('map-file.svg', Number(side)), [type], true);
save('map-file.icns', apple.encode());

/** @returns a PNG with a transparent ground, so many px wide and high */
function draw(/** @type {string} */ svg, /** @type {number} */ side) {
  return new Resvg(readFileSync(join(folder, svg)), { fitTo: { mode: 'width', value: side } })
    .render()
    .asPng();
}

function save(/** @type {string} */ name, /** @type {Uint8Array} */ content) {
  writeFileSync(join(folder, name), content);
  console.log(`${name} (${content.length} bytes)`);
}
