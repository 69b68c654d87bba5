import type { Token } from '../text/tokens.ts';
import type { QuotedRun } from './runs.ts';
import { cuesWithin, type Statement } from './statement.ts';
import { DETERMINERS, JOINTS, STOPS } from './words.ts';

/** "If someone asks “Are you a citizen?”": what nobody has said. */
export function isSupposed({ block, from: words }: QuotedRun, statement: Statement): boolean {
  const { from } = statement;
  const cue = cuesWithin(statement, words - NEAR, words - 1).at(-1);
  if (cue === undefined) return false;
  for (let i = cue.at - 1; i >= Math.max(from, cue.at - SUPPOSED_WITHIN); i--) {
    const norm = block.tokens[i]?.norm ?? '';
    if (!SUPPOSING.has(norm)) continue;
    return ANYBODY.has(block.tokens[i + 1]?.norm ?? '') && PRESENT.has(block.tokens[cue.at]?.norm ?? '');
  }
  return false;
}

/** "The city’s “welcoming” ordinance bars police from asking, the mayor said": a so-called thing. */
export function isAttributive({ block: { tokens }, from, to }: QuotedRun, words: readonly Token[]): boolean {
  const [before, after] = [tokens[from - 2], tokens[to + 1]];
  const isNoun =
    after?.kind === 'word' && !after.capital && !STOPS.has(after.norm) && !JOINTS.has(after.norm);
  return words.length < 3 && isNoun && (before?.norm === "'s" || DETERMINERS.has(before?.norm ?? ''));
}

/** A verb leads to its words within this many tokens: "asks you: “". */
const NEAR = 5;
/** A subject that nobody in particular is, is short: "an immigration agent at the door". */
const SUPPOSED_WITHIN = 8;

const SUPPOSING = new Set('if when whenever whether suppose si cuando'.split(' '));

const ANYBODY = new Set(
  'someone somebody anyone anybody a an any they you alguien un una cualquier algun te le les'.split(' '),
);

const PRESENT = new Set(
  'say says ask asks tell tells shout shouts yell yells reply replies dice dicen pregunta preguntan grita gritan'.split(
    ' ',
  ),
);
