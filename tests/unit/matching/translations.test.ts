import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/matching/quote/passages.ts';
import { isTranslation } from '../../../src/matching/quote/translated.ts';
import { quote } from './build.ts';

const ENGLISH =
  'This operation is a testament to the work of our officers, who protect the public every day by arresting criminals';
const SPANISH =
  'Esta operación es testimonio del trabajo de nuestros oficiales, que protegen al público cada día al arrestar a criminales';
const ANOTHER = 'Quien nos busque en los tribunales nos va a encontrar, y eso vale también para los alcaldes';
const ALIKE =
  'Cada operación protege al público y termina con el arresto de criminales peligrosos en nuestra zona';

/** Whether the first English statement and the first Spanish one are held for one. */
function matches(english: readonly string[], spanish: readonly string[], speaker = 'Hal Corwin'): boolean {
  const inA = passagesOf(english.map((text) => quote(text, 'Hal Corwin'))).filter(isSingle);
  const inB = passagesOf(spanish.map((text) => quote(text, speaker))).filter(isSingle);
  const [a, b] = [inA[0], inB[0]];
  return a !== undefined && b !== undefined && isTranslation(a, inA, b, inB);
}

function isSingle({ quotes }: { readonly quotes: readonly unknown[] }): boolean {
  return quotes.length === 1;
}

describe('a translated statement', () => {
  test('is known by words of common descent where the speaker says nothing else', () => {
    expect(matches([ENGLISH], [SPANISH])).toBe(true);
    expect(matches([ENGLISH], [ANOTHER])).toBe(false);
  });

  test('is known beside another statement that is nothing like it', () => {
    expect(matches([ENGLISH], [SPANISH, ANOTHER])).toBe(true);
  });

  test('is not chosen between two that are alike', () => {
    expect(matches([ENGLISH], [SPANISH, ALIKE])).toBe(false);
  });

  test('is one speaker’s', () => {
    expect(matches([ENGLISH], [SPANISH], 'Dana Whitcomb')).toBe(false);
  });
});
