import { normalize } from '../claims/text/tokens.ts';
import { agencyIn } from './agency.ts';
import type { Telling } from './background.ts';
import type { NameMention } from './names.ts';

/** One operation that an article names, however often. */
export interface NameGroup {
  readonly key: string;
  /** Its fullest form in the article. */
  readonly name: string;
  readonly agency: string | null;
  /** How much the article is about it: mentions near the top count more, those in the background nothing. */
  readonly weight: number;
}

/** A name and the sentence that it stands in. */
export interface PlacedName extends NameMention {
  readonly telling: Telling['of'];
  readonly sentence: { readonly from: number; readonly to: number };
}

/** The headline and first paragraphs, whose names count more. */
const TOP_BLOCKS = 5;
const TOP_WEIGHT = 3;
/** "VII", "2", "2.0": a phase of an operation, not another name. */
const PHASE = /^(?:[ivx]+|\d+(?:\.\d+)?|phase|fase)$/;

/** The form that names are compared in within an article: "Operation “Safe City”" → "safe city". Phases are kept. */
export function nameKey(name: string): string {
  return normalize(name)
    .replace(/[^\p{L}\p{N}.']+/gu, ' ')
    .replace(/^(?:operation|operacion|operativo|project|proyecto) /, '')
    .replace(/'s\b/g, 's')
    .trim();
}

/** The names of an article by operation, the one it is most about first. */
export function groupNames(names: readonly PlacedName[]): NameGroup[] {
  const keys = new Set(names.map(({ name }) => nameKey(name)));
  const groups = new Map<string, NameGroup>();
  for (const mention of names) {
    const key = phaseOf(nameKey(mention.name), keys);
    const group = groups.get(key);
    groups.set(key, {
      key,
      name: longer(group?.name ?? '', capitalised(mention.name)),
      agency: leading(group?.agency ?? null, agencyIn(mention.block, mention.sentence, mention.from)),
      weight: (group?.weight ?? 0) + weightOf(mention),
    });
  }
  return [...groups.values()].sort((a, b) => b.weight - a.weight);
}

/** The key that a mention's name belongs to: "Cross Check" is "Cross Check VII" where only that phase is told of. */
export function phaseOf(key: string, keys: ReadonlySet<string>): string {
  const phases = [...keys].filter(
    (other) =>
      other.startsWith(`${key} `) &&
      other
        .slice(key.length + 1)
        .split(' ')
        .every((word) => PHASE.test(word)),
  );
  return phases.length === 1 && phases[0] !== undefined ? phases[0] : key;
}

function weightOf({ telling, block }: PlacedName): number {
  if (telling === 'another') return 0;
  return block.index < TOP_BLOCKS ? TOP_WEIGHT : 1;
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The form with "Operation" before it, or with its phase. */
function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

function leading(a: string | null, b: string | null): string | null {
  return a === 'ICE' || b === 'ICE' ? 'ICE' : (a ?? b);
}
