import type { Modifier } from '../../../src/claims/claim.ts';
import type { Operation } from '../../../src/coverage/operation.ts';
import type {
  StoredArticle,
  StoredDate,
  StoredFigure,
  StoredQuote,
} from '../../../src/matching/reference.ts';
import { fingerprintOf } from '../../../src/matching/text/fingerprint.ts';
import { termsOf } from '../../../src/matching/text/terms.ts';
import type { IsoDate } from '../../../src/reading/article.ts';

let last = 0;
const base = (exact: string) => ({ id: `c${++last}`, exact, sentence: exact, operation: 0 });

/** A figure as the claims room gives it: 498 arrests in the whole country, unless said otherwise. */
export function figure(value: number, more: Partial<StoredFigure> = {}): StoredFigure {
  return {
    ...base(`${value} people`),
    kind: 'figure',
    value,
    low: null,
    high: null,
    modifier: 'exact',
    unit: 'people',
    metric: 'arrests',
    place: 'national',
    period: 'this operation',
    ...more,
  };
}

export function arrests(modifier: Modifier, value: number, place = 'national'): StoredFigure {
  return figure(value, { modifier, place });
}

export function percent(value: number, more: Partial<StoredFigure> = {}): StoredFigure {
  return figure(value, {
    unit: 'percent',
    metric: 'criminal_convictions',
    exact: `${value} percent`,
    ...more,
  });
}

export function days(start: IsoDate, end: IsoDate, what: StoredDate['what'] = 'operation dates'): StoredDate {
  return { ...base(`${start} to ${end}`), kind: 'date', start, end, what };
}

export function quote(exact: string, name: string | null = null, role = ''): StoredQuote {
  return {
    ...base(exact),
    kind: 'quote',
    speaker: name === null ? null : { name, role },
    partial: exact.split(' ').length < 5,
  };
}

export function operation(name: string | null, more: Partial<Operation> = {}): Operation {
  return { name, agency: 'ICE', start: null, end: null, places: [], ...more };
}

interface Draft extends Partial<StoredArticle> {
  readonly id: string;
  readonly text?: string;
}

/** An article of its own outlet and address, about Operation Northern Gate in May 2024 unless said otherwise. */
export function stored({ text = '', ...more }: Draft): StoredArticle {
  const title = more.title ?? '';
  return {
    url: `https://${more.id}.example/story`,
    outlet: `The ${more.id}`,
    title,
    byline: '',
    published: '2024-05-10',
    lang: 'en',
    operations: [operation('Operation Northern Gate')],
    terms: termsOf({ title, blocks: text === '' ? [] : [{ kind: 'paragraph', text }] }),
    fingerprint: fingerprintOf(text),
    claims: [],
    ...more,
  };
}
