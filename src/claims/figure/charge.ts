import { firstMatch, type Scope } from './scope.ts';
import { phraseSet, phraseTable } from './table.ts';

/** What people are arrested on: "93 were arrested on federal or state criminal charges, 121 on immigration violations". */
const CHARGES = phraseTable<'criminal_arrests' | 'administrative_arrests'>([
  [
    'criminal_arrests',
    'criminal charges|federal charges|criminal violations|criminal warrants|criminal arrest warrants|federal warrants|criminal offenses|cargos penales|cargos criminales|cargos federales|delitos federales|delitos penales|delitos criminales',
  ],
  [
    'administrative_arrests',
    'administrative|immigration violations|immigration charges|civil immigration|administratively|in the country illegally|in the country unlawfully|being in the country|in the U.S. illegally|immigration offenses|' +
      'faltas migratorias|violaciones migratorias|infracciones migratorias|violaciones administrativas|faltas administrativas|cargos migratorios|cargos administrativos|violaciones a las leyes migratorias|en el país ilegalmente|ilegalmente en el país',
  ],
]);

/** Where a part of the people was found: "338 were arrested at homes and on the street". */
const AT_LARGE = phraseSet(
  'at homes|at their homes|at home|on the street|on the streets|in the community|in communities|at large|en sus casas|en sus hogares|en la calle|en las calles|en la comunidad|en libertad',
);
const AT_LARGE_REACH = 3;

/** "at_large_arrests" where the words right behind the verb say so; null elsewhere. */
export function placeOfArrest({ tokens }: Scope, from: number, to: number): string | null {
  return firstMatch(AT_LARGE, tokens, from, Math.min(to, from + AT_LARGE_REACH)) === null
    ? null
    : 'at_large_arrests';
}

const ON = new Set(['on', 'for', 'por', 'under', 'bajo']);
/** How far behind the verb the charge stands: "arrested in the operation on federal and state criminal charges". */
const REACH = 10;

/** The kind of arrest that the words behind its verb tell; null where they tell none. */
export function chargeOf({ tokens }: Scope, from: number, to: number): string | null {
  const end = Math.min(to, from + REACH);
  const charge = firstMatch(CHARGES, tokens, from, end);
  if (charge === null) return null;
  const isAdverb = tokens[charge.at]?.norm.endsWith('ly') === true;
  return isAdverb || tokens.slice(from, charge.at + 1).some(({ norm }) => ON.has(norm)) ? charge.value : null;
}
