import type { Token } from '../text/tokens.ts';
import { readCountyList } from './county-list.ts';
import { NATIONAL } from './forms.ts';
import type { PlaceContext, PlaceMention } from './mention.ts';
import { readPlace } from './read.ts';
import { readSeveral } from './several.ts';
import { unionOf } from './union.ts';

export const NO_CONTEXT: PlaceContext = { states: new Set(), titleCase: true };

/** The places that a text names, in order; lists of places ("in Dallas, Houston and El Paso") are one. */
export function findPlaces(tokens: readonly Token[], context: PlaceContext = NO_CONTEXT): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const national = NATIONAL.match(tokens, i);
    const mention: PlaceMention | null =
      national === null
        ? (readSeveral(tokens, i) ?? readCountyList(tokens, i, context) ?? readPlace(tokens, i, context))
        : { from: i, to: i + national.length, name: 'national', area: [''] };
    if (mention === null) continue;
    mentions.push(mention);
    i = mention.to - 1;
  }
  return unionOf(tokens, mentions);
}
