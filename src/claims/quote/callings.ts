import { normalize } from '../text/tokens.ts';

/**
 * Words for one calling, by which an article speaks again of a person whom it has introduced by another:
 * "the Rev. Amos Lind … the pastor said", "El padre Anselmo Prieto … dijo el sacerdote".
 */
const CALLINGS: readonly string[] = [
  'rev reverend pastor priest father minister clergyman vicar deacon bishop cleric sacerdote padre cura parroco reverendo parroco religioso obispo',
  'sister nun hermana monja religiosa',
  'attorney lawyer counsel esq abogado abogada licenciado licenciada lic defensor defensora',
  'teacher educator instructor maestro maestra profesor profesora docente',
  'dr doctor doctora physician medico medica pediatrician',
  'mayor alcalde alcaldesa edil',
  'sheriff alguacil',
  'chief jefe jefa',
  'gov governor gobernador gobernadora mandatario',
  'rep representative congressman congresswoman lawmaker congresista representante legislador legisladora',
  'sen senator lawmaker senador senadora legislador legisladora',
  'spokesman spokeswoman spokesperson portavoz vocero vocera',
  'prosecutor fiscal attorney',
  'owner boss dueno duena propietario propietaria patron patrona',
  'officer policeman policewoman agent agente oficial',
];

const groups = new Map<string, Set<number>>();
CALLINGS.forEach((words, group) => {
  for (const word of words.split(' ')) groups.set(word, (groups.get(word) ?? new Set()).add(group));
});

/** Whether a role ("the Rev.", "president of the council") is what a noun calls somebody by. */
export function isCalled(role: string, noun: string): boolean {
  const called = groups.get(noun);
  return normalize(role)
    .split(/[^\p{L}]+/u)
    .some((word) => word === noun || (called !== undefined && shares(called, groups.get(word))));
}

function shares(a: ReadonlySet<number>, b: ReadonlySet<number> | undefined): boolean {
  return b !== undefined && [...a].some((group) => b.has(group));
}
