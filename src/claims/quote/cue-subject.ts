import type { TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { isSpeakerLike, somebodyWho } from './leading.ts';
import type { Mention } from './mention.ts';
import { readPhrase } from './phrase.ts';
import type { Cue, Statement } from './statement.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { PERSONS, ROLE_NOUNS } from './words.ts';

/** "signs that read", "un cartel que decía": the text speaks, not who holds it. */
export function paperThat(block: TextBlock, verb: number): Mention | null {
  return /^(?:that|which|que)$/.test(block.tokens[verb - 1]?.norm ?? '')
    ? paperBefore(block, verb - 1)
    : null;
}

/** "holding a sign reading": the noun right before a token. */
export function paperBefore({ tokens }: TextBlock, at: number): Mention | null {
  const noun = tokens[at - 1];
  if (noun === undefined || !SHOWN.has(noun.norm)) return null;
  return { kind: 'document', text: noun.text, head: noun.norm, issuer: null };
}

/** "shows one agent yelling": who shouts stands right before it. */
export function callerBefore({ block, from }: Statement, { at }: Cue): Mention | null {
  const [caller, cry] = [block.tokens[at - 1], block.tokens[at]];
  if (!/^(?:yelling|shouting|screaming|crying|gritando)$/.test(cry?.norm ?? '')) return null;
  if (!ROLE_NOUNS.has(caller?.norm ?? '') && !PERSONS.has(caller?.norm ?? '')) return null;
  return readPhrase(block, Math.max(from, at - LONGEST_CALLER), at);
}

/** "one masked agent", in tokens. */
export const LONGEST_CALLER = 4;

/** Texts that are held up or put up, whoever wrote them. */
const SHOWN = new Set(
  (
    'sign signs banner banners poster posters placard placards flier fliers flyer flyers shirt shirts t-shirt ' +
    'note notes cartel carteles pancarta pancartas letrero letreros volante volantes manta mantas'
  ).split(' '),
);

/** Whose verb a cue is; the words of the cue's subject lie within `[from, to)`. */
export function mentionOf(statement: Statement, cue: Cue, from: number, to: number): Mention | null {
  const { block } = statement;
  if (cue.kind === 'source') return subjectAfter(block, cue.to, to);
  if (cue.kind === 'participle' || cue.kind === 'name') return null;
  if (cue.kind === 'call') return subjectBefore(block, from, cue.at);
  const paper = paperThat(block, cue.at);
  if (paper !== null) return paper;
  // Nothing but a mark between the quotation and its verb: "…," said Homan.
  const bare = cue.at <= from + 1 && (cue.at === from || block.tokens[from]?.kind === 'mark');
  if (bare) return cleanSubjectAfter(statement, cue, to);
  const clause = endsClause(block, cue.at) ? cleanSubjectAfter(statement, cue, to) : null;
  if (clause !== null) return clause;
  const before = subjectOf(statement, cue, from);
  if (before !== null && isSpeakerLike(before)) return before;
  const inverted = OBJECTS.test(block.tokens[cue.at - 1]?.norm ?? '')
    ? cleanSubjectAfter(statement, cue, to)
    : null;
  return inverted ?? before;
}

/** "The elder, Isidro, had a permit, said his daughter": what the comma ends is a clause, and no apposition. */
function endsClause({ tokens }: TextBlock, verb: number): boolean {
  if (tokens[verb - 1]?.text !== ',') return false;
  let from = verb - 1;
  while (from > 0 && tokens[from - 1]?.text !== ',' && verb - from < LONGEST_CLAUSE) from--;
  const first = tokens[from];
  return tokens[from - 1]?.text === ',' && first?.capital === false && isVerb(first);
}

const LONGEST_CLAUSE = 24;

export const AUXILIARY =
  /^(?:is|was|are|were|has|had|have|will|would|did|does|es|era|fue|estaba|tenia|habia)$/;

function isVerb({ norm }: Token): boolean {
  return AUXILIARY.test(norm) || norm.endsWith('ed');
}

/** Behind a comma or an object the subject follows its verb: "Así lo informó la oficina del alcalde". */
const OBJECTS = /^(?:,|lo|le|les|se)$/;

/** The subject before a verb; a bare name may be but the last word of "a woman who lives on Main, and who". */
function subjectOf(statement: Statement, cue: Cue, from: number): Mention | null {
  const subject = subjectBefore(statement.block, from, cue.at);
  const bare =
    subject === null ||
    !isSpeakerLike(subject) ||
    (subject.kind === 'person' && subject.role === '' && !/ /.test(subject.name));
  const somebody = bare && from === statement.from ? somebodyWho(statement, from, cue.at) : null;
  return somebody ?? subject;
}

/** A subject behind its verb is a speaker, and no pronoun. */
function cleanSubjectAfter({ block }: Statement, cue: Cue, to: number): Mention | null {
  const first = block.tokens[cue.to];
  if (first === undefined || cue.to >= to || /^(?:that|que|it|he|she|they)$/.test(first.norm)) return null;
  const mention = subjectAfter(block, cue.to, to);
  return mention !== null && isSpeakerLike(mention) ? mention : null;
}
