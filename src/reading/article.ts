/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** Stable identity of an article in the corpus: a pack's own id, or one made from its address or text. */
export type ArticleId = string;

/** What a run of text is on its page. */
export type BlockKind =
  | 'headline'
  | 'subhead'
  | 'paragraph'
  | 'list-item'
  /** A row of column headings. */
  | 'table-head'
  /** One row; its cells are joined by a tab. */
  | 'table-row'
  | 'caption'
  | 'block-quote'
  /** A sentence of the article repeated as a display element: its quotation is not a second one. */
  | 'pull-quote';

/**
 * One run of article text in reading order. White space is folded to single spaces (tabs between the
 * cells of a table row), every other character is as it stands on the page.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** One outlet's report. */
export interface Article {
  readonly id: ArticleId;
  /** Empty where the text has no known address. */
  readonly url: string;
  /** The outlet as a reader would name it; empty where unknown. */
  readonly outlet: string;
  readonly title: string;
  readonly byline: string;
  readonly published: IsoDate | null;
  /** BCP 47, lower case: `en`, `es`; empty where the page does not say. */
  readonly lang: string;
  readonly blocks: readonly Block[];
}

/** True where `value` is a real calendar day written `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = [value.slice(0, 4), value.slice(5, 7), value.slice(8)].map(Number);
  return day !== undefined && day >= 1 && day <= daysIn(year ?? 0, month ?? 0);
}

/** 0 for what is no month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
