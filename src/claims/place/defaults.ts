/** Which state a name is in where neither the name nor the article says: the larger place of that name. */
export const DEFAULT_STATES: Readonly<Record<string, string>> = {
  Arlington: 'Virginia',
  Aurora: 'Colorado',
  Augusta: 'Georgia',
  Austin: 'Texas',
  Bloomington: 'Minnesota',
  Burlington: 'Vermont',
  Charleston: 'South Carolina',
  Columbia: 'South Carolina',
  Columbus: 'Ohio',
  Concord: 'California',
  Dover: 'Delaware',
  Everett: 'Washington',
  Fayetteville: 'North Carolina',
  Gainesville: 'Florida',
  Glendale: 'California',
  Greenville: 'South Carolina',
  Hollywood: 'California',
  Jackson: 'Mississippi',
  'Kansas City': 'Missouri',
  Lakewood: 'Colorado',
  Lafayette: 'Louisiana',
  Lancaster: 'Pennsylvania',
  Lawrence: 'Massachusetts',
  Lexington: 'Kentucky',
  'Long Beach': 'California',
  Manchester: 'New Hampshire',
  Newark: 'New Jersey',
  Norwalk: 'Connecticut',
  Pasadena: 'California',
  Peoria: 'Illinois',
  Portland: 'Oregon',
  Richmond: 'Virginia',
  Rochester: 'New York',
  Salem: 'Oregon',
  Springfield: 'Illinois',
  'St. Louis': 'Missouri',
  'St. Paul': 'Minnesota',
  Wilmington: 'Delaware',
  'Jefferson County': 'Colorado',
  'Lake County': 'Illinois',
  'Madison County': 'Alabama',
  'Marion County': 'Indiana',
  'Montgomery County': 'Maryland',
  'Orange County': 'California',
  'Suffolk County': 'New York',
  'Santa Cruz County': 'California',
  'Washington County': 'Oregon',
  'Cumberland County': 'Pennsylvania',
  'Hamilton County': 'Ohio',
  'Monroe County': 'New York',
  'Middlesex County': 'Massachusetts',
  'Essex County': 'New Jersey',
};

/**
 * Names that are ordinary words or surnames as well: read as a place only behind a preposition or in
 * front of their state ("in Mobile", "Reading, Pa.").
 */
export const DOUBTFUL = new Set(
  (
    'Allen|Auburn|Bell|Bend|Bowie|Bryan|Butte|Cactus|Camden|Canton|Carson|Cary|Clark|Columbia|Concord|Corona|' +
    'Davis|Davidson|Delano|Denton|Duluth|Durham|Elgin|Elizabeth|Erie|Eugene|Everett|Flint|Florence|Forest|Franklin|' +
    'Freehold|Fremont|Garland|Gary|Georgetown|Gilbert|Golden|Hampton|Hayward|Hamilton|Huntington|Huron|Independence|Irving|' +
    'Jackson|Jupiter|Kent|Lancaster|Lawrence|Lincoln|Logan|Logan|Lynn|Marion|Mesa|Mission|Mobile|Monroe|Morton|Napa|' +
    'Newport|Norman|Orange|Ontario|Orem|Paramount|Paris|Pharr|Pontiac|Quincy|Reading|Sanford|Spring|Vineyard|Sparks|' +
    'Sterling|Stuart|Summit|Sumner|Surprise|Temple|Tracy|Troy|Tyler|Union|Vail|Vista|Warren|Warwick|Wayne|Worth|York'
  ).split('|'),
);
