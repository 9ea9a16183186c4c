import type { CslItem } from '../bibliography/csl-source';

/** An item that the processor can be given, and whether something of it was no CSL-JSON and was left out. */
interface SoundItem {
  readonly item: CslItem;
  readonly malformed: boolean;
}

const NAMES =
  /^(author|editor|translator|director|composer|illustrator|interviewer|recipient|chair|compiler|contributor|curator|guest|host|narrator|organizer|performer|producer|container-author|collection-editor|editorial-director|executive-producer|original-author|reviewed-author|script-writer|series-creator)$/;
const DATES = /^(issued|accessed|submitted|available-date|event-date|original-date)$/;
/** Free for anything, and of no use to a style. */
const FREE = /^(custom|categories|keyword|note|_.*)$/;
const NAME_PARTS = /^(family|given|literal|suffix|dropping-particle|non-dropping-particle)$/;
const KEY = /^[A-Za-z][A-Za-z-]*$/;
const TYPE = /^[a-z]+(?:[-_][a-z]+)*$/;
/** What the processor takes for something else than CSL-JSON has it. */
const RESERVED = /^(multi|jurisdiction|country|seeAlso|system_id|constructor|prototype)$/;

/** What of an item is as CSL-JSON (1.0.2) has it: a map comes from anybody, and the processor trusts what it is given. */
export function soundItem(item: CslItem): SoundItem {
  let malformed = false;
  const sound: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) {
    if (FREE.test(key) || RESERVED.test(key) || value === undefined) continue;
    const kept = KEY.test(key) ? soundValue(key, value) : undefined;
    if (kept === undefined) malformed = true;
    else sound[key] = kept;
  }
  return { item: { ...sound, type: sound.type ?? 'document' } as CslItem, malformed };
}

function soundValue(key: string, value: unknown): unknown {
  if (key === 'type') return typeof value === 'string' && TYPE.test(value) ? value : undefined;
  if (NAMES.test(key)) return soundNames(value);
  if (DATES.test(key)) return soundDate(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' ? guarded(value) : undefined;
}

/** The processor looks texts up in plain objects, where “constructor” and the like are always found: a word joiner, unseen, sets it right. */
function guarded(text: string): string {
  return text.trim() in {} ? `${text.trim()}\u2060` : text;
}

function soundNames(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const names = value.map(soundName);
  return names.includes(undefined) ? undefined : names;
}

function soundName(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(value)) return undefined;
  const parts = Object.entries(value).filter(
    (part): part is [string, string] => NAME_PARTS.test(part[0]) && typeof part[1] === 'string',
  );
  const named = parts.some(([, text]) => text.trim() !== '');
  return named ? Object.fromEntries(parts.map(([part, text]) => [part, guarded(text)])) : undefined;
}

function soundDate(value: unknown): unknown {
  if (!isRecord(value)) return undefined;
  const { raw, literal, 'date-parts': dates, season, circa } = value;
  if (typeof raw === 'string') return { raw };
  if (typeof literal === 'string') return { literal };
  if (!Array.isArray(dates) || dates.length === 0 || dates.length > 2 || !dates.every(isDay))
    return undefined;
  return {
    'date-parts': dates.map((parts) => parts.map(Number)),
    ...((typeof season === 'number' || typeof season === 'string') && { season }),
    ...(circa !== undefined && { circa: Boolean(circa) }),
  };
}

function isDay(parts: unknown): parts is readonly (number | string)[] {
  return (
    Array.isArray(parts) &&
    parts.length >= 1 &&
    parts.length <= 3 &&
    parts.every(
      (part) => (typeof part === 'number' || typeof part === 'string') && /^-?\d{1,6}$/.test(String(part)),
    )
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
