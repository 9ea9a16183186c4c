import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';
import { root } from './places.mjs';

const folder = join(root, 'main/icon');

/** The types of an Apple icon image that hold a PNG, by its side in px. */
const APPLE_TYPES = /** @type {const} */ ({ 128: 'ic07', 256: 'ic08', 512: 'ic09' });

// Draws the icons that the packages need from the two drawings in `main/icon`. Run by hand, when a drawing has changed.
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const app = readFileSync(join(folder, 'crux.svg'), 'utf8');
  const map = readFileSync(join(folder, 'map-file.svg'), 'utf8');
  save('icon.png', await draw(app, 1024));
  save('window.png', await draw(app, 128));
  save('map-file.png', await draw(map, 256));
  save('map-file.ico', windowsIcon(await draw(map, 256)));
  const sides = /** @type {(keyof typeof APPLE_TYPES)[]} */ ([128, 256, 512]);
  save(
    'map-file.icns',
    appleIcon(await Promise.all(sides.map(async (side) => ({ side, png: await draw(map, side) })))),
  );
} finally {
  await browser.close();
}

/**
 * @param {string} svg
 * @param {number} side in px
 * @returns {Promise<Buffer>} a PNG with a transparent ground
 */
async function draw(svg, side) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img src="${address}" width=${side} height=${side}>`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function save(name, content) {
  writeFileSync(join(folder, name), content);
  console.log(`${name} (${content.length} bytes)`);
}

/**
 * An ICO file that holds one PNG of 256 px, of which Windows makes the smaller sizes itself.
 *
 * @param {Buffer} png
 */
function windowsIcon(png) {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // of one picture, whose width and height of 0 mean 256
  header.writeUInt16LE(1, 10); // planes
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

/**
 * An ICNS file.
 *
 * @param {{side: keyof typeof APPLE_TYPES, png: Buffer}[]} pictures
 */
function appleIcon(pictures) {
  const blocks = pictures.map(({ side, png }) => block(APPLE_TYPES[side], png));
  return block('icns', Buffer.concat(blocks));
}

/**
 * @param {string} type of four letters
 * @param {Buffer} content
 */
function block(type, content) {
  const header = Buffer.alloc(8, type, 'latin1');
  header.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([header, content]);
}
