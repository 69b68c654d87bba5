import { PhraseTable } from '../text/phrases.ts';

/**
 * Terms of the immigration beat that papers set in quotation marks because they are contested or
 * jargon, whoever is speaking: their marks are no quotation.
 */
const POLICY =
  'sanctuary|sanctuary city|sanctuary cities|sanctuary state|sanctuary states|sanctuary jurisdiction|' +
  'sanctuary jurisdictions|sanctuary policy|sanctuary policies|sanctuary law|sanctuary laws|sanctuary county|' +
  'sanctuary counties|sanctuary communities|sanctuary city policies|' +
  'collateral|collaterals|collateral arrest|collateral arrests|' +
  'at-large|at large|catch and release|catch-and-release|zero tolerance|zero-tolerance|dreamer|dreamers|' +
  'public charge|knock and talk|knock and talks|sensitive locations|detainer|detainers|' +
  'ice holds|immigration holds|coyote|coyotes|notario|notarios|border czar|deportation force|raid|raids|sweep|' +
  'sweeps|undocumented|gotaways|non-criminal|noncriminal|santuario|ciudad santuario|' +
  'ciudades santuario|ciudades santuarios|estado santuario|jurisdicciones santuario|politicas santuario|' +
  'colaterales|arrestos colaterales|redada|redadas|soñadores|la migra|' +
  'la hielera|hielera|hieleras|tolerancia cero';

/** Words for people: whoever is directly said to have used one is quoted with it (“criminal aliens,” Kelly said). */
const PEOPLE =
  'illegal|illegals|illegal alien|illegal aliens|alien|aliens|criminal alien|criminal aliens|fugitive|fugitives|' +
  'known gang member|ilegal|ilegales|extranjeros criminales';

const TERMS = new PhraseTable<'policy' | 'people'>([
  ...POLICY.split('|').map((term) => [term, 'policy'] as const),
  ...PEOPLE.split('|').map((term) => [term, 'people'] as const),
]);

/** Words before an opening mark that make what it opens a word, a name or a so-called thing. */
const WORDED = new PhraseTable<true>(
  (
    'so-called|so called|the term|the terms|term|the word|the words|the phrase|the phrases|the label|the slogan|' +
    'the hashtag|known as|also known as|better known as|aka|a.k.a|nicknamed|dubbed|named|titled|entitled|codenamed|' +
    'code-named|code named|refer to as|refers to as|whom it calls|whom they call|las que llama|los que llama|quienes llama|las que llaman|los que llaman|referred to as|' +
    'el termino|la palabra|la frase|conocido como|conocida como|conocidos como|conocidas como|llamado|llamada|' +
    'llamados|llamadas|los llamados|las llamadas|denominado|denominada|denominadas|denominados|apodado|alias|' +
    'mal llamadas|mal llamados|titulado|titulada|bautizada|bautizado|the song|the book|the film|the movie|the show|' +
    'the documentary|the program|an operation called|operation called|operación llamada|operativo llamado'
  )
    .split('|')
    .map((words) => [words, true] as const),
);

/** Longest row of `WORDED`, in tokens. */
const REACH = 4;

export { REACH, TERMS, WORDED };
