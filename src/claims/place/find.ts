import type { Token } from '../text/tokens.ts';
import { readCountyList } from './county-list.ts';
import { readElidedCounty } from './elided-county.ts';
import { BEFORE_AREA, COUNTY_BEFORE, NATIONAL, PART_OF_STATE } from './forms.ts';
import { PLACE_NAMES } from './gazetteer.ts';
import type { PlaceContext, PlaceMention } from './mention.ts';
import { readPlace } from './read.ts';
import { joinOthers, readSeveral } from './several.ts';
import { unionOf } from './union.ts';

export const NO_CONTEXT: PlaceContext = { states: new Set(), titleCase: true };

/** The places that a text names, in order; lists of places ("in Dallas, Houston and El Paso") are one. */
export function findPlaces(tokens: readonly Token[], context: PlaceContext = NO_CONTEXT): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBegin(tokens[i])) continue;
    const national = NATIONAL.match(tokens, i);
    const mention: PlaceMention | null =
      national === null
        ? (readSeveral(tokens, i) ??
          readCountyList(tokens, i, context) ??
          readElidedCounty(tokens, i, context) ??
          readPlace(tokens, i, context))
        : { from: i, to: i + national.length, name: 'national', area: [''] };
    if (mention === null) continue;
    mentions.push(mention);
    i = mention.to - 1;
  }
  return joinOthers(tokens, unionOf(tokens, mentions));
}

/** Words that places begin with though they need no capital: "nationwide", "el Bronx", "northern Ohio", the comma before a list of counties. */
const STARTERS: ReadonlySet<string> = new Set([
  ...[NATIONAL, PART_OF_STATE, COUNTY_BEFORE, BEFORE_AREA, PLACE_NAMES].flatMap((table) => [
    ...table.firstWords(),
  ]),
  ...[',', 'and', '&', 'el', 'los', 'al', 'del'],
]);

/** Everything else is passed over at once. */
function mayBegin(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || STARTERS.has(token.norm));
}
