import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../../../src/claims/claim.ts';
import { isMisspelling, samePerson } from '../../../../src/claims/quote/person.ts';

const speaker = (name: string, role = ''): Speaker => ({ name, role });

describe('samePerson', () => {
  it.each([
    ['a shorter form', speaker('Tom Homan'), speaker('Thomas D. Homan')],
    ['a surname alone', speaker('Homan'), speaker('Tom Homan')],
    ['a misspelling', speaker('Tom Homan'), speaker('Horman')],
    ['another short name', speaker('Tony Pham'), speaker('Anthony Pham')],
    ['one of two surnames', speaker('Ana López García'), speaker('Ana López')],
    ['a suffix', speaker('Joe Kendall III'), speaker('Joe Kendall')],
    ['an accent', speaker('María López'), speaker('Maria Lopez')],
    ['an agency and its officials', speaker('ICE'), speaker('ICE officials', 'officials')],
    ['an agency in two forms', speaker('ICE'), speaker('U.S. Immigration and Customs Enforcement')],
    ['an agency and its director', speaker('ICE'), speaker('Tom Homan', 'ICE Acting Director')],
    ['two descriptions of nobody named', speaker('a neighbor'), speaker('one woman')],
  ])('takes %s for one speaker', (_, a, b) => {
    expect(samePerson(a, b)).toBe(true);
    expect(samePerson(b, a)).toBe(true);
  });

  it.each([
    ['two persons', speaker('Tom Homan'), speaker('Matthew Albence')],
    ['two persons of one surname', speaker('Maria Lopez'), speaker('Jorge Lopez')],
    ['two agencies', speaker('ICE'), speaker('FBI')],
    ['an agency and another’s official', speaker('ICE'), speaker('Chad Wolf', 'acting DHS secretary')],
    ['an agency and an advocate', speaker('ICE'), speaker('Marisol Paredes', 'a teacher')],
    ['short surnames alike', speaker('Ann Lee'), speaker('Ann Leo')],
  ])('keeps %s apart', (_, a, b) => {
    expect(samePerson(a, b)).toBe(false);
    expect(samePerson(b, a)).toBe(false);
  });
});

describe('isMisspelling', () => {
  it.each([
    ['homan', 'horman', true],
    ['albence', 'albense', true],
    ['homan', 'homan', true],
    ['homan', 'hormans', false],
    ['diaz', 'dias', false],
  ])('%s, %s', (a, b, slip) => {
    expect(isMisspelling(a, b)).toBe(slip);
  });
});
