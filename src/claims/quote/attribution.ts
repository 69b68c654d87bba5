import type { TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { isSpeakerLike, leadingSubject, somebodyWho } from './leading.ts';
import { type Mention, readPhrase } from './mention.ts';
import { isCapitalized, isNameWord } from './name.ts';
import type { QuotedRun } from './runs.ts';
import { type Cue, cuesWithin, FAR, runsAround, type Statement } from './statement.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import { PERSONS, PRONOUNS, ROLE_NOUNS } from './words.ts';

/** What a statement says of who speaks the words of one of its quotations. */
export interface Attribution {
  /** Null where the verb's subject is left out: "…, adding". */
  readonly mention: Mention | null;
  /**
   * `after`: directly behind the quotation ("…," Homan said). `before`: a verb leads to it. `far`: at the
   * end of its sentence. `subject`: no verb of saying, but a colon or a sentence about the speaker.
   * `named`: words that give a name, which is no quotation.
   */
  readonly how: 'after' | 'before' | 'far' | 'subject' | 'named';
  readonly cue: Cue | null;
}

/** What ties the run to a speaker within its own sentence; null where nothing does. */
export function attribute(statement: Statement, run: QuotedRun): Attribution | null {
  const after = attributeAfter(statement, run);
  if (after?.how === 'after') return after;
  return attributeBefore(statement, run) ?? after ?? attributeBySubject(statement);
}

function attributeAfter(statement: Statement, run: QuotedRun): Attribution | null {
  if (run.unclosed) return null;
  const { block } = statement;
  const from = run.to + 1;
  const [, next] = runsAround(statement, run.to);
  const limit = next === undefined ? statement.to : next.from - 1;
  const pause = pausesAfter(run);
  for (const cue of cuesWithin(statement, from, from + FAR)) {
    if (cue.kind !== 'say' && cue.kind !== 'source') continue;
    const inZone = cue.at < limit;
    if (inZone && cue.kind === 'say' && opensClause(block, from, cue.at)) return null;
    const end = inZone ? limit : statement.to;
    const start = inZone ? from : cue.at;
    const mention = mentionOf(statement, cue, start, end);
    if (mention === null && !(inZone && pause && cue.at <= from + 1)) continue;
    const adjacent =
      inZone &&
      (cue.kind === 'source' ? cue.at <= from + 3 : pause && !AUXILIARY.test(block.tokens[from]?.norm ?? ''));
    return { mention, how: adjacent ? 'after' : 'far', cue };
  }
  return (
    byDash(statement, from, limit) ?? (pause && limit > from ? unknownVerb(statement, from, limit) : null)
  );
}

/** "…," but he said that: the verb leads on to what follows. */
function opensClause({ tokens }: TextBlock, from: number, to: number): boolean {
  const first = tokens.slice(from, to).find(({ kind }) => kind === 'word');
  return (
    first !== undefined &&
    /^(?:and|but|while|although|though|when|because|pero|mientras|aunque)$/.test(first.norm)
  );
}

/** "…" — Angelica Salas: as under a letter, and under a tweet. */
function byDash({ block }: Statement, from: number, limit: number): Attribution | null {
  const signed = DASHES.has(block.tokens[from - 1]?.text ?? '');
  if (!signed && !DASHES.has(block.tokens[from]?.text ?? '')) return null;
  let start = signed ? from : from + 1;
  while (DASHES.has(block.tokens[start]?.text ?? '')) start++;
  const mention = isCapitalized(block.tokens[start]) ? subjectAfter(block, start, limit) : null;
  return mention?.kind === 'person' ? { mention, how: 'after', cue: null } : null;
}

const DASHES = new Set(['—', '–', '-', '―']);

/** "…," Homan thundered: a verb that no table has, behind a comma inside the marks. */
function unknownVerb(statement: Statement, from: number, limit: number): Attribution | null {
  const { block } = statement;
  if (block.tokens[from - 2]?.text !== ',') return null;
  let to = from;
  while (to < limit && (isNameWord(block.tokens[to]) || ROLE_NOUNS.has(block.tokens[to]?.norm ?? ''))) to++;
  if (to === from && PRONOUNS.has(block.tokens[from]?.norm ?? '')) to++;
  const verb = block.tokens[to];
  if (to === from || verb === undefined || isCapitalized(verb) || !/(?:ed|s|ote|ew)$/.test(verb.norm))
    return null;
  const mention = readPhrase(block, from, to);
  return mention === null ? null : { mention, how: 'after', cue: null };
}

function attributeBefore(statement: Statement, run: QuotedRun): Attribution | null {
  const cue = governing(statement, run);
  const worded = inTheirWords(statement, run);
  if (worded !== null) return worded;
  if (cue === undefined) return null;
  if (cue.kind === 'name') {
    const adjacent = run.from - 1 - cue.to <= 2;
    return adjacent ? { mention: null, how: 'named', cue } : attributeBySubject(statement);
  }
  if (isPassive(statement, cue)) return { mention: null, how: 'named', cue };
  const mention = mentionOf(statement, cue, lowerBound(statement, cue), run.from - 1);
  return { mention: mention ?? inherited(statement, cue), how: 'before', cue };
}

/** "It was, in Banning’s words, “a show”". */
function inTheirWords({ block, from }: Statement, run: QuotedRun): Attribution | null {
  const { tokens } = block;
  const comma = tokens[run.from - 2]?.text === ',' ? 1 : 0;
  const own = run.from - 3 - comma;
  if (tokens[own + 1]?.norm !== 'words' || tokens[own]?.norm !== "'s") return null;
  const mention = readPhrase(block, Math.max(from, own - LONGEST_CALLER), own);
  return mention === null ? null : { mention, how: 'before', cue: null };
}

/** The nearest verb before the run, unless a relative clause holds it: "told critics who said so that". */
function governing(statement: Statement, run: QuotedRun): Cue | undefined {
  const before = cuesWithin(statement, run.from - FAR, run.from - 1);
  const main = before.findLast(({ at, to }) => run.from - 1 - to <= 2 || !isRelative(statement.block, at));
  return main ?? before.at(-1);
}

/** "critics who say": a verb within a relative clause. */
function isRelative({ tokens }: TextBlock, at: number): boolean {
  return /^(?:who|which|whom|that|quien|quienes)$/.test(tokens[at - 1]?.norm ?? '');
}

/** "was called": the subject is spoken of, and does not speak. */
function isPassive({ block }: Statement, cue: Cue): boolean {
  if (cue.kind !== 'call') return false;
  return /^(?:was|were|is|are|be|been|being|fue|fueron|es|son|so|widely|often|commonly)$/.test(
    block.tokens[cue.at - 1]?.norm ?? '',
  );
}

/** A subject stands behind whatever quotation comes before its verb. */
function lowerBound(statement: Statement, cue: Cue): number {
  const [before] = runsAround(statement, cue.at);
  return before === undefined ? statement.from : before.to + 1;
}

/** "quoted Homan as saying": the object speaks. */
function quotedObject(statement: Statement, cue: Cue): Mention | null {
  const { block, from } = statement;
  if (block.tokens[cue.at - 1]?.norm !== 'as') return null;
  const before = cuesWithin(statement, cue.at - FAR, cue.at).at(-1);
  // "Nunn was quoted as saying"
  if (/^(?:was|were|is|are)$/.test(block.tokens[cue.at - 3]?.norm ?? ''))
    return subjectBefore(block, before?.to ?? from, cue.at - 3);
  return readPhrase(block, before?.to ?? Math.max(from, cue.at - FAR), cue.at - 1);
}

/** "signs that read", "un cartel que decía": the text speaks, not who holds it. */
function paperThat(block: TextBlock, verb: number): Mention | null {
  return /^(?:that|which|que)$/.test(block.tokens[verb - 1]?.norm ?? '')
    ? paperBefore(block, verb - 1)
    : null;
}

/** "holding a sign reading": the noun right before a token. */
function paperBefore({ tokens }: TextBlock, at: number): Mention | null {
  const noun = tokens[at - 1];
  if (noun === undefined || !SHOWN.has(noun.norm)) return null;
  return { kind: 'document', text: noun.text, head: noun.norm, issuer: null };
}

/** "shows one agent yelling": who shouts stands right before it. */
function callerBefore({ block, from }: Statement, { at }: Cue): Mention | null {
  const [caller, cry] = [block.tokens[at - 1], block.tokens[at]];
  if (!/^(?:yelling|shouting|screaming|crying|gritando)$/.test(cry?.norm ?? '')) return null;
  if (!ROLE_NOUNS.has(caller?.norm ?? '') && !PERSONS.has(caller?.norm ?? '')) return null;
  return readPhrase(block, Math.max(from, at - LONGEST_CALLER), at);
}

/** "one masked agent", in tokens. */
const LONGEST_CALLER = 4;

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
const AUXILIARY = /^(?:is|was|are|were|has|had|have|will|would|did|does|es|era|fue|estaba|tenia|habia)$/;

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

/** "Albence defended the raids, saying": the subject of the verb before, or of the sentence. */
function inherited(statement: Statement, cue: Cue): Mention | null {
  const object =
    quotedObject(statement, cue) ?? paperBefore(statement.block, cue.at) ?? callerBefore(statement, cue);
  if (object !== null) return object;
  const before = cuesWithin(statement, cue.at - FAR, cue.at).findLast(
    ({ kind, at }) => kind !== 'name' && kind !== 'participle' && paperThat(statement.block, at) === null,
  );
  if (before !== undefined) {
    const mention = mentionOf(statement, before, lowerBound(statement, before), cue.at);
    if (mention !== null) return mention;
  }
  return leadingSubject(statement);
}

/** `Homan: "…"`, `ICE issued this statement: "…"`, `Trump promised to "…"`. */
function attributeBySubject(statement: Statement): Attribution | null {
  const { block, from } = statement;
  const first = statement.runs[0];
  if (/^(?:para|to)$/.test(block.tokens[from]?.norm ?? '') && first !== undefined) {
    // "Para el abogado Dennis Farrow, el operativo “no distingue”", "To Banning, the raid was “a show”"
    const mention = subjectAfter(block, from + 1, first.from - 1);
    if (mention?.kind === 'person') return { mention, how: 'before', cue: null };
  }
  const mention = leadingSubject(statement);
  return mention === null || mention.kind === 'description' ? null : { mention, how: 'subject', cue: null };
}

/** The words make way for their attribution: "…," or "…?" or "…", behind them. */
export function pausesAfter({ block: { tokens }, to }: QuotedRun): boolean {
  if (/^[,—―]$/.test(tokens[to]?.text ?? '')) return true;
  const inner = tokens[to - 1]?.text ?? '';
  const outer = tokens[to + 1];
  if (/^[,?!…—–-]$/.test(inner)) return true;
  if (inner === '.') return outer !== undefined && !isCapitalized(outer);
  return outer !== undefined && /^[,—–-]$/.test(outer.text);
}
