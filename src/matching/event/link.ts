import { placesMeet, sharePlace, shareState } from '../places.ts';
import type { StoredArticle } from '../reference.ts';
import { agenciesAgree } from './agencies.ts';
import { compareArticles, type Evidence, haveStatementInCommon, saysMuchTheSame, weigh } from './evidence.ts';
import { compareNames, type NameRelation } from './names.ts';
import { rowOf } from './rows.ts';
import { gapBetween, isNamedElsewhere, isNationwide, languageOf, readOperations, type Told } from './told.ts';
import { shareTown } from './towns.ts';

/** Indices of one operation in the operations of two articles. */
export interface OperationPair {
  readonly mine: number;
  readonly theirs: number;
}

/** A place below the country in common counts this much, beside what the reports state. */
const PLACE = 0.5;
/** A town in common: ICE is there with many agents once, not every week. */
const TOWN = 1;

/** Like words, a name and a place do where neither report repeats what the other states, if there are more of them. */
const UNSTATED = 1;

/** Which operations of two articles are one. A figure alone never makes one: "about 100 in Los Angeles" is true of many years. */
export function linkOperations(a: StoredArticle, b: StoredArticle): OperationPair[] {
  return tieOperations(a, b).map(({ mine, theirs }) => ({ mine, theirs }));
}

/** Two operations that are one, and how much more speaks for it than must: 0 and up. */
export interface Tie extends OperationPair {
  readonly margin: number;
}

/** Like `linkOperations`, with how sure each link is. */
export function tieOperations(a: StoredArticle, b: StoredArticle): Tie[] {
  const evidence = once(() => compareArticles(a, b));
  const theirs = readOperations(b);
  return readOperations(a).flatMap((mine) =>
    theirs.flatMap((other) => {
      const margin = marginOf(mine, other, evidence);
      return margin === null ? [] : [{ mine: mine.index, theirs: other.index, margin }];
    }),
  );
}

/** How much more speaks for one operation than must; null where it is less. */
function marginOf(a: Told, b: Told, evidence: () => Evidence): number | null {
  const names = compareNames(a.operation.name, b.operation.name);
  if (areOthers(a, b, names)) return null;
  if (names !== 'same' && isNamedElsewhere(a, b) && !saysMuchTheSame(evidence())) return null;
  const gap = gapBetween(a, b);
  const isStated = a.isStated && b.isStated;
  const row = rowOf({ names, isStated, isTranslated: languageOf(a) !== languageOf(b), gap });
  if (row === null) return null;
  const { isLookBack = false } = row;
  const reach = isLookBack ? 1 : Number.POSITIVE_INFINITY;
  const [here, there] = [a.operation.places.slice(0, reach), b.operation.places.slice(0, reach)];
  // Two raids in a week, each on its own day: reports of one err over its day less often than there are two.
  const isOtherDay = names === 'unknown' && isStated && gap !== null && gap > 0;
  // One name in two regions at once can be two operations ("Cross Check" is run by field offices).
  const meet =
    placesMeet(here, there) ||
    (names === 'same' && (shareState(here, there) || (isNationwide(a) && isNationwide(b))));
  const needed = row.evidence + (meet ? 0 : 1) + (isOtherDay ? 1 : 0);
  if (needed === 0) return Number.POSITIVE_INFINITY;
  const isTown = shareTown(here, there);
  if (isLookBack && evidence().exact === 0) return null;
  const margin = weigh(evidence()) + (isTown ? TOWN : sharePlace(here, there) ? PLACE : 0) - needed;
  const isStatedInBoth = isTown || haveStatementInCommon(evidence());
  return margin >= (isStatedInBoth ? 0 : UNSTATED) ? margin : null;
}

/** Whether agency or name say at once that the two are not one. */
export function areApart(a: Told, b: Told, names: NameRelation): boolean {
  return areOthers(a, b, names) || (names !== 'same' && isNamedElsewhere(a, b));
}

/** By agency, or as one is told of in a background. */
function areOthers(a: Told, b: Told, names: NameRelation): boolean {
  if (a.isHistory || b.isHistory || !agenciesAgree(a.operation.agency, b.operation.agency)) return true;
  // What an article shares with another speaks for the operation it is about, not for one in its background.
  return names !== 'same' && (a.index > 0 || b.index > 0);
}

/** Comparing two articles costs more than the names and days that mostly decide. */
function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | null = null;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}
