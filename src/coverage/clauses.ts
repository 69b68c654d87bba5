import type { DateMention } from '../claims/date/expression.ts';
import type { TextBlock } from '../claims/text/document.ts';
import { PhraseTable } from '../claims/text/phrases.ts';
import type { TokenRange } from '../claims/text/sentences.ts';

/** A sentence, or the part of one that may tell of another operation than the rest. */
export interface Clause extends TokenRange {
  /** A comparison within a sentence: what follows it goes on about what stood before it. */
  readonly aside: boolean;
}

/**
 * `superlative`: makes what "since" begins a comparison. `since`: only behind one. `than`: always begins
 * one. `after`: a sentence may begin with what was before, up to its comma.
 */
type Turn = 'superlative' | 'since' | 'than' | 'after';

/** Phrases parted by "|". */
const ROWS: Readonly<Record<Turn, string>> = {
  // "the largest raid", "the most at one site"
  superlative:
    'largest|biggest|the most|highest|greatest|broadest|first time|largest-ever|mayor|más grande|mayores|primera vez',
  // "… since 2008, when agents arrested 595 people in Laurel"
  since: 'since|desde',
  // "… surpassing the 389 arrests in Postville", "up from 160 in February"
  than: `surpassing|eclipsing|exceeding|topping|dwarfing|compared with|compared to|up from|down from|followed a|follows a|
    follows one|follows the|comes after|came after|comes weeks after|comes days after|comes months after|
    capping|capping off|on the heels of|following similar|after similar|echoing|
    superando|en comparación con|frente a los|tras la redada de|tras el operativo de|tras operativos|después de operativos`,
  // "Two weeks after 114 people were arrested in Sandusky, agents …"
  after:
    'days after|weeks after|months after|years after|días después de|semanas después de|meses después de',
};

const TURNS = new PhraseTable<Turn>(
  (['superlative', 'since', 'than', 'after'] as const).flatMap((turn) =>
    ROWS[turn].split(/\|\s*/).map((words) => [words, turn] as const),
  ),
);

/** How far into a sentence "Two weeks after" begins it, in tokens. */
const FRONT = 3;

/** The parts of a sentence that a comparison sets apart; the sentence itself where it holds none. */
export function clausesOf(
  { tokens }: TextBlock,
  sentence: TokenRange,
  mentions: readonly DateMention[],
): Clause[] {
  const whole = [{ ...sentence, aside: false }];
  let superlative = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const turn = TURNS.match(tokens, at)?.value ?? null;
    if (turn === 'superlative') superlative = true;
    else if (turn === 'after' && at - sentence.from <= FRONT) {
      const comma = firstComma(tokens, at, sentence.to);
      // "Two weeks after the raid" says when, and tells of nothing.
      return comma === null || !holdsNumber(tokens, at, comma) ? whole : split(sentence, comma, 'first');
    } else if (at > sentence.from && (turn === 'than' || (turn === 'since' && superlative))) {
      const begins = mentions.some(({ from }) => from >= at);
      return begins || holdsNumber(tokens, at, sentence.to) ? split(sentence, at, 'last') : whole;
    }
  }
  return whole;
}

function split({ from, to }: TokenRange, at: number, aside: 'first' | 'last'): Clause[] {
  return [
    { from, to: at, aside: aside === 'first' },
    { from: at, to, aside: aside === 'last' },
  ];
}

function firstComma(tokens: TextBlock['tokens'], from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ',') return at + 1;
  return null;
}

function holdsNumber(tokens: TextBlock['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'number') return true;
  return false;
}
