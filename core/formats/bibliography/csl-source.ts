import type { Source } from '../../model/argument-map';

/** A date of CSL-JSON: its parts as numbers, or as it was written. */
interface CslDate {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  readonly raw?: string;
  readonly literal?: string;
}

/** A person or a body of CSL-JSON. */
interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly [key: string]: unknown;
}

/** The part of a CSL-JSON item (Citation Style Language 1.0.2) that a source has fields of its own for. */
export interface CslItem {
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly reporter?: unknown;
  readonly [key: string]: unknown;
}

/** What Citation.js adds of its own, and ids, which are the map's to give. */
const NOT_KEPT = /^(_.*|id|citation-key|reporter)$/;
/** “2021/05/03”, and with less of it “2021/05//”. */
const RIS_DATE = /^\d{4}(\/\d{2}){0,2}\/*$/;
const OWN = ['title', 'author', 'publisher', 'container-title', 'issued', 'URL'] as const;

/** A source of a map from a CSL-JSON item. What a source has no field for is kept under `csl`. */
export function sourceOfCsl(item: CslItem): Omit<Source, 'id'> {
  const rest = Object.entries(item).filter(
    ([key]) => !NOT_KEPT.test(key) && !(OWN as readonly string[]).includes(key),
  );
  const fields = {
    author: authorsOf(item),
    publisher: item.publisher,
    column: item['container-title'],
    date: item.issued && dateWritten(item.issued),
    address: item.URL,
  };
  return {
    title: item.title?.trim() || 'Untitled source',
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
    ...(rest.length > 0 && { csl: Object.fromEntries(rest) }),
  };
}

/** The CSL-JSON item of a source: its own fields, and what was kept of the one that it came from. */
export function cslOfSource({ id, title, author, publisher, column, date, address, csl }: Source): CslItem {
  return {
    type: column === undefined ? 'document' : 'article-magazine',
    ...csl,
    id,
    title,
    ...(author !== undefined && {
      author: author
        .split(/\s*;\s*/)
        .filter(Boolean)
        .map(nameRead),
    }),
    ...(publisher !== undefined && { publisher }),
    ...(column !== undefined && { 'container-title': column }),
    ...(date !== undefined && { issued: dateRead(date) }),
    ...(address !== undefined && { URL: address }),
  };
}

/** Of news, RIS has a reporter, as one text, where other kinds have authors. */
function authorsOf({ author = [], reporter }: CslItem): string {
  const names = author.map(nameWritten).filter(Boolean);
  return names.length === 0 && typeof reporter === 'string' ? reporter : names.join('; ');
}

function nameWritten({ family, given, literal }: CslName): string {
  return [family, given].filter(Boolean).join(', ') || literal || '';
}

/** “Family, Given” is told apart; any other name stands as it is, for nobody knows which of its words is which. */
function nameRead(name: string): CslName {
  const [family, given, ...more] = name.split(/,\s*/);
  return family && given && more.length === 0 ? { family, given } : { literal: name };
}

function dateWritten({ raw, literal, 'date-parts': [parts = []] = [] }: CslDate): string {
  const [year, ...days] = parts;
  if (year === undefined) return (raw ?? literal ?? '').replace(RIS_DATE, withHyphens);
  return [String(year), ...days.map((part) => String(part).padStart(2, '0'))].join('-');
}

function withHyphens(date: string): string {
  return date.split('/').filter(Boolean).join('-');
}

function dateRead(date: string): CslDate {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date.trim())?.slice(1);
  return parts ? { 'date-parts': [parts.filter((part) => part !== undefined).map(Number)] } : { raw: date };
}
