/**
 * The field offices of ICE Enforcement and Removal Operations, with the area each answers for
 * (as ICE lists them at ice.gov/contact/field-offices). Written as in `regions.ts`.
 */
export const FIELD_OFFICES: readonly (readonly [office: string, area: string])[] = [
  ['Atlanta', 'Georgia; North Carolina; South Carolina'],
  ['Baltimore', 'Maryland'],
  ['Boston', 'Massachusetts; Connecticut; Rhode Island; Maine; New Hampshire; Vermont'],
  [
    'Buffalo',
    'New York: Erie, Niagara, Monroe, Onondaga, Oneida, Broome, Cayuga, Albany, Schenectady, Tompkins, Jefferson',
  ],
  ['Chicago', 'Illinois; Indiana; Wisconsin; Missouri; Kentucky; Kansas'],
  [
    'Dallas',
    'Texas: Dallas, Tarrant, Collin, Denton, Lubbock, Potter, Moore, Smith, Lamar, Taylor, Wichita; Oklahoma',
  ],
  ['Denver', 'Colorado; Wyoming'],
  ['Detroit', 'Michigan; Ohio'],
  ['El Paso', 'Texas: El Paso, Midland, Ector; New Mexico'],
  ['Harlingen', 'Texas: Hidalgo, Cameron, Webb'],
  ['Houston', 'Texas: Harris, Montgomery, Fort Bend, Galveston, Brazoria, Jefferson, Brazos, Nueces'],
  [
    'Los Angeles',
    'California: Los Angeles, Orange, Riverside, San Bernardino, Ventura, Santa Barbara, San Luis Obispo',
  ],
  ['Miami', 'Florida; Puerto Rico; U.S. Virgin Islands'],
  ['New Orleans', 'Louisiana; Mississippi; Alabama; Arkansas; Tennessee'],
  [
    'New York City',
    'New York: New York City, Nassau, Suffolk, Westchester, Rockland, Orange, Dutchess, Ulster, Putnam',
  ],
  [
    'New York',
    'New York: New York City, Nassau, Suffolk, Westchester, Rockland, Orange, Dutchess, Ulster, Putnam',
  ],
  ['Newark', 'New Jersey'],
  ['Philadelphia', 'Pennsylvania; Delaware; West Virginia'],
  ['Phoenix', 'Arizona'],
  ['Portland', 'Oregon'],
  ['Salt Lake City', 'Utah; Nevada; Idaho; Montana'],
  ['San Antonio', 'Texas: Bexar, Travis, Williamson, Hays, McLennan, Bell, Val Verde, Maverick'],
  ['San Diego', 'California: San Diego, Imperial'],
  [
    'San Francisco',
    'California: San Francisco, Alameda, Contra Costa, Santa Clara, San Mateo, Marin, Sonoma, Napa, Solano, Sacramento, Fresno, Kern, Stanislaus, San Joaquin, Tulare, Merced, Madera, Kings, Monterey, Santa Cruz, Yolo, Placer, Butte, Shasta, Humboldt; Hawaii; Guam',
  ],
  ['Seattle', 'Washington; Oregon; Alaska'],
  ['St. Paul', 'Minnesota; Iowa; Nebraska; North Dakota; South Dakota'],
  ['Washington', 'District of Columbia; Virginia'],
  ['Washington, D.C.', 'District of Columbia; Virginia'],
];
