/**
 * Counties and their larger cities, by state: `County: city, city; …`. `=` marks the city that gives its
 * county a face: to releases it, its county and "the … area" are one place. `-` stands for cities of
 * a state whose county news hardly names; `+` before a group's name, for one that is no county.
 */
export const COUNTIES: Readonly<Record<string, string>> = {
  Alabama:
    'Jefferson: =Birmingham, Hoover; Mobile: =Mobile; Montgomery: =Montgomery; Madison: =Huntsville; Tuscaloosa: =Tuscaloosa; Marshall: Albertville; -: Decatur, Dothan, Auburn, Gadsden',
  Alaska: '-: Anchorage, Fairbanks, Juneau',
  Arizona:
    'Maricopa: =Phoenix, Mesa, Scottsdale, Glendale, Chandler, Tempe, Gilbert, Peoria, Surprise, Avondale; Pima: =Tucson; Yuma: =Yuma; Santa Cruz: Nogales; Coconino: Flagstaff; Pinal: Casa Grande, Florence, Eloy; Cochise: Sierra Vista, Douglas',
  Arkansas:
    'Pulaski: =Little Rock, North Little Rock; Sebastian: =Fort Smith; Benton: Rogers, Bentonville; Washington: =Fayetteville, Springdale; -: Jonesboro',
  California:
    'Los Angeles: =Los Angeles, Long Beach, Glendale, Santa Clarita, Lancaster, Palmdale, Pomona, Torrance, Pasadena, Inglewood, Downey, El Monte, Burbank, Compton, Norwalk, South Gate, Huntington Park, Paramount, Van Nuys, Hollywood, San Fernando Valley, Boyle Heights; Orange: Anaheim, Santa Ana, Irvine, Huntington Beach, Garden Grove, Fullerton, Costa Mesa; Riverside: Riverside, Moreno Valley, Corona, Murrieta, Temecula, Indio, Hemet, Coachella, Perris; San Bernardino: San Bernardino, Fontana, Ontario, Rancho Cucamonga, Victorville, Rialto, Hesperia; Ventura: Ventura, Oxnard, Thousand Oaks, Simi Valley, Camarillo; Santa Barbara: Santa Barbara, Santa Maria, Carpinteria, Lompoc; San Luis Obispo: San Luis Obispo, Paso Robles; San Diego: =San Diego, Chula Vista, Oceanside, Escondido, Carlsbad, El Cajon, Vista, San Ysidro, National City; Imperial: El Centro, Calexico; San Francisco: =San Francisco; Alameda: Oakland, Fremont, Hayward, Berkeley; Contra Costa: Concord, Richmond, Antioch; Santa Clara: San Jose, Sunnyvale, Santa Clara, Mountain View, Gilroy; San Mateo: San Mateo, Daly City, Redwood City; Marin: San Rafael; Sonoma: Santa Rosa, Petaluma; Napa: Napa; Solano: Vallejo, Fairfield, Vacaville; Sacramento: =Sacramento, Elk Grove; Fresno: =Fresno, Clovis; Kern: =Bakersfield, Delano, McFarland; Stanislaus: =Modesto, Turlock; San Joaquin: =Stockton, Lodi, Tracy; Tulare: Visalia, Tulare, Porterville; Merced: =Merced; Madera: =Madera; Kings: Hanford; Monterey: Salinas, Monterey; Santa Cruz: =Santa Cruz, Watsonville; Yolo: Davis, Woodland; Placer: Roseville; Butte: Chico; Shasta: Redding; Humboldt: Eureka',
  Colorado:
    'Denver: =Denver; Arapahoe: Aurora, Centennial, Englewood; Adams: Thornton, Westminster, Commerce City; Jefferson: Lakewood, Arvada, Golden; Boulder: =Boulder, Longmont; El Paso: =Colorado Springs; Weld: =Greeley; Larimer: =Fort Collins, Loveland; Pueblo: =Pueblo; Mesa: =Grand Junction; Eagle: Vail; Pitkin: Aspen',
  Connecticut:
    'Hartford: =Hartford, New Britain; New Haven: =New Haven, Waterbury, Meriden; Fairfield: Bridgeport, Stamford, Norwalk, Danbury',
  Delaware: 'New Castle: =Wilmington, Newark; Kent: Dover; Sussex: Georgetown, Seaford',
  Florida:
    'Miami-Dade: =Miami, Hialeah, Miami Gardens, Miami Beach, Homestead, Doral; Broward: =Fort Lauderdale, Hollywood, Pembroke Pines, Miramar, Coral Springs, Pompano Beach; Palm Beach: =West Palm Beach, Boca Raton, Lake Worth, Jupiter; Monroe: Key West; Orange: =Orlando, Apopka; Osceola: Kissimmee; Seminole: Sanford; Hillsborough: =Tampa, Plant City; Pinellas: =St. Petersburg, Clearwater; Duval: =Jacksonville; Leon: =Tallahassee; Lee: =Fort Myers, Cape Coral, Bonita Springs; Collier: =Naples, Immokalee; Sarasota: =Sarasota; Manatee: =Bradenton; Polk: =Lakeland, Winter Haven; Volusia: Daytona Beach, Deltona; Brevard: Melbourne; St. Lucie: Port St. Lucie, Fort Pierce; Martin: Stuart; Alachua: =Gainesville; Escambia: =Pensacola; Marion: =Ocala; Bay: Panama City; Pasco: New Port Richey',
  Georgia:
    'Fulton: =Atlanta, Sandy Springs, Roswell, Alpharetta; DeKalb: Decatur, Doraville; Gwinnett: Lawrenceville, Duluth, Norcross; Cobb: =Marietta, Smyrna; Clayton: Jonesboro; Chatham: =Savannah; Richmond: =Augusta; Muscogee: =Columbus; Bibb: =Macon; Clarke: =Athens; Hall: =Gainesville; Whitfield: =Dalton; Bryan: Ellabell; Stewart: Lumpkin; Irwin: Ocilla; Charlton: Folkston',
  Hawaii: 'Honolulu: =Honolulu; +Oahu: Oahu; +Maui: Maui; +Kauai: Kauai; +Big Island: Kona, Hilo',
  Idaho: 'Ada: =Boise, Meridian; Canyon: Nampa, Caldwell; Twin Falls: =Twin Falls; -: Idaho Falls, Pocatello',
  Illinois:
    'Cook: =Chicago, Cicero, Evanston, Skokie, Broadview, Melrose Park, Chicago Heights; DuPage: Naperville, Wheaton; Lake: Waukegan; Kane: Aurora, Elgin; Will: Joliet, Bolingbrook; McHenry: Crystal Lake; Winnebago: =Rockford; Sangamon: Springfield; Peoria: =Peoria; Champaign: =Champaign; St. Clair: Belleville, East St. Louis',
  Indiana:
    'Marion: =Indianapolis; Allen: =Fort Wayne; Lake: =Gary, Hammond, East Chicago; St. Joseph: =South Bend; Elkhart: =Elkhart, Goshen; Vanderburgh: =Evansville; Monroe: =Bloomington; Tippecanoe: =Lafayette',
  Iowa: 'Polk: =Des Moines; Linn: =Cedar Rapids; Scott: =Davenport; Woodbury: =Sioux City; Johnson: =Iowa City; Black Hawk: =Waterloo; Marshall: =Marshalltown; Pottawattamie: =Council Bluffs; Allamakee: Postville; Henry: Mount Pleasant; Buena Vista: Storm Lake; Muscatine: Muscatine',
  Kansas:
    'Sedgwick: =Wichita; Johnson: Overland Park, Olathe; Wyandotte: Kansas City; Shawnee: =Topeka; Finney: Garden City; Ford: Dodge City; Douglas: Lawrence',
  Kentucky: 'Jefferson: =Louisville; Fayette: =Lexington; Warren: =Bowling Green; -: Covington, Owensboro',
  Louisiana:
    'Orleans: =New Orleans; Jefferson: Metairie, Kenner; East Baton Rouge: =Baton Rouge; Caddo: =Shreveport; Lafayette: =Lafayette; Calcasieu: =Lake Charles; Rapides: Alexandria; Ouachita: Monroe; LaSalle: Jena',
  Maine: 'Cumberland: =Portland; Androscoggin: =Lewiston; Penobscot: =Bangor; Kennebec: Augusta',
  Maryland:
    '+Baltimore: =Baltimore; Baltimore: Towson, Dundalk; Montgomery: Rockville, Silver Spring, Gaithersburg, Bethesda, Germantown; Prince George’s: Hyattsville, Bowie, College Park, Langley Park; Anne Arundel: Annapolis, Glen Burnie; Howard: Columbia; Frederick: =Frederick; Harford: Bel Air; Washington: Hagerstown; Wicomico: Salisbury; -: Ocean City',
  Massachusetts:
    'Suffolk: =Boston, Chelsea, Revere, East Boston; Middlesex: Cambridge, Lowell, Somerville, Framingham, Waltham, Malden, Everett, Burlington; Essex: Lawrence, Lynn, Salem, Haverhill; Worcester: =Worcester, Fitchburg, Milford, Leominster; Hampden: Springfield, Holyoke; Bristol: New Bedford, Fall River; Plymouth: Brockton, Plymouth; Norfolk: Quincy, Dedham; +Cape Cod: Cape Cod, Hyannis; Dukes: =Martha’s Vineyard, Edgartown, Oak Bluffs, Tisbury, Vineyard Haven, Chilmark, Aquinnah; Nantucket: =Nantucket',
  Michigan:
    'Wayne: =Detroit, Dearborn; Oakland: Pontiac, Troy; Macomb: Warren, Sterling Heights; Kent: =Grand Rapids; Ingham: =Lansing; Washtenaw: =Ann Arbor, Ypsilanti; Genesee: =Flint; Kalamazoo: =Kalamazoo',
  Minnesota:
    'Hennepin: =Minneapolis, Bloomington, Brooklyn Park, Brooklyn Center, Eden Prairie; Ramsey: =St. Paul, Saint Paul; Dakota: Burnsville; Anoka: Blaine; Olmsted: =Rochester; St. Louis: =Duluth; Stearns: =St. Cloud; Nobles: =Worthington; Kandiyohi: =Willmar; Mower: =Austin',
  Mississippi:
    'Hinds: =Jackson; Scott: Morton, Forest; Leake: Carthage; Madison: Canton; Harrison: Gulfport, Biloxi; Forrest: Hattiesburg; Jones: =Laurel; Lee: =Tupelo',
  Missouri:
    'Jackson: Kansas City, Independence; +St. Louis: =St. Louis; St. Louis: Florissant, Ferguson; Greene: =Springfield; Boone: =Columbia; Jasper: Joplin, Carthage; Barry: Monett',
  Montana: '-: Billings, Missoula, Bozeman, Helena, Great Falls, Butte, Kalispell',
  Nebraska:
    'Douglas: =Omaha; Lancaster: =Lincoln; Hall: =Grand Island; Dawson: Lexington; Holt: =O’Neill; Sarpy: Bellevue; Dodge: Fremont',
  Nevada:
    'Clark: =Las Vegas, Henderson, North Las Vegas; Washoe: =Reno, Sparks; +Carson City: Carson City; Elko: Elko',
  'New Hampshire':
    'Hillsborough: =Manchester, Nashua; Merrimack: Concord; Strafford: Dover; Rockingham: Portsmouth, Salem',
  'New Jersey':
    'Essex: =Newark, East Orange, Irvington; Hudson: Jersey City, Union City, Hoboken, Bayonne, West New York; Passaic: Paterson, Passaic, Clifton; Union: Elizabeth, Plainfield; Middlesex: Edison, New Brunswick, Perth Amboy, Woodbridge, Avenel; Mercer: Trenton, Princeton; Camden: =Camden, Cherry Hill; Bergen: Hackensack, Englewood; Monmouth: Long Branch, Freehold, Red Bank; Ocean: Lakewood, Toms River; Atlantic: =Atlantic City; Morris: Morristown, Dover; Cumberland: Vineland, Bridgeton; Burlington: Mount Laurel; Gloucester: Glassboro; Somerset: Bound Brook',
  'New Mexico':
    'Bernalillo: =Albuquerque; Doña Ana: =Las Cruces; Santa Fe: =Santa Fe; Chaves: Roswell; Lea: Hobbs; Curry: Clovis',
  'New York':
    '+New York City: =New York City, Manhattan, Brooklyn, Queens, Bronx, Staten Island; Nassau: Hempstead, Freeport, Glen Cove; Suffolk: Brentwood, Central Islip, Islip, Riverhead, Huntington Station; Westchester: Yonkers, White Plains, New Rochelle, Mount Vernon, Port Chester; Rockland: Spring Valley, New City; Orange: Newburgh, Middletown; Dutchess: Poughkeepsie; Ulster: Kingston; Putnam: Brewster; Albany: =Albany; Erie: =Buffalo; Monroe: =Rochester; Onondaga: =Syracuse; Oneida: Utica; Broome: Binghamton; Cayuga: Cato, Auburn; Niagara: Niagara Falls; Schenectady: =Schenectady; Tompkins: Ithaca; Jefferson: Watertown, Sackets Harbor',
  'North Carolina':
    'Mecklenburg: =Charlotte; Wake: =Raleigh, Cary; Durham: =Durham; Guilford: =Greensboro, High Point; Forsyth: =Winston-Salem; Cumberland: =Fayetteville; Buncombe: =Asheville; New Hanover: =Wilmington; Alamance: Burlington; Lee: =Sanford; Union: Monroe; Gaston: =Gastonia; Cabarrus: Concord; Orange: Chapel Hill; Randolph: Asheboro; Pitt: Greenville',
  'North Dakota': 'Cass: =Fargo; -: Bismarck, Grand Forks, Minot',
  Ohio: 'Franklin: =Columbus; Cuyahoga: =Cleveland; Hamilton: =Cincinnati; Butler: Hamilton; Lucas: =Toledo; Summit: =Akron; Montgomery: =Dayton; Stark: =Canton; Mahoning: =Youngstown; Columbiana: Salem; Erie: =Sandusky, Castalia; Lorain: =Lorain, Elyria; Lake: Painesville; Clark: Springfield',
  Oklahoma: 'Oklahoma: =Oklahoma City; Tulsa: =Tulsa; Comanche: =Lawton; Cleveland: Norman; Texas: Guymon',
  Oregon:
    'Multnomah: =Portland, Gresham; Washington: Hillsboro, Beaverton; Marion: =Salem, Woodburn; Lane: =Eugene; Jackson: =Medford; Deschutes: =Bend; Umatilla: Hermiston; Clackamas: Oregon City',
  Pennsylvania:
    'Philadelphia: =Philadelphia; Allegheny: =Pittsburgh; Lehigh: =Allentown; Berks: =Reading; Lancaster: =Lancaster; Dauphin: =Harrisburg; York: =York; Lackawanna: =Scranton; Luzerne: Hazleton, Wilkes-Barre; Chester: Kennett Square, West Chester; Montgomery: Norristown; Delaware: Upper Darby; Bucks: Bensalem; Northampton: Bethlehem, Easton; Erie: =Erie; Clearfield: Philipsburg',
  'Puerto Rico': '-: San Juan, Ponce, Mayagüez, Aguadilla',
  'Rhode Island': 'Providence: =Providence, Pawtucket, Central Falls, Cranston; -: Warwick, Newport',
  'South Carolina':
    'Charleston: =Charleston, North Charleston; Richland: =Columbia; Greenville: =Greenville; Spartanburg: =Spartanburg; Horry: =Myrtle Beach; Beaufort: Hilton Head, Bluffton; York: Rock Hill; Berkeley: Summerville',
  'South Dakota': 'Minnehaha: =Sioux Falls; Pennington: =Rapid City; -: Aberdeen, Huron, Yankton',
  Tennessee:
    'Shelby: =Memphis; Davidson: =Nashville; Knox: =Knoxville; Hamilton: =Chattanooga; Grainger: Bean Station; Hamblen: =Morristown; Rutherford: =Murfreesboro; Montgomery: =Clarksville; Maury: Columbia; Madison: =Jackson',
  Texas:
    'Harris: =Houston, Pasadena, Baytown, Spring; Montgomery: Conroe, The Woodlands; Fort Bend: Sugar Land, Richmond; Galveston: =Galveston; Brazoria: Pearland; Dallas: =Dallas, Irving, Garland, Mesquite, Grand Prairie; Tarrant: =Fort Worth, Arlington; Collin: Plano, McKinney, Frisco, Allen; Denton: =Denton, Lewisville; Bexar: =San Antonio; Travis: =Austin; Williamson: Round Rock, Georgetown; Hays: San Marcos; El Paso: =El Paso; Hidalgo: =McAllen, Edinburg, Mission, Pharr; Cameron: =Brownsville, Harlingen, Los Fresnos; Webb: =Laredo; Nueces: =Corpus Christi; Lubbock: =Lubbock; Potter: =Amarillo; Moore: Cactus, Dumas; McLennan: =Waco; Midland: =Midland; Ector: =Odessa; Smith: =Tyler; Lamar: Paris, Sumner; Val Verde: Del Rio; Maverick: Eagle Pass; Jefferson: =Beaumont, Port Arthur; Brazos: Bryan, College Station; Taylor: =Abilene; Wichita: =Wichita Falls; Bell: Killeen, Temple',
  Utah: 'Salt Lake: =Salt Lake City, West Valley City; Utah: =Provo, Orem; Weber: =Ogden; Cache: =Logan, Hyrum; Washington: =St. George; Summit: Park City',
  Vermont: 'Chittenden: =Burlington; -: Montpelier, Rutland',
  Virginia:
    'Fairfax: =Fairfax, Annandale, Herndon, Reston; Arlington: =Arlington; +Alexandria: =Alexandria; Prince William: Woodbridge, Manassas; Loudoun: Sterling, Leesburg, Ashburn; Spotsylvania: Fredericksburg; Stafford: Stafford; Chesterfield: Chesterfield; Henrico: Henrico; +Richmond: =Richmond; +Norfolk: =Norfolk; +Virginia Beach: =Virginia Beach; +Chesapeake: Chesapeake; +Newport News: =Newport News; +Hampton: Hampton; +Roanoke: =Roanoke; +Harrisonburg: =Harrisonburg; Albemarle: Charlottesville; +Lynchburg: =Lynchburg; Prince Edward: Farmville; Caroline: Bowling Green',
  Washington:
    'King: =Seattle, Bellevue, Kent, Renton, Federal Way, Burien, Tukwila, SeaTac; Pierce: =Tacoma; Snohomish: =Everett, Lynnwood; Spokane: =Spokane; Yakima: =Yakima; Clark: Vancouver; Thurston: Olympia; Whatcom: =Bellingham; Franklin: Pasco; Benton: Kennewick; Skagit: Mount Vernon; Chelan: Wenatchee; Pacific: Long Beach',
  'West Virginia':
    'Kanawha: =Charleston; Cabell: =Huntington; Monongalia: =Morgantown; Berkeley: Martinsburg',
  Wisconsin:
    'Milwaukee: =Milwaukee; Dane: =Madison; Brown: =Green Bay; Racine: =Racine; Kenosha: =Kenosha; Walworth: Whitewater; Trempealeau: Arcadia; Rock: Janesville; Waukesha: Waukesha; Manitowoc: Manitowoc',
  Wyoming: '-: Cheyenne, Casper, Jackson Hole, Laramie',
};
