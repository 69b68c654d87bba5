import { PLACE_NAMES } from '../../claims/place/gazetteer.ts';
import { type Token, tokenize } from '../../claims/text/tokens.ts';
import { comparable } from './words.ts';

/**
 * Names that stand in reports of many events: of the agencies and who speaks for them, of parties and
 * nations, of what is named in passing. Sharing one of these says nothing.
 */
const EVERYWHERE = new Set(
  (
    'ice ero hsi dhs cbp fbi dea atf irs doj aclu covid immigration customs enforcement removal operations operation ' +
    'homeland security investigations department border patrol protection justice state federal united states ' +
    'america american americans north south east west northern southern eastern western central county city ' +
    'district attorney general police sheriff mayor gov governor sen senator rep president secretary director ' +
    'deputy chief judge court supreme congress house senate white capitol democrat democrats democratic republican ' +
    'republicans congressional national guard office field social internet facebook twitter instagram act bill ' +
    'amendment constitution spanish english latino latinos latina hispanic hispanics latin hispano hispana ' +
    'mexico mexican mexicans guatemala guatemalan guatemalans honduras honduran hondurans salvador salvadoran ' +
    'salvadorans nicaragua colombia venezuela venezuelan ecuador peru brazil brazilian haiti haitian cuba cuban ' +
    'dominican republic china chinese india korea korean vietnam somalia somali ukraine russia europe africa asia ' +
    'christmas easter thanksgiving trump biden obama bush homan noem lyons kelly nielsen albence mayorkas johnson ' +
    'chertoff myers morton napolitano sessions mcaleer bovino mclaughlin newsom university school church ' +
    'catholic street avenue road highway route interstate channel news times associated press reuters services ' +
    'servicio control aduanas inmigracion departamento seguridad nacional condado ciudad estado estados unidos ' +
    'eeuu gobierno iglesia calle avenida carretera mexicanos presidente donald joe barack tom kristi los las san ' +
    'santa saint'
  ).split(' '),
);

/** Before these a capital begins a sentence, and is no sign of a name. */
const OPENING = /^[.!?:"“‘«(—–-]$/;
const TITLE_CASE = 0.6;

/** The names of firms, sites, streets and persons in a text, word by word, in the form of `comparable`. */
export function properNames(text: string): Set<string> {
  const tokens = tokenize(text);
  const words = tokens.filter(({ kind, text: word }) => kind === 'word' && word.length > 3);
  const names = new Set<string>();
  if (words.filter(isCapital).length > TITLE_CASE * words.length) return names;
  for (let at = 0; at < tokens.length; at++) {
    const place = PLACE_NAMES.match(tokens, at);
    if (place !== null) at += place.length - 1;
    else if (isName(tokens, at)) names.add(comparable(tokens[at]?.norm ?? ''));
  }
  return names;
}

function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapital(token) || token.text.length < 4) return false;
  const before = tokens[at - 1];
  return before !== undefined && !OPENING.test(before.text) && !EVERYWHERE.has(comparable(token.norm));
}

function isCapital({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text);
}
