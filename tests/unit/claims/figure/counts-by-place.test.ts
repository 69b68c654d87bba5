import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** Arrests counted where they were made. */
const COUNTS: readonly Row[] = [
  [
    'In all, 450 people were arrested in six states. Chicago was the leader, with 134.',
    'arrests exact 450 people @national',
    'arrests exact 134 people @Chicago',
  ],
  [
    'Field offices reported the following arrest totals: Milwaukee, 91; Madison, 44; Green Bay, 12.',
    'arrests exact 91 people @Milwaukee',
    'arrests exact 44 people @Madison',
    'arrests exact 12 people @Green Bay',
  ],
  [
    'Arrests by city: Milwaukee, 91; Madison, 44; Green Bay, 12.',
    'arrests exact 91 people @Milwaukee',
    'arrests exact 44 people @Madison',
    'arrests exact 12 people @Green Bay',
  ],
  [
    'By Monday night the tally of arrests had reached 207 in Charlotte, DHS said.',
    'arrests exact 207 people @Charlotte',
  ],
  ['Another 22 people were arrested in Nashville on Saturday.', 'arrests exact 22 people @Nashville'],
  ['An additional 36 were detained in Memphis.', 'arrests exact 36 people @Memphis'],
  [
    'ICE arrested 196 people in Nashville over the week and 36 more in Memphis.',
    'arrests exact 196 people @Nashville',
    'arrests exact 36 people @Memphis',
  ],
  ['Twenty people were arrested in Dallas, twice as many as in Houston.', 'arrests exact 20 people @Dallas'],
  [
    'The operation was carried out over 72 hours and led to 89 arrests in Delaware.',
    'arrests exact 89 people @Delaware',
  ],
  ['Half a dozen people were arrested in Yakima.', 'arrests exact 6 people @Yakima'],
  [
    'The remaining 12 were arrested in Ohio. ICE said 60 people were arrested in the operation.',
    'arrests exact 12 people @Ohio',
    'arrests exact 60 people @national',
  ],
  ['Sixty-plus arrests were made in Ohio, ICE said.', 'arrests more_than 60 people @Ohio'],
  [
    "Both islands were part of the operation, in which about 40 people were arrested on Martha's Vineyard and Nantucket.",
    'arrests about 40 people @Martha’s Vineyard and Nantucket',
  ],
  [
    'Agents raided poultry plants in Batesville, Ark. Forty-five workers were arrested.',
    'arrests exact 45 people @Batesville, Arkansas',
  ],
  [
    'The operation resulted in the arrest of 93 people across Los Angeles County.',
    'arrests exact 93 people @Los Angeles County',
  ],
  [
    'The operation culminated in 93 arrests in Los Angeles County.',
    'arrests exact 93 people @Los Angeles County',
  ],
  ['Deportation officers took 93 people into custody in Wisconsin.', 'arrests exact 93 people @Wisconsin'],
  ['The dragnet caught 93 people in Wisconsin.', 'arrests exact 93 people @Wisconsin'],
  ['Officers from ICE picked up 93 people in Wisconsin.', 'arrests exact 93 people @Wisconsin'],
  [
    'ICE officers located and arrested 93 aliens in the St. Louis area.',
    'arrests exact 93 people @St. Louis area',
  ],
  [
    'Some 93 aliens, all with criminal convictions, were arrested in the St. Louis area.',
    'arrests about 93 people @St. Louis area',
  ],
  ['Arrested were 93 people in Wisconsin, ICE said.', 'arrests exact 93 people @Wisconsin'],
  [
    'Agentes federales se llevaron a 46 trabajadores de una planta en Salem.',
    'arrests exact 46 people @Salem',
  ],
  [
    'In Greater Boston agents bagged 91. Agents arrested 2,179 people nationwide.',
    'arrests exact 91 people @Boston area',
    'arrests exact 2179 people @national',
  ],
  [
    'ICE officers arrested 19 people in Oregon as part of an operation that led to 84 arrests across the Pacific Northwest.',
    'arrests exact 19 people @Oregon',
    'arrests exact 84 people @Pacific Northwest',
  ],
  [
    'ICE arrested 45 people in Ohio, among them a man who was deported in 2014 and came back.',
    'arrests exact 45 people @Ohio',
  ],
  [
    'U.S. Immigration and Customs Enforcement (ICE) Enforcement and Removal Operations (ERO) officers arrested 57 noncitizens with criminal histories in the Newark area of responsibility during a nationwide operation.',
    'arrests exact 57 people @Newark area',
  ],
  [
    'The operation resulted in the apprehension of 216 removable aliens in the San Antonio area.',
    'arrests exact 216 people @San Antonio area',
  ],
  [
    'En Milwaukee hubo 91 arrestos, en Madison 44 y en Green Bay 12.',
    'arrests exact 91 people @Milwaukee',
    'arrests exact 44 people @Madison',
    'arrests exact 12 people @Green Bay',
  ],
  [
    'Homeland Security Secretary Kristi Noem said agents had made more than 400 arrests in Minneapolis since the operation began Dec. 1.',
    'arrests more_than 400 people @Minneapolis',
  ],
  [
    'Bovino said agents arrested 81 people on Saturday, the first day of the operation in Charlotte.',
    'arrests exact 81 people @Charlotte',
  ],
  [
    'Authorities have arrested more than 1,500 people across Chicago since September as part of the crackdown, nearly 400 of them in the past week.',
    'arrests more_than 1500 people @Chicago',
  ],
  [
    'In New York City and on Long Island, 40 people were arrested and in the Hudson Valley, 42.',
    'arrests exact 40 people @Long Island',
    'arrests exact 42 people @Hudson Valley',
  ],
  [
    'The bulk of the arrests, 101, were in Los Angeles County; 40 were in Orange County and 26 in Ventura County.',
    'arrests exact 101 people @Los Angeles County',
    'arrests exact 40 people @Orange County',
    'arrests exact 26 people @Ventura County',
  ],
  [
    "Sixty-two people were picked up in and around Milwaukee, including nine on the city's South Side.",
    'arrests exact 62 people @Milwaukee',
    'arrests exact 9 people @Milwaukee',
  ],
  [
    'Agents were seen taking eight men from a Home Depot lot in Van Nuys.',
    'arrests exact 8 people @Van Nuys',
  ],
  [
    'Immigration agents made 22 arrests at a Nebraska packing house on Monday, the agency said.',
    'arrests exact 22 people @Nebraska',
  ],
  [
    'Federal officials announced Friday that 56 people had been arrested in and around Salt Lake City over the past week.',
    'arrests exact 56 people @Salt Lake City',
  ],
  [
    'ICE agents picked up more than two dozen people in a sweep through Little Rock neighborhoods.',
    'arrests more_than 24 people @Little Rock',
  ],
  [
    'Nearly 30 people, many of them farmworkers, were detained by Border Patrol agents in Kern County this week.',
    'arrests nearly 30 people @Kern County',
  ],
  [
    "The El Centro sector's Operation Return to Sender led to 78 arrests.",
    'arrests exact 78 people @El Centro',
  ],
  [
    'An immigration sweep in Wisconsin last month netted 83 people, of whom 44 were picked up in Dane County.',
    'arrests exact 83 people @Wisconsin',
    'arrests exact 44 people @Dane County',
  ],
  [
    'Dane County had the most arrests, 20, followed by Milwaukee County with 16.',
    'arrests exact 20 people @Dane County',
    'arrests exact 16 people @Milwaukee County',
  ],
  [
    'The most arrests — 20 — were in Dane County; Milwaukee County had 16.',
    'arrests exact 20 people @Dane County',
    'arrests exact 16 people @Milwaukee County',
  ],
  [
    'ICE said arrests were made in Madison (20), Milwaukee (16), Green Bay (nine) and Arcadia (five).',
    'arrests exact 20 people @Madison',
    'arrests exact 16 people @Milwaukee',
    'arrests exact 9 people @Green Bay',
    'arrests exact 5 people @Arcadia',
  ],
  [
    'A total of 83 foreign nationals were arrested by ERO in Wisconsin from Sept. 21 to 24.',
    'arrests exact 83 people @Wisconsin',
  ],
  [
    'The raids on Friday led to the arrests of 44 people in downtown Los Angeles.',
    'arrests exact 44 people @Los Angeles',
  ],
  [
    'By Tuesday, DHS said, 330 people had been arrested in the Los Angeles area since June 6.',
    'arrests exact 330 people @Los Angeles area',
  ],
  [
    'Since June 6, 1,618 people have been arrested across Southern California, DHS said.',
    'arrests exact 1618 people @Southern California',
  ],
  ['Los Angeles-area arrests reached 2,792 by July 8.', 'arrests exact 2792 people @Los Angeles'],
  [
    'Agents rounded up 26 people at a Home Depot in Paramount and 14 at a car wash in Culver City.',
    'arrests exact 26 people @Paramount',
    'arrests exact 14 people @Paramount',
  ],
  [
    "ICE's Buffalo office said seven workers were arrested at a dairy in Lowville.",
    'arrests exact 7 people @Buffalo',
  ],
  [
    'Fifty-seven workers were detained at a nutrition bar factory in Cato, N.Y.',
    'arrests exact 57 people @Cato',
  ],
];

describe('arrests and where they were made', () => {
  for (const [text, ...figures] of COUNTS) test(text, () => expect(figuresOf(text)).toEqual(figures));
});
