import type { NameRelation } from './names.ts';

/** How many days may lie between two reports of one operation, and how much must speak for it besides (see `weigh`). */
interface Row {
  readonly days: number | null;
  readonly evidence: number;
  /** An exact number must be among it, and the places that the articles are about most be one. */
  readonly isLookBack?: boolean;
}
/** Tried in order; the first whose `days` hold decides. Times of unknown distance take the row without days. */
type Rows = readonly Row[];

/** Both reports say when it was. Days of start and report get mixed up, months do not. */
const STATED: Rows = [{ days: 21, evidence: 0 }];
/** Where an operation of one name went on for weeks, each report tells of its own days. */
const SAME_STATED: Rows = [...STATED, { days: 45, evidence: 0.5 }];
const SAME: Rows = [
  { days: 45, evidence: 0 }, // announcements, follow-ups and court stories within weeks
  // A look back months later repeats an exact number, of the same place above all; a namesake does not.
  { days: 365, evidence: 1.5, isLookBack: true },
  { days: null, evidence: 0.5 }, // "Cross Check" was run in 2012, 2015 and 2017: some number must fit
];
const UNKNOWN: Rows = [
  { days: 5, evidence: 1 }, // one number or statement, or a rounded number in one place
  { days: 10, evidence: 1.5 }, // two raids in one week are common; the same number and statement in both are not
  { days: 30, evidence: 2.5 }, // "three weeks after the raid": its number, the firm's name, the town
  { days: null, evidence: 3 },
];
/** Two names for one operation: only where nearly everything else agrees. */
const OTHER: Rows = [{ days: 10, evidence: 4 }];
/** "Return to Sender" and «Devolver al Remitente» of the same days in one place, with a number or names. */
const TRANSLATED: Rows = [{ days: 10, evidence: 2 }];
const ROWS: Readonly<Record<NameRelation, Rows>> = {
  same: SAME,
  phase: STATED,
  unknown: UNKNOWN,
  other: OTHER,
};

/** What decides which row two reports take. */
interface Relation {
  readonly names: NameRelation;
  /** Both reports give days of the operation. */
  readonly isStated: boolean;
  /** The reports are in two languages. */
  readonly isTranslated: boolean;
  /** Days between; null where it is not known. */
  readonly gap: number | null;
}

/** The row for two reports; null where they are too far apart. */
export function rowOf({ names, isStated, isTranslated, gap }: Relation): Row | null {
  const rows =
    names === 'other' && isTranslated ? TRANSLATED : names === 'same' && isStated ? SAME_STATED : ROWS[names];
  return rows.find(({ days }) => (gap === null || days === null ? gap === days : gap <= days)) ?? null;
}
