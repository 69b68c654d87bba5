import type { Modifier } from '../claim.ts';
import type { Language } from '../text/language.ts';
import { PhraseTable } from '../text/phrases.ts';

type Rows = Readonly<Partial<Record<Modifier, readonly string[]>>>;

/** Spanish says that a count has passed a number with a verb and the article: "superaba los 1,000". */
const SURPASSING = (
  'supera superan superaba superaban supero superaron superado superando superar rebasa rebasan rebasaba rebaso rebasaron rebasado ' +
  'sobrepasa sobrepasan sobrepaso sobrepasaron excede exceden excedio excedieron'
)
  .split(' ')
  .flatMap((verb) => ['los', 'las', 'el', 'a los'].map((article) => `${verb} ${article}`));

/** Before the number: "nearly 500", "más de 128". Examples of the less plain rows stand beside them. */
const BEFORE: Readonly<Record<Language, Rows>> = {
  en: {
    about: [
      'about',
      'around',
      'roughly',
      'approximately',
      'approx.',
      'some', // some 300 people
      'an estimated',
      'estimated',
      'in the neighborhood of',
      'in the vicinity of',
      'in the range of',
      'on the order of',
      'more or less',
      'give or take',
      'plus or minus',
      'circa',
      'as many as about', // as many as about 100: a guess more than a bound
      'at or about',
      'or about',
    ],
    nearly: [
      'nearly',
      'almost',
      'just under',
      'just below',
      'just short of',
      'just shy of',
      'shy of',
      'short of',
      'close to',
      'slightly under',
      'slightly fewer than',
      'slightly less than',
      'a little under',
      'a little less than',
      'a little fewer than',
      'a bit less than',
      'not quite',
      'approaching',
      'nearing',
      'very nearly',
      'very close to',
      'practically',
      'virtually',
    ],
    more_than: [
      'more than',
      'better than', // better than 55 percent
      'over',
      'above',
      'upward of',
      'upwards of',
      'north of',
      'in excess of',
      'greater than',
      'exceeding',
      'topping',
      'top',
      'surpass',
      'exceed',
      'tops', // sweep tops 1,300 arrests
      'topped',
      'surpassing',
      'surpasses',
      'surpassed',
      'exceeds',
      'exceeded',
      'passes',
      'passed',
      'eclipses',
      'eclipsed',
      'well over',
      'well above',
      'far more than',
      'much more than',
      'many more than',
      'just over',
      'just more than',
      'just above',
      'slightly more than',
      'slightly over',
      'a little more than',
      'a little over',
      'a bit more than',
      'a bit over',
      'barely over',
      'beyond',
    ],
    at_least: [
      'at least',
      'no fewer than',
      'no less than',
      'not fewer than',
      'not less than',
      'a minimum of',
      'minimum of',
    ],
    fewer_than: [
      'fewer than',
      'less than',
      'under',
      'below',
      'well under',
      'well below',
      'far fewer than',
      'far less than',
      'south of',
    ],
    up_to: [
      'up to',
      'as many as',
      'as much as',
      'as high as',
      'no more than',
      'not more than',
      'at most',
      'a maximum of',
      'maximum of',
      'upto',
    ],
  },
  es: {
    about: [
      'alrededor de',
      'alrededor del',
      'aproximadamente',
      'unos',
      'unas',
      'en torno a',
      'en torno al',
      'cerca de', // cerca de 500 detenidos
      'cerca del',
      'cerca de un',
      'cerca a',
      'mas o menos',
      'un estimado de',
      'un aproximado de',
      'aproximado de',
      'se estima que',
      'cosa de',
      'algo asi como',
      'como', // como 30 personas
    ],
    nearly: ['casi', 'poco menos de', 'un poco menos de', 'apenas menos de', 'practicamente'],
    more_than: [
      'mas de',
      'mas del',
      'mas que',
      'por encima de',
      'por encima del',
      'superior a',
      'superiores a',
      'arriba de',
      'poco mas de',
      'un poco mas de',
      'mucho mas de',
      'muy por encima de',
      ...SURPASSING, // la cifra supera los 1,000
    ],
    at_least: [
      'al menos',
      'por lo menos',
      'cuando menos',
      'como minimo',
      'no menos de',
      'un minimo de',
      'a lo menos',
      'minimo',
    ],
    fewer_than: ['menos de', 'menos del', 'por debajo de', 'por debajo del', 'inferior a', 'mucho menos de'],
    up_to: ['hasta', 'no mas de', 'como maximo', 'a lo sumo', 'un maximo de', 'tantos como', 'tantas como'],
  },
};

/** Behind the number: "500+", "100-plus", "a hundred or so". */
const AFTER: Readonly<Record<Language, Rows>> = {
  en: {
    about: ['or so', '-odd', 'or thereabouts', '-ish', 'more or less', 'give or take'],
    more_than: ['+', '-plus', 'plus', '-some'],
    at_least: ['or more', 'or greater', 'or higher', 'and counting', 'at least', 'at a minimum'],
    up_to: ['or fewer', 'or less', 'at most', 'tops'],
  },
  es: {
    about: ['mas o menos', 'aproximadamente'],
    more_than: ['+', 'y pico', 'y tantos', 'y tantas'],
    at_least: ['o mas', 'como minimo', 'al menos', 'por lo menos'],
    up_to: ['o menos', 'como maximo', 'a lo sumo'],
  },
};

function table(rows: Rows): PhraseTable<Modifier> {
  const modifiers: readonly Modifier[] = ['about', 'nearly', 'more_than', 'at_least', 'fewer_than', 'up_to'];
  return new PhraseTable(
    modifiers.flatMap((modifier) => (rows[modifier] ?? []).map((phrase) => [phrase, modifier] as const)),
  );
}

export const MODIFIERS_BEFORE = { en: table(BEFORE.en), es: table(BEFORE.es) } as const;
export const MODIFIERS_AFTER = { en: table(AFTER.en), es: table(AFTER.es) } as const;
