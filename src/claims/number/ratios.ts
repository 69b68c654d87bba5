import type { Language } from '../text/language.ts';
import { PhraseTable } from '../text/phrases.ts';

/** How firmly the words between two numbers make them a share. */
type RatioJoint =
  /** "one in every five", "uno de cada cinco" */
  | 'share'
  /** "three out of four", but "317 out of 498" is a count of a whole */
  | 'out of'
  /** "1 in 5", but also "12 in six boxes", "one in 2017" */
  | 'in';

export const RATIO_JOINTS: Readonly<Record<Language, PhraseTable<RatioJoint>>> = {
  en: new PhraseTable<RatioJoint>([
    ['in', 'in'],
    ['in every', 'share'],
    ['in each', 'share'],
    ['of every', 'share'],
    ['of each', 'share'],
    ['out of', 'out of'],
    ['out of every', 'share'],
    ['out of each', 'share'],
    ['-in-', 'in'],
    ['-out-of-', 'out of'],
  ]),
  es: new PhraseTable<RatioJoint>([
    ['de cada', 'share'],
    ['por cada', 'share'],
    ['en cada', 'share'],
    ['sobre', 'out of'],
  ]),
};

/** Wholes that shares are told by: "6 in 10", "three out of four", "99 out of 100". */
export const ROUND_WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000]);

/** Behind the whole of an "in", shows a length of time: "two in five days". */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  (
    'second seconds minute minutes hour hours day days week weeks month months year years decades nights ' +
    'segundos minutos hora horas dia dias semana semanas mes meses ano anos decadas noches'
  ).split(' '),
);

/** Behind the whole of an "in", shows where or when something was counted: "four in five counties". */
export const CONTAINERS: ReadonlySet<string> = new Set(
  (
    'city cities county counties state states country countries location locations place places town towns site sites ' +
    'neighborhood neighborhoods home homes house houses vehicle vehicles business businesses raid raids operation ' +
    'operations incident incidents case cases region regions area areas district districts facility facilities'
  ).split(' '),
);
