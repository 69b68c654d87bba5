import type { Token } from '../text/tokens.ts';
import { readCountyList } from './county-list.ts';
import { NATIONAL } from './forms.ts';
import type { Area } from './gazetteer.ts';
import { readPlace } from './read.ts';
import { unionOf } from './union.ts';

/** A place as a text names it. */
export interface PlaceMention {
  /** Token range: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** As the gazetteer names it; the members of a list are joined: "Dallas, Houston and El Paso". */
  readonly name: string;
  readonly area: Area;
}

/** What else is known where names are read. */
export interface PlaceContext {
  /** States that the article names: they decide between places of one name. */
  readonly states: ReadonlySet<string>;
  /** Every word begins with a capital, as in many headlines: capitals then tell nothing of organisations. */
  readonly titleCase: boolean;
}

export const NO_CONTEXT: PlaceContext = { states: new Set(), titleCase: true };

/** The places that a text names, in order; lists of places ("in Dallas, Houston and El Paso") are one. */
export function findPlaces(tokens: readonly Token[], context: PlaceContext = NO_CONTEXT): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const national = NATIONAL.match(tokens, i);
    const mention: PlaceMention | null =
      national === null
        ? (readCountyList(tokens, i, context) ?? readPlace(tokens, i, context))
        : { from: i, to: i + national.length, name: 'national', area: [''] };
    if (mention === null) continue;
    mentions.push(mention);
    i = mention.to - 1;
  }
  return unionOf(tokens, mentions);
}
