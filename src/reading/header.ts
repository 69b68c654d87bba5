import { printedDay } from './day.ts';
import type { KnownMetadata } from './known.ts';

type Field = 'title' | 'byline' | 'published' | 'outlet' | 'url';

/** Labels of the lines that saved texts begin with: "Published: Oct. 7, 2020", "date 2020-10-07". */
const LABELS: ReadonlyMap<string, Field> = new Map(
  (
    [
      ['title', 'title headline titular título titulo'],
      ['byline', 'by author byline por autor'],
      ['published', 'date published posted updated fecha publicado publicada actualizado'],
      ['outlet', 'source outlet publisher fuente medio'],
      ['url', 'url link address enlace'],
    ] as const
  ).flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)),
);

/** A header is a few lines at most; below that, "Source: ICE" belongs to the text. */
const MAX_LINES = 8;

export interface Header {
  readonly header: KnownMetadata;
  /** The lines below it. */
  readonly body: readonly string[];
}

/** Takes the lines off a text's top that tell its date, author, outlet or address. */
export function readHeader(lines: readonly string[]): Header {
  const found = new Map<Field, string>();
  let header: KnownMetadata = {};
  let rest = '';
  let i = 0;
  for (; i < Math.min(lines.length, MAX_LINES); i++) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    const taken = take(line);
    if (taken === null) break;
    if (!found.has(taken.field)) found.set(taken.field, taken.value);
    rest = taken.rest;
    if (rest !== '') break;
  }
  const day = printedDay(found.get('published') ?? '')?.day;
  if (day !== undefined) header = { ...header, published: day };
  for (const field of ['title', 'byline', 'outlet', 'url'] as const) {
    const value = found.get(field);
    if (value !== undefined) header = { ...header, [field]: value };
  }
  return { header, body: rest === '' ? lines.slice(i) : [rest, ...lines.slice(i + 1)] };
}

interface Taken {
  readonly field: Field;
  readonly value: string;
  /** Text of the article on the same line. */
  readonly rest: string;
}

function take(line: string): Taken | null {
  if (/^https?:\/\/\S+$/.test(line)) return { field: 'url', value: line, rest: '' };
  const bare = printedDay(line);
  if (bare !== null && bare.length === line.length) return { field: 'published', value: line, rest: '' };
  const label = /^(\p{L}{2,12})(: ?| on | (?=\d))/u.exec(line);
  const field = LABELS.get(label?.[1]?.toLowerCase() ?? '');
  if (label === null || field === undefined) return null;
  const value = line.slice(label[0].length).trim();
  if (field === 'published') {
    const day = printedDay(value);
    return day && { field, value, rest: timeless(value.slice(day.length)) };
  }
  return label[2]?.startsWith(':') && value !== '' && value.length <= 200 ? { field, value, rest: '' } : null;
}

/** What follows a printed day once its time is gone: "T15:04:05Z", ", 3:04 p.m. PT". */
function timeless(text: string): string {
  const time =
    /^(?:T|,? (?:at )?)\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?:Z| ?[A-Z]{2,4}\b|[+-]\d{2}:?\d{2})?/i.exec(
      text,
    );
  return text.slice(time?.[0].length ?? 0).trim();
}
