/**
 * Regions by the names that papers use. An area is a list of paths, `State` or `State/County`
 * (or `State/County/City`); an empty one is a part of the state whose borders nobody fixed.
 */
export const REGIONS: readonly (readonly [names: string, area: string])[] = [
  [
    'Southern California|SoCal|Southland|sur de California',
    'California: Los Angeles, Orange, Riverside, San Bernardino, Ventura, Santa Barbara, San Luis Obispo, San Diego, Imperial, Kern',
  ],
  ['Inland Empire|Inland Southern California', 'California: Riverside, San Bernardino'],
  [
    'Central Coast|Costa Central',
    'California: Ventura, Santa Barbara, San Luis Obispo, Monterey, Santa Cruz',
  ],
  [
    'Central Valley|San Joaquin Valley|Central California|Valle Central|Valle de San Joaquín',
    'California: Fresno, Kern, Stanislaus, San Joaquin, Tulare, Merced, Madera, Kings',
  ],
  [
    'Northern California|NorCal|norte de California',
    'California: San Francisco, Alameda, Contra Costa, Santa Clara, San Mateo, Marin, Sonoma, Napa, Solano, Sacramento, Yolo, Placer, Butte, Shasta, Humboldt, Monterey, Santa Cruz, San Joaquin, Stanislaus',
  ],
  [
    'San Francisco Bay Area|Bay Area|Área de la Bahía|Area de la Bahia de San Francisco',
    'California: San Francisco, Alameda, Contra Costa, Santa Clara, San Mateo, Marin, Sonoma, Napa, Solano',
  ],
  ['East Bay', 'California: Alameda, Contra Costa'],
  ['Silicon Valley|South Bay', 'California: Santa Clara'],
  ['Coachella Valley', 'California: Riverside/Coachella, Riverside/Indio'],
  ['South Florida|sur de Florida|sur de la Florida', 'Florida: Miami-Dade, Broward, Palm Beach, Monroe'],
  ['Central Florida|centro de Florida', 'Florida: Orange, Osceola, Seminole, Polk, Volusia, Brevard'],
  ['Southwest Florida', 'Florida: Lee, Collier, Sarasota'],
  ['Tampa Bay|bahía de Tampa', 'Florida: Hillsborough, Pinellas, Pasco, Manatee'],
  ['Treasure Coast', 'Florida: Martin, St. Lucie'],
  [
    'Dallas-Fort Worth|Dallas–Fort Worth|Dallas/Fort Worth|DFW|Metroplex|North Texas|norte de Texas',
    'Texas: Dallas, Tarrant, Collin, Denton',
  ],
  ['South Texas|sur de Texas', 'Texas: Hidalgo, Cameron, Webb, Nueces'],
  ['Rio Grande Valley|Valle del Río Grande', 'Texas: Hidalgo, Cameron'],
  ['Central Texas', 'Texas: Travis, Williamson, Hays, Bell, McLennan'],
  ['Southeast Texas', 'Texas: Harris, Montgomery, Fort Bend, Galveston, Brazoria, Jefferson'],
  ['West Texas', 'Texas: El Paso, Midland, Ector, Lubbock'],
  ['Long Island', 'New York: Nassau, Suffolk'],
  [
    'Hudson Valley|Lower Hudson Valley|valle del Hudson|Valle del Hudson',
    'New York: Westchester, Rockland, Orange, Dutchess, Ulster, Putnam',
  ],
  ['Western New York', 'New York: Erie, Niagara, Monroe'],
  [
    'Upstate New York',
    'New York: Albany, Erie, Monroe, Onondaga, Oneida, Broome, Cayuga, Niagara, Schenectady, Tompkins, Jefferson',
  ],
  ['Capital Region', 'New York: Albany, Schenectady'],
  [
    'North Jersey|Northern New Jersey|northern N.J.|norte de Nueva Jersey',
    'New Jersey: Essex, Hudson, Passaic, Union, Bergen, Morris',
  ],
  ['South Jersey|Southern New Jersey', 'New Jersey: Camden, Burlington, Gloucester, Atlantic, Cumberland'],
  ['the Vineyard|Vineyard', 'Massachusetts: Dukes'],
  [
    'the Cape and Islands|Cape and Islands|Cape & Islands',
    'Massachusetts: Barnstable, Cape Cod, Dukes, Nantucket',
  ],
  ['New England|Nueva Inglaterra', 'Massachusetts; Connecticut; Rhode Island; Maine; New Hampshire; Vermont'],
  [
    'Tri-State|Tristate|área triestatal',
    'New York: New York City, Nassau, Suffolk, Westchester, Rockland; New Jersey; Connecticut',
  ],
  [
    'Northern Virginia|norte de Virginia',
    'Virginia: Fairfax, Arlington, Alexandria, Prince William, Loudoun',
  ],
  ['Hampton Roads|Tidewater', 'Virginia: Norfolk, Virginia Beach, Chesapeake, Newport News, Hampton'],
  [
    'DMV|National Capital Region|Capital Beltway',
    'District of Columbia; Maryland: Montgomery, Prince George’s; Virginia: Fairfax, Arlington, Alexandria, Prince William, Loudoun',
  ],
  ['Twin Cities|Ciudades Gemelas', 'Minnesota: Hennepin, Ramsey, Dakota, Anoka'],
  ['Chicagoland', 'Illinois: Cook, DuPage, Lake, Kane, Will, McHenry'],
  ['Northern Illinois', 'Illinois: Cook, DuPage, Lake, Kane, Will, McHenry, Winnebago'],
  ['Northwest Arkansas', 'Arkansas: Benton, Washington'],
  ['Research Triangle', 'North Carolina: Wake, Durham, Orange'],
  ['Piedmont Triad', 'North Carolina: Guilford, Forsyth'],
  ['Carolinas|the Carolinas|las Carolinas', 'North Carolina; South Carolina'],
  ['the Dakotas', 'North Dakota; South Dakota'],
  ['Puget Sound|estrecho de Puget', 'Washington: King, Pierce, Snohomish'],
  ['Willamette Valley', 'Oregon: Multnomah, Marion, Lane, Clackamas'],
  ['Pacific Northwest', 'Washington; Oregon; Idaho'],
  [
    'Delaware Valley',
    'Pennsylvania: Philadelphia, Delaware, Montgomery, Bucks, Chester; New Jersey: Camden, Burlington, Gloucester',
  ],
  ['Lehigh Valley', 'Pennsylvania: Lehigh, Northampton'],
  ['Front Range', 'Colorado: Denver, Arapahoe, Adams, Jefferson, Boulder, El Paso, Weld, Larimer'],
  [
    'Midwest|Medio Oeste',
    'Illinois; Indiana; Iowa; Kansas; Michigan; Minnesota; Missouri; Nebraska; North Dakota; Ohio; South Dakota; Wisconsin',
  ],
  [
    'East Coast|costa este',
    'Maine; New Hampshire; Massachusetts; Rhode Island; Connecticut; New York; New Jersey; Delaware; Maryland; Virginia; North Carolina; South Carolina; Georgia; Florida',
  ],
  ['West Coast|costa oeste', 'California; Oregon; Washington'],
  ['mid-Atlantic', 'New York; New Jersey; Pennsylvania; Delaware; Maryland; Virginia; District of Columbia'],
  ['Eastern Shore', 'Maryland: Wicomico'],
];
