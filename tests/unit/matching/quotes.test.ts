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

  test.each([
    ['We’ll be back', "We'll be back", 'same'],
    ['We arrested 1,461 people in the operation', 'We arrested 1461 people in the operation', 'same'],
    [
      'They said “get down” and we got down on the floor',
      'They said get down and we got down on the floor',
      'same',
    ],
    ['You should be looking over your shoulder', 'you need to be looking over your shoulder', 'altered'],
    ['gonna be a lot of arrests here', 'going to be a lot of arrests here', 'altered'],
    ['no population of people is off the table', 'no population is off the table', 'altered'],
    [
      'In 2012 we removed more than in any other year',
      'In 2015 we removed more than in any other year',
      'altered',
    ],
    [
      'Los agentes actuaron conforme a la ley',
      'Los agentes actuaron conforme a la ley en todo momento',
      'shortened',
    ],
    ['We will not be deterred', 'We will not be intimidated', null],
    ['This is about public safety', 'This is about protecting our families', null],
    [
      'These arrests are the result of outstanding work by the men and women of ICE',
      'The success of this operation is the result of outstanding cooperation with our partners',
      null,
    ],
    [
      'That is the law of the land and we will enforce it',
      'We will enforce it because that is the law of the land',
      null,
    ],
  ])('of one speaker: %s / %s', (a, b, verdict) => {
    const [mine, theirs] = [quote(a, 'Hal Corwin'), quote(b, 'Hal Corwin')];
    expect(compare(mine, theirs)).toBe(verdict);
    expect(compare(theirs, mine)).toBe(verdict);
  });

  test('a part of a statement in another mouth is reattributed', () => {
    expect(
      compare(quote('put politics over the safety of the public', 'Ana Reyes'), quote(WHOLE, 'Hal Corwin')),
    ).toBe('reattributed');
  });
});
