import { PhraseTable } from '../text/phrases.ts';
import { COUNTIES } from './counties.ts';
import { DEFAULT_STATES } from './defaults.ts';
import { FIELD_OFFICES } from './field-offices.ts';
import { REGIONS } from './regions.ts';
import { SPANISH_CITIES } from './spanish.ts';
import { STATES } from './states.ts';

/**
 * Where a place lies: paths like `California/Los Angeles/Long Beach`; a path covers all that begin
 * with it. A city that gives its county a face has its county's path. `''` is the country.
 */
export type Area = readonly string[];

export interface Place {
  /** The name as the gazetteer writes it; with its state where another place of the name is better known. */
  readonly name: string;
  readonly kind: 'country' | 'state' | 'region' | 'county' | 'city' | 'office';
  /** The state it lies in; empty for regions over several. */
  readonly state: string;
  readonly area: Area;
}

const index = new Map<string, Place[]>();
const phrases = new Map<string, string>();

function add(phrase: string, place: Place): void {
  const places = index.get(phrase) ?? [];
  places.push(place);
  index.set(phrase, places);
  phrases.set(phrase, phrase);
}

/** "California: Orange, Ventura; Nevada" → paths. */
function areaOf(text: string): Area {
  return text.split('; ').flatMap((part) => {
    const [state = '', inner] = part.split(': ');
    return inner === undefined ? [state] : inner.split(', ').map((path) => `${state}/${path}`);
  });
}

/** The name alone where it is the best known of its name, or the first that the tables hold; else with its state. */
function nameOf(name: string, state: string): string {
  const known = DEFAULT_STATES[name] ?? index.get(name)?.find(({ kind }) => LOCAL.has(kind))?.state;
  return known === undefined || known === state ? name : `${name}, ${state}`;
}

const LOCAL = new Set<Place['kind']>(['city', 'county']);

/** States that share their name with a city: "New York" alone is the city. */
const SHARED = new Set(['New York', 'Washington']);

/** "Miss.", "Ill.": words as well, so read only behind a comma; "N.Y." stands alone. */
const ABBREVIATED = /^\p{L}+\.$/u;

function addStates(): void {
  for (const [name, , ...others] of STATES) {
    const shown = name === 'District of Columbia' ? 'Washington, D.C.' : name;
    const state: Place = { name: shown, kind: 'state', state: name, area: [name] };
    const place = SHARED.has(name) ? { ...state, name: `${name} state` } : state;
    if (!SHARED.has(name)) add(name, place);
    for (const other of others) if (!ABBREVIATED.test(other)) add(other, place);
  }
}

function addCounties(): void {
  for (const [state, text] of Object.entries(COUNTIES)) {
    for (const part of text.split('; ')) {
      const [head = '', cities = ''] = part.split(': ');
      const county = head.replace(/^[-+]/, '');
      const path = county === '' ? state : `${state}/${county}`;
      if (head === county) addCounty(county, state, path);
      for (const entry of cities.split(', ')) addCity(entry, state, path);
    }
  }
}

function addCounty(county: string, state: string, path: string): void {
  const full = state === 'Louisiana' ? `${county} Parish` : `${county} County`;
  const place: Place = { name: nameOf(full, state), kind: 'county', state, area: [path] };
  add(full, place);
  if (BARE_COUNTIES.has(county)) add(county, place);
}

/** Counties that papers of their region name without the word. */
const BARE_COUNTIES = new Set(
  'Miami-Dade|Broward|Palm Beach|Hillsborough|Pinellas|Maricopa|Mecklenburg|Gwinnett|DeKalb|Hennepin|Cuyahoga|Multnomah|Loudoun|Westchester|Tarrant|Bexar|Allegheny'.split(
    '|',
  ),
);

function addCity(entry: string, state: string, path: string): void {
  const city = entry.replace(/^=/, '');
  add(city, {
    name: nameOf(city, state),
    kind: 'city',
    state,
    area: [city === entry ? `${path}/${city}` : path],
  });
}

function addRegions(): void {
  for (const [names, text] of REGIONS) {
    const area = areaOf(text);
    const [name = '', ...others] = names.split('|');
    const state = area.every((path) => path.split('/')[0] === area[0]?.split('/')[0])
      ? (area[0]?.split('/')[0] ?? '')
      : '';
    for (const phrase of [name, ...others]) add(phrase, { name, kind: 'region', state, area });
  }
}

function addFieldOffices(): void {
  for (const [office, text] of FIELD_OFFICES) {
    const name = `${office} field office`;
    const place: Place = { name, kind: 'office', state: '', area: areaOf(text) };
    for (const phrase of [name, `${name} area`, `ERO ${office}`, `ICE ${office}`, `ICE ERO ${office}`])
      add(phrase, place);
  }
}

/** Places that the tables do not hold, or hold under another name. */
function addOthers(): void {
  const city: Place = { name: 'New York', kind: 'city', state: 'New York', area: ['New York/New York City'] };
  add('New York', city);
  add('New York', { ...city, name: 'New York state', kind: 'state', area: ['New York'] });
  const capital: Place = {
    name: 'Washington, D.C.',
    kind: 'city',
    state: 'District of Columbia',
    area: ['District of Columbia'],
  };
  add('Washington', capital);
  add('Washington', {
    ...capital,
    name: 'Washington state',
    kind: 'state',
    state: 'Washington',
    area: ['Washington'],
  });
  const losAngeles: Place = {
    name: 'Los Angeles',
    kind: 'city',
    state: 'California',
    area: ['California/Los Angeles'],
  };
  for (const phrase of ['L.A.', 'LA', 'Southeast Los Angeles']) add(phrase, losAngeles);
  add('LA County', { ...losAngeles, kind: 'county', name: 'Los Angeles County' });
  add('L.A. County', { ...losAngeles, kind: 'county', name: 'Los Angeles County' });
  for (const phrase of ['NYC', 'New York City']) add(phrase, { ...city, name: 'New York City' });
  for (const [spanish, english] of SPANISH_CITIES)
    for (const place of index.get(english) ?? []) add(spanish, place);
}

addStates();
addCounties();
addRegions();
addFieldOffices();
addOthers();

/** Every name of the gazetteer; the value is the key for `placesNamed`. */
export const PLACE_NAMES = new PhraseTable<string>(phrases);

/** Is the name shared by towns or counties of several states? */
export function isShared(name: string): boolean {
  return (index.get(name)?.filter(({ kind }) => LOCAL.has(kind)).length ?? 0) > 1;
}

/** All places of one name, the best known first. */
export function placesNamed(key: string): readonly Place[] {
  return index.get(key) ?? [];
}

/** The state that a postal code or any other of its names stands for, behind a comma. */
export const STATE_NAMES = new PhraseTable<string>(
  STATES.flatMap(([name, ...others]) => [name, ...others].map((form) => [form, name] as const)),
);
