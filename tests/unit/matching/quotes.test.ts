import { describe, expect, test } from 'vitest';
import { compareQuotes } from '../../../src/matching/quote/compare.ts';
import { passagesOf } from '../../../src/matching/quote/passages.ts';
import type { StoredQuote } from '../../../src/matching/reference.ts';
import { quote } from './build.ts';

/** A made-up statement; the variants are what editors do to one. */
const WHOLE =
  'As a result, our officers must find these people at home. Certain local leaders put politics over the safety of the public, and that has to end';

function compare(a: StoredQuote, b: StoredQuote) {
  const [mine, theirs] = [passagesOf([a])[0], passagesOf([b])[0]];
  return mine === undefined || theirs === undefined ? null : (compareQuotes(mine, theirs)?.verdict ?? null);
}

describe('two quotes', () => {
  test.each([
    ['case, marks and dashes aside', WHOLE.replace('Certain local', 'certain—local').toUpperCase(), 'same'],
    ['a sentence of it', 'Certain local leaders put politics over the safety of the public', 'shortened'],
    ['the opening words dropped', WHOLE.replace('As a result, our', 'Our'), 'shortened'],
    ['an ellipsis', WHOLE.replace('the safety of the public', '…'), 'shortened'],
    ['three dots', WHOLE.replace('must find these people at home. Certain', '... Certain'), 'shortened'],
    ['a changed word', WHOLE.replace('local leaders', 'local politicians'), 'altered'],
    ['a word in brackets', WHOLE.replace('our officers', '[ICE] officers'), 'altered'],
    ['words dropped without a mark', WHOLE.replace('the safety of the public', 'safety'), 'altered'],
    ['an added word', WHOLE.replace('put politics', 'always put politics'), 'altered'],
    ['two sentences spliced into one', 'Our officers must find these people, and that has to end', 'altered'],
    ['another statement', 'We will never stop enforcing the laws that we are required to enforce', null],
    ['its words in another order', WHOLE.split(' ').reverse().join(' '), null],
  ])('%s', (_, other, verdict) => {
    expect(compare(quote(WHOLE), quote(other))).toBe(verdict);
    expect(compare(quote(other), quote(WHOLE))).toBe(verdict);
  });

  test('a contraction written out is a changed word of the same statement', () => {
    const [short, long] = ['They didn’t buy so much as a coffee', 'They did not buy so much as one coffee'];
    expect(compare(quote(short), quote(long))).toBe('altered');
  });

  test('the same words from another person are reattributed', () => {
    expect(compare(quote(WHOLE, 'Tom Homan'), quote(WHOLE, 'Matthew Albence'))).toBe('reattributed');
  });

  test.each([
    ['a shorter form of the name', 'Tom Homan', 'Homan'],
    ['a misspelt name', 'Tom Homan', 'Tom Horman'],
    ['the agency for its official', 'Tom Homan', 'ICE'],
    ['an unnamed official', 'Tom Homan', 'the official'],
  ])('%s is no other speaker', (_, a, b) => {
    expect(compare(quote(WHOLE, a, 'ICE acting director'), quote(WHOLE, b))).toBe('same');
  });

  test('a few words are one statement only in one mouth', () => {
    const whole = 'This is a rogue agency and nobody should believe it';
    expect(compare(quote('rogue agency', 'Angelica Salas'), quote(whole, 'Angelica Salas'))).toBe(
      'shortened',
    );
    expect(compare(quote('rogue agency', 'Angelica Salas'), quote(whole, 'Kevin de León'))).toBeNull();
    expect(compare(quote('rogue agency'), quote(whole))).toBeNull();
    expect(compare(quote('this is a', 'Angelica Salas'), quote(whole, 'Angelica Salas'))).toBeNull();
  });
});
