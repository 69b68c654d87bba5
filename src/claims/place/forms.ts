import { PhraseTable } from '../text/phrases.ts';

const rows = <T>(value: T, phrases: string): [string, T][] =>
  phrases.split('|').map((phrase) => [phrase, value]);

/** Words for the whole country: "498 people were arrested nationally". */
export const NATIONAL = new PhraseTable<true>(
  rows(
    true,
    'nationwide|nationally|national operation|national sweep|national enforcement|nation-wide|country-wide|countrywide|coast to coast|coast-to-coast|de costa a costa|' +
      'across the country|around the country|throughout the country|across the nation|around the nation|throughout the nation|' +
      'across the United States|around the United States|throughout the United States|across the U.S.|around the U.S.|throughout the U.S.|' +
      'across America|across the US|around the US|throughout the US|in all 50 states|' +
      'a nivel nacional|a escala nacional|en todo el país|por todo el país|a lo largo del país|en el ámbito nacional|' +
      'en todo Estados Unidos|en todo EE.UU.|a través del país|a través de Estados Unidos|en Estados Unidos|alrededor del país|operativo nacional|operación nacional',
  ),
);

/** In front of a name, and part of the place: "Greater Boston", "metro Atlanta", "el área de Houston". */
export const BEFORE_AREA = new PhraseTable<'area'>(
  rows(
    'area',
    'greater|metro|metropolitan|área de|área metropolitana de|zona de|zona metropolitana de|gran|región de|los alrededores de',
  ),
);

/** Behind a name, and part of the place: "the Denver area", "the Detroit metropolitan region". */
export const AFTER_AREA = new PhraseTable<'area'>(
  rows(
    'area',
    'area|areas|metro area|metro areas|metropolitan area|metropolitan areas|metro region|metropolitan region|region|regions|vicinity|' +
      'and surrounding areas|and the surrounding area|and surrounding communities|y sus alrededores|y alrededores',
  ),
);

/** Parts of a state whose borders nobody fixed: "western Wisconsin", "el sur de Texas". */
export const PART_OF_STATE = new PhraseTable<string>([
  ['northern', 'northern'],
  ['southern', 'southern'],
  ['eastern', 'eastern'],
  ['western', 'western'],
  ['central', 'central'],
  ['north', 'northern'],
  ['south', 'southern'],
  ['east', 'eastern'],
  ['west', 'western'],
  ['upstate', 'upstate'],
  ['middle', 'middle'],
  ['northeast', 'northeastern'],
  ['northeastern', 'northeastern'],
  ['northwest', 'northwestern'],
  ['northwestern', 'northwestern'],
  ['southeast', 'southeastern'],
  ['southeastern', 'southeastern'],
  ['southwest', 'southwestern'],
  ['southwestern', 'southwestern'],
  ['south central', 'south central'],
  ['north central', 'north central'],
  ['norte de', 'northern'],
  ['sur de', 'southern'],
  ['este de', 'eastern'],
  ['oeste de', 'western'],
  ['centro de', 'central'],
  ['noreste de', 'northeastern'],
  ['noroeste de', 'northwestern'],
  ['sureste de', 'southeastern'],
  ['suroeste de', 'southwestern'],
]);

/** "County" and its like, behind or in front of the name. */
export const COUNTY = new PhraseTable<string>([
  ['County', 'County'],
  ['Parish', 'Parish'],
  ['counties', 'County'],
  ['parishes', 'Parish'],
]);
export const COUNTY_BEFORE = new PhraseTable<string>([
  ['condado de', 'County'],
  ['condados de', 'County'],
]);

/** Words behind a name that leave it a place: "Los Angeles ICE officers", "the Boston operation". */
export const NOT_AN_ORGANISATION = new Set(
  (
    'ice ero hsi dhs and y u.s. ' +
    // "at a plant in suburban Cincinnati Wednesday", "arrested in Dallas Jan. 5"
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr aug sept sep oct nov dec'
  ).split(' '),
);
