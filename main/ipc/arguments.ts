import { z } from 'zod';
import type { HostCall, HostCalls, MenuItem } from '../../bridge/host';
import { SETTING_NAMES, SETTINGS, type SettingName } from '../../bridge/settings';
import { changeSchema } from '../../core/edit/change/change-schema';
import { BIBLIOGRAPHIES, EXPORT_FORMATS } from '../../core/formats/registry/formats';

/** A map in UTF-16 units: no map of 64 MiB has more. What it has in bytes is checked when it is saved. */
const MOST_MAP = 64 * 1024 * 1024;
/** A picture: base64 of 192 MiB, or an SVG. */
const MOST_PICTURE = 256 * 1024 * 1024;

const none = z.null();
const id = z.string().min(1).max(100);
const name = z.string().max(1000);
const mapText = z.string().max(MOST_MAP);
const short = z.string().max(200);
const unkept = z.int().nonnegative();

const command = z.strictObject({
  command: short.min(1),
  title: short,
  shortcut: short.optional(),
  enabled: z.boolean(),
  checked: z.boolean().optional(),
});
const separator = z.strictObject({ separator: z.literal(true) });
/** Menus in menus in menus: no deeper, so that arguments cannot nest without end. */
const innermost = menuOf(z.union([command, separator]));
const inner = menuOf(z.union([command, separator, innermost]));
const menu = menuOf(z.union([command, separator, inner]));

const someSettings = z
  .strictObject(
    Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].schema])) as SettingSchemas,
  )
  .partial()
  .refine((part) => Object.keys(part).length > 0);
type SettingSchemas = { readonly [S in SettingName]: (typeof SETTINGS)[S]['schema'] };

/** What each call takes; anything else is refused. */
export const argumentSchemas: { readonly [C in HostCall]: z.ZodType<Parameters<HostCalls[C]>[0]> } = {
  'document.initial': none,
  'document.blank': none,
  'document.create': z.strictObject({ name, text: mapText }),
  'document.open': none,
  'document.save': z.strictObject({ id, text: mapText, overwrite: z.boolean().optional() }),
  'document.saveAs': z.strictObject({ id, text: mapText }),
  'document.read': z.strictObject({ id, take: z.boolean() }),
  'document.release': z.strictObject({ id }),
  'recent.list': none,
  'recent.open': z.strictObject({ id }),
  'recent.clear': none,
  'recovery.begin': z.strictObject({ id, text: mapText, change: changeSchema }),
  'recovery.append': z.strictObject({ id, change: changeSchema }),
  'recovery.end': z.strictObject({ id }),
  'recovery.list': z.strictObject({ again: z.boolean() }),
  'recovery.open': z.strictObject({ id }),
  'recovery.discard': z.strictObject({ id }),
  'version.list': z.strictObject({ id }),
  'version.read': z.strictObject({ id, version: id }),
  'dialog.unsaved': z.strictObject({ name, unkept }),
  'dialog.overwrite': z.strictObject({ name }),
  'dialog.changed': z.strictObject({ name, unsaved: z.boolean() }),
  'export.save': z.strictObject({
    name,
    format: z.enum([...EXPORT_FORMATS, ...BIBLIOGRAPHIES]),
    content: z.union([
      z.strictObject({ text: z.string().max(MOST_PICTURE) }),
      z.strictObject({ base64: z.string().max(MOST_PICTURE) }),
    ]),
  }),
  'clipboard.write': z.union([
    z.strictObject({ text: z.string().max(MOST_PICTURE) }),
    z.strictObject({ png: z.string().max(MOST_PICTURE) }),
  ]),
  'font.forText': z.strictObject({ text: mapText }),
  'window.describe': z.strictObject({ name, unsaved: z.boolean(), unkept }),
  'window.close': none,
  'menu.set': z.array(menu).max(20),
  'settings.get': none,
  'settings.set': someSettings,
};

function menuOf<I extends z.ZodType<MenuItem>>(item: I) {
  return z.strictObject({ title: short, items: z.array(item).max(200) });
}
