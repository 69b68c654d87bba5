/** Writers of number words for the property tests: kept apart from the engine's own tables. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function englishBelowThousand(n: number, and: string): string {
  if (n >= 100) {
    const rest = n % 100;
    return `${ONES[Math.floor(n / 100)]} hundred${rest === 0 ? '' : and + englishBelowThousand(rest, and)}`;
  }
  if (n < 20) return ONES[n] ?? '';
  return `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${ONES[n % 10]}`}`;
}

/** Up to 999,999,999; `british` puts "and" behind hundreds. */
export function writeEnglish(n: number, british: boolean): string {
  const and = british ? ' and ' : ' ';
  const groups: string[] = [];
  if (n >= 1e6) groups.push(`${englishBelowThousand(Math.floor(n / 1e6), and)} million`);
  const thousands = Math.floor(n / 1000) % 1000;
  if (thousands > 0) groups.push(`${englishBelowThousand(thousands, and)} thousand`);
  if (n % 1000 > 0 || n === 0) groups.push(englishBelowThousand(n % 1000, and));
  return groups.join(' ');
}

const UNIDADES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const DECENAS = '_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const CENTENAS =
  '_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );

function spanishBelowThousand(n: number): string {
  if (n === 100) return 'cien';
  if (n > 100) {
    const rest = n % 100;
    return `${CENTENAS[Math.floor(n / 100)]}${rest === 0 ? '' : ` ${spanishBelowThousand(rest)}`}`;
  }
  if (n < 30) return UNIDADES[n] ?? '';
  return `${DECENAS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : ` y ${UNIDADES[n % 10]}`}`;
}

/** "veintiuno mil" is said "veintiún mil", "uno mil" is "mil". */
function beforeScale(n: number): string {
  return spanishBelowThousand(n)
    .replace(/veintiuno$/, 'veintiún')
    .replace(/uno$/, 'un');
}

/** Up to 999,999,999. */
export function writeSpanish(n: number): string {
  const groups: string[] = [];
  const millions = Math.floor(n / 1e6);
  if (millions > 0) groups.push(millions === 1 ? 'un millón' : `${beforeScale(millions)} millones`);
  const thousands = Math.floor(n / 1000) % 1000;
  if (thousands > 0) groups.push(thousands === 1 ? 'mil' : `${beforeScale(thousands)} mil`);
  if (n % 1000 > 0 || n === 0) groups.push(spanishBelowThousand(n % 1000));
  return groups.join(' ');
}
