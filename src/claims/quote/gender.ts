import { tokenize } from '../text/tokens.ts';
import type { Gender, Mention } from './mention.ts';
import { GENDERED } from './words.ts';

/** Common given names whose ending does not tell. The U.S. Social Security lists of 1950–1990 have most of them. */
const MALE = new Set(
  (
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark ' +
    'donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jeff ryan jacob ' +
    'gary nicholas nick eric jonathan stephen larry justin scott brandon benjamin ben samuel sam gregory greg frank ' +
    'alexander alex patrick raymond jack dennis jerry tyler aaron jose adam henry nathan douglas doug zachary peter ' +
    'kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse ' +
    'bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell ' +
    'louis bobby philip phil johnny bill bob jim tom tim mike chris matt dan don ron ken steve tony ted chuck chad tom ' +
    'luis carlos jesus miguel angel rafael manuel javier xavier jorge victor hector ruben ramon cesar martin oscar felix ' +
    'tomas andres jaime rene raul saul alejandro joaquin jose esteban agustin ivan adrian julian sebastian benjamin ' +
    'salvador ismael israel abel noel nelson edwin wilson milton elmer wilmer jairo nestor hernan german fabian ' +
    'fermin valentin efrain joel otis emilio alberto roberto ricardo eduardo fernando francisco pedro pablo antonio ' +
    'mario sergio arturo ernesto gerardo guillermo hugo ignacio julio lorenzo marco mauricio orlando osvaldo rodrigo ' +
    'rolando santiago diego ben jake luke neil craig keith todd brett brad dale glenn dean lance ross travis trevor ' +
    'wesley marcus derek dominic omar hassan ahmed mohammed ali'
  ).split(' '),
);
const FEMALE = new Set(
  (
    'mary jennifer elizabeth susan margaret karen nancy betty helen sharon michelle carol dorothy kimberly emily ' +
    'deborah stephanie kathleen shirley amy ruth janet catherine christine rachel carolyn heather diane joyce julie ' +
    'evelyn joan judith megan alice jean kathryn hannah jacqueline ann anne beverly denise marilyn amber danielle ' +
    'rose brittany diana abigail jane lori tracy katie jill ellen meg beth kate hillary kellyanne kirstjen kathy nicole ' +
    'carmen pilar mercedes dolores guadalupe luz isabel beatriz raquel ines irene xochitl erin leticia gwen pam jan ' +
    'maria ana rosa elvira marta teresa gloria lucia sofia claudia veronica patricia sandra monica adriana alejandra ' +
    'alicia angela andrea barbara carolina cecilia cristina daniela elena elsa erika eva gabriela graciela irma juana ' +
    'julia karla laura lidia lorena luisa marcela margarita marisela maritza miriam natalia nora norma olga paola ' +
    'paula rebeca rocio sara silvia susana valeria victoria viviana yolanda yesenia lisa linda donna pamela debra ' +
    'rebecca virginia melissa sarah anna emma olivia amanda jessica samantha angelina lily grace wendy kelly tina ' +
    'sheila tara dawn april brenda cynthia theresa marisol itzel noemi judy jackie becky cindy nydia esther ester'
  ).split(' '),
);
/** Names in -a that men bear, and places that look like names. */
const NOT_FEMALE = new Set([
  'joshua',
  'luca',
  'ezra',
  'elisha',
  'dana',
  'garcia',
  'noah',
  'ira',
  'nikita',
  'santa',
  'costa',
  'america',
  'california',
  'philadelphia',
  'atlanta',
  'arizona',
  'nevada',
  'florida',
  'georgia',
  'alameda',
  'loma',
  'la',
]);

/** A given name that hardly anything else is called by. */
export function isGivenName(norm: string): boolean {
  return MALE.has(norm) || FEMALE.has(norm);
}

/** What title, role or given name tell of a speaker's gender; null where they tell nothing. */
export function genderOf(mention: Extract<Mention, { kind: 'person' }>): Gender | null {
  for (const { norm } of tokenize(mention.role)) {
    const gender = GENDERED.get(norm);
    if (gender !== undefined) return gender;
  }
  const words = tokenize(mention.name);
  const given = words.length > 1 ? (words[0]?.norm ?? '') : '';
  if (MALE.has(given)) return 'male';
  if (FEMALE.has(given)) return 'female';
  if (given.length > 2 && given.endsWith('a') && !NOT_FEMALE.has(given)) return 'female';
  if (given.length > 3 && given.endsWith('o')) return 'male';
  return null;
}
