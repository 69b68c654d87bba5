import type { Token } from '../text/tokens.ts';
import { CAPITAL_REGION } from './choose.ts';
import { AFTER_AREA } from './forms.ts';
import type { PlaceMention } from './mention.ts';

const ARTICLES = new Set(['the', 'el', 'la', 'los', 'las']);
const AND = new Set(['and', 'y', 'e', '&']);

/**
 * Joins lists of places into one mention. A list has an "and" before its last member, or ends its block as lists of
 * headlines do: elsewhere "107 in Philadelphia, Los Angeles with 101" would be read as a list of two.
 */
export function unionOf(tokens: readonly Token[], mentions: readonly PlaceMention[]): PlaceMention[] {
  const joined: PlaceMention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const list = amongStates(tokens, listFrom(tokens, mentions, i));
    const first = mentions[i];
    const last = list.at(-1);
    if (first === undefined) continue;
    if (list.length < 2 || last === undefined) {
      joined.push(first);
      continue;
    }
    const area = AFTER_AREA.match(tokens, last.to);
    joined.push({
      from: first.from,
      to: last.to + (area?.length ?? 0),
      name: joinNames(list.map((mention) => mention.name)),
      area: [...new Set(list.flatMap((mention) => mention.area))],
    });
    i += list.length - 1;
  }
  return joined;
}

/** In a list of states "New York" and "Washington" are states: "Oregon, Washington and Alaska"; beside Virginia and Maryland it is the capital. */
function amongStates(tokens: readonly Token[], list: readonly PlaceMention[]): readonly PlaceMention[] {
  const isShared = ({ from, to }: PlaceMention) =>
    SHARED.has(
      tokens
        .slice(from, to)
        .map(({ norm }) => norm)
        .join(' '),
    );
  const others = list.filter((mention) => !isShared(mention));
  if (others.length === 0 || others.some(({ area }) => area.some((path) => path.includes('/')))) return list;
  const isCapital = others.every(({ name }) => CAPITAL_REGION.includes(name));
  return list.map((mention) => {
    if (!isShared(mention)) return mention;
    const state = tokens[mention.from]?.norm === 'washington' ? 'Washington' : 'New York';
    if (isCapital && state === 'Washington') return { ...mention, ...CAPITAL };
    return { ...mention, name: `${state} state`, area: [state] };
  });
}

/** "Virginia and Washington", "Maryland, Virginia and Washington": between these it is the capital. */
const CAPITAL = { name: 'Washington, D.C.', area: ['District of Columbia'] };

const SHARED = new Set(['new york', 'washington', 'nueva york']);

/** "Dallas, Houston and El Paso". */
export function joinNames(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "ICE arrests 40 in Dallas, Houston" */
function endsBlock(tokens: readonly Token[], list: readonly PlaceMention[]): boolean {
  const [first, last] = [list[0], list.at(-1)];
  return (
    first !== undefined &&
    last?.to === tokens.length &&
    IN.has(tokens[first.from - 1]?.norm ?? '') &&
    !tokens.slice(first.to, last.from).some(({ text }) => text === ';')
  );
}

const IN = new Set(['in', 'on', 'across', 'near', 'en']);

/** The mentions of the list that begins with the one at `at`; empty where none does. */
function listFrom(tokens: readonly Token[], mentions: readonly PlaceMention[], at: number): PlaceMention[] {
  const list: PlaceMention[] = [];
  for (let i = at; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.name === 'national') return [];
    list.push(mention);
    const next = mentions[i + 1];
    if (next === undefined) return endsBlock(tokens, list) ? list : [];
    const between = tokens.slice(mention.to, next.from).filter(({ norm }) => !ARTICLES.has(norm));
    const [first, second] = between;
    if (first === undefined || next.name === 'national') return [];
    const comma = first.text === ',' || first.text === ';';
    const word = comma ? second : first;
    if (between.length > (comma ? 2 : 1)) return [];
    if (word !== undefined && AND.has(word.norm)) return [...list, next];
    if (!comma || word !== undefined) return [];
  }
  return [];
}
