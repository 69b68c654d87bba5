import { findNumbers } from '../../src/claims/number/find.ts';
import type { NumberMention } from '../../src/claims/number/number.ts';
import type { Language } from '../../src/claims/text/language.ts';
import { type Token, tokenize } from '../../src/claims/text/tokens.ts';
import { isNewsCase } from './news-cases.ts';
import { type RecognizersCase, readCases } from './recognizers.ts';
import type { Row } from './row.ts';

/** A number as both sides are compared: its words without spaces and case, its value. */
interface Entity {
  readonly text: string;
  readonly value: number;
}

type Reader = (text: string, lang: Language) => Entity[];

const fold = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();

function slice(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** Their conventions: no modifier, shares as fractions of one, ranges as two numbers, pronouns and ordinals left out. */
function readNumbers(text: string, lang: Language): Entity[] {
  const tokens = tokenize(text);
  return findNumbers(tokens, lang).flatMap((mention) => toEntities(text, tokens, mention, lang));
}

function toEntities(
  text: string,
  tokens: readonly Token[],
  mention: NumberMention,
  lang: Language,
): Entity[] {
  const { value, form, core, reason } = mention;
  if (form === 'ordinal' || form === 'vague' || reason === 'pronoun') return [];
  if (value === null) {
    // A range is two numbers to them: each end is read alone.
    return ends(tokens, mention).flatMap(([from, to]) => readNumbers(slice(text, tokens, from, to), lang));
  }
  const scale = form === 'percent' ? 100 : 1;
  return [{ text: fold(slice(text, tokens, core.from, core.to)), value: value / scale }];
}

/** The two ends of a range, cut at its joint. */
function ends(tokens: readonly Token[], { core }: NumberMention): [number, number][] {
  for (let i = core.from + 1; i < core.to - 1; i++)
    if (/^(?:to|and|or|-|–|a|y|o)$/.test(tokens[i]?.norm ?? ''))
      return [
        [core.from, i],
        [i + 1, core.to],
      ];
  return [];
}

function readPercents(text: string, lang: Language): Entity[] {
  const tokens = tokenize(text);
  return findNumbers(tokens, lang)
    .filter(({ form, reason }) => form === 'percent' && reason === null)
    .filter(({ core }) => /%|cent|cien/i.test(slice(text, tokens, core.from, core.to)))
    .flatMap(({ core, value }) =>
      value === null ? [] : [{ text: fold(slice(text, tokens, core.from, core.to)), value }],
    );
}

/** The naive expression: digits with separators, and a percent sign or word behind them. */
const digitNumbers: Reader = (text) =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([found]) => ({
    text: found,
    value: Number(found.replaceAll(',', '')),
  }));
const digitPercents: Reader = (text) =>
  [...text.matchAll(/(\d+(?:[.,]\d+)*) ?(?:%|percent|por ciento)/g)].map(([found, digits = '']) => ({
    text: found,
    value: Number(digits),
  }));

/** Their values are rounded to 15 digits, ours of shares to a tenth of a percent. */
function isSameValue(ours: number, theirs: number): boolean {
  return Math.abs(ours - theirs) <= Math.max(Math.abs(theirs) * 1e-6, theirs % 1 === 0 ? 0 : 0.00051);
}

function isExact({ Input, Results }: RecognizersCase, read: Reader, lang: Language): boolean {
  const found = read(Input, lang);
  return (
    found.length === Results.length &&
    Results.every(({ Text, Resolution }, i) => {
      const value = Number((Resolution?.value ?? '').replace('%', '').replace(',', '.'));
      return found[i]?.text === fold(Text) && isSameValue(found[i]?.value ?? Number.NaN, value);
    })
  );
}

interface Plan {
  readonly name: string;
  readonly file: string;
  readonly lang: Language;
  readonly read: Reader;
  readonly naive: Reader;
  readonly bar: number | null;
}

const PLANS: readonly Plan[] = [
  {
    name: 'numbers, English',
    file: 'Number/English/NumberModel.json',
    lang: 'en',
    read: readNumbers,
    naive: digitNumbers,
    bar: 0.95,
  },
  {
    name: 'percentages, English',
    file: 'Number/English/PercentModel.json',
    lang: 'en',
    read: readPercents,
    naive: digitPercents,
    bar: 0.95,
  },
  {
    name: 'numbers, Spanish',
    file: 'Number/Spanish/NumberModel.json',
    lang: 'es',
    read: readNumbers,
    naive: digitNumbers,
    bar: null,
  },
  {
    name: 'percentages, Spanish',
    file: 'Number/Spanish/PercentModel.json',
    lang: 'es',
    read: readPercents,
    naive: digitPercents,
    bar: null,
  },
];

/** Cases that are exact: every expected number with its words and value, and nothing else. */
export async function bench(dataDir: string): Promise<Row[]> {
  return PLANS.flatMap(({ name, file, lang, read, naive, bar }) => {
    const all = readCases(dataDir, file);
    const news = all.filter(isNewsCase);
    const share = (cases: readonly RecognizersCase[], reader: Reader): number =>
      cases.filter((one) => isExact(one, reader, lang)).length / cases.length;
    if (process.env.CROSSREAD_BENCH_MISSES !== undefined)
      for (const one of news.filter((each) => !isExact(each, read, lang)))
        console.error(
          JSON.stringify(one.Input),
          one.Results.map((r) => [r.Text, r.Resolution?.value]),
          read(one.Input, lang),
        );
    return [
      {
        name: `${name}: exact cases`,
        cases: news.length,
        ours: share(news, read),
        baseline: share(news, naive),
        bar,
      },
      {
        name: `${name}: all cases, none left out`,
        cases: all.length,
        ours: share(all, read),
        baseline: share(all, naive),
        bar: null,
      },
    ];
  });
}
