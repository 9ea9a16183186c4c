// Loaded by Electron before Crux: dialogs that a test answers, and menus that it can choose from.
const { BrowserWindow, dialog, Menu } = require('electron');
const { basename } = require('node:path');

/** @import { Answer, SeenDialog } from './answers' */

// What `-r` has added is no part of Crux's own command line.
process.argv.splice(1, 2);

/** @type {Answer[]} */
const answers = [];
/** @type {SeenDialog[]} */
const seen = [];
/** @type {Map<number, Electron.Menu | null>} */
const menus = new Map();

/**
 * @param {Answer['kind']} kind
 * @param {string} words
 * @returns {Answer} what the test has prepared; a dialog that it did not expect is seen, and stays unanswered
 */
function answer(kind, words) {
  seen.push({ kind, words });
  const next = answers.shift();
  if (next?.kind !== kind)
    throw new Error(`A dialog to ${kind} came where the test had ${next?.kind}: ${words}`);
  return next;
}

/** @param {unknown[]} args the window may be left out @returns {any} */
const optionsOf = (args) => args.at(-1);

Object.assign(dialog, {
  /** @param {unknown[]} args */
  async showMessageBox(...args) {
    const { message, buttons } = optionsOf(args);
    const given = answer('press', message);
    const response = given.kind === 'press' ? buttons.indexOf(given.button) : -1;
    if (response < 0) throw new Error(`“${message}” has no such button; it has ${buttons}`);
    return { response, checkboxChecked: false };
  },
  async showOpenDialog() {
    const given = answer('open', '');
    const name = given.kind === 'open' ? given.name : null;
    return { canceled: name === null, filePaths: name === null ? [] : [name] };
  },
  /** @param {unknown[]} args */
  async showSaveDialog(...args) {
    const given = answer('save', basename(optionsOf(args).defaultPath));
    const name = given.kind === 'save' ? given.name : null;
    return { canceled: name === null, filePath: name ?? '' };
  },
});

const setMenu = BrowserWindow.prototype.setMenu;
/** @param {Electron.Menu | null} menu */
BrowserWindow.prototype.setMenu = function (menu) {
  menus.set(this.id, menu);
  setMenu.call(this, menu);
};

/**
 * @param {number} window
 * @param {readonly string[]} path
 */
function choose(window, path) {
  let menu = menus.get(window) ?? Menu.getApplicationMenu();
  /** @type {Electron.MenuItem | undefined} */
  let item;
  for (const label of path) {
    item = menu?.items.find((candidate) => candidate.label === label);
    if (!item) throw new Error(`There is no “${label}” in the menus.`);
    menu = item.submenu ?? null;
  }
  if (!item?.enabled) throw new Error(`“${item?.label}” is not enabled.`);
  item.click();
}

Object.assign(globalThis, { cruxAnswers: answers, cruxSeen: seen, cruxChoose: choose });
