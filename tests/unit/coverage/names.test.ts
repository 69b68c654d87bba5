import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/claims/text/document.ts';
import type { Language } from '../../../src/claims/text/language.ts';
import { findNames } from '../../../src/coverage/names.ts';

function nameIn(text: string, lang: Language): string | null {
  const doc = prepare({ blocks: [{ kind: 'paragraph', text }], lang, published: '2025-12-10' });
  return doc.blocks.flatMap(findNames)[0]?.name ?? null;
}

/** A sentence, and the name that it gives an operation. */
const ENGLISH: readonly (readonly [string, string | null])[] = [
  ['The effort, called Operation Iron Gate, drew on agents from 12 offices.', 'Operation Iron Gate'],
  ['The effort, called Iron Gate, drew on agents from 12 offices.', 'Iron Gate'],
  ['ICE arrested 61 people in an effort dubbed Iron Gate.', 'Iron Gate'],
  ['The arrests came as part of what the agency calls “Iron Gate,” officials said.', 'Iron Gate'],
  ['The arrests came as part of what it is calling Iron Gate, officials said.', 'Iron Gate'],
  ['The sweep — Operation Iron Gate — led to 61 arrests.', 'Operation Iron Gate'],
  ['The sweep (Operation Iron Gate) led to 61 arrests.', 'Operation Iron Gate'],
  ['The mission, named Iron Gate, ended on Friday.', 'Iron Gate'],
  ['A months-long push, code-named Iron Gate, ended with 61 arrests.', 'Iron Gate'],
  ['The three-day sweep across northern Ohio, dubbed Iron Gate, ended on Friday.', 'Iron Gate'],
  ['The crackdown, which officials have dubbed Iron Gate, ended with 61 arrests.', 'Iron Gate'],
  ['ICE calls the sweep Iron Gate.', 'Iron Gate'],
  ['The agency dubbed the three-day sweep “Iron Gate.”', 'Iron Gate'],
  ['Dubbed “Iron Gate,” the sweep led to 61 arrests.', 'Iron Gate'],
  ['Dubbed Iron Gate, the sweep led to 61 arrests.', 'Iron Gate'],
  ['The operation is known internally as Iron Gate.', 'Iron Gate'],
  // what follows is no part of the name
  ['ICE has arrested 61 people since the start of Operation Iron Gate on Dec. 3.', 'Operation Iron Gate'],
  ['ICE launched Operation Iron Gate in Chicago on Monday.', 'Operation Iron Gate'],
  ['Federal officials brought Operation Iron Gate to Charlotte last week.', 'Operation Iron Gate'],
  ['Agents began Operation Iron Gate Monday in the state.', 'Operation Iron Gate'],
  ['Operation Iron Gate and Operation Cold Front led to 61 arrests.', 'Operation Iron Gate'],
  ['In Operation Return to Sender in California agents arrested 61.', 'Operation Return to Sender'],
  // people, firms and places are no operations
  ['During the raid, agents called Maria Lopez a criminal.', null],
  ['During the raid a woman named Maria Lopez hid in a freezer.', null],
  ['The raid hit a restaurant named El Rancho Grande.', null],
  ['The raid targeted a plant known as Case Farms.', null],
  ["The raids, part of President Trump's crackdown, ended.", null],
  ['The raids, called Secret Police Tactics by the senator, ended.', null],
  ['The operation, called “A Disgrace” by critics, ended.', null],
  ['An initiative called Secure Communities shares fingerprints.', null],
  ['The operation by officers of Enforcement and Removal Operations led to 61 arrests.', null],
  ['It was part of what the administration calls “Sanctuary Cities,” it said.', null],
  ['The sweep — New York — led to 61 arrests.', null],
];

const SPANISH: readonly (readonly [string, string | null])[] = [
  ['El operativo, bautizado como Puerta de Hierro, dejó 61 arrestos.', 'Puerta de Hierro'],
  ['El operativo denominado Puerta de Hierro dejó 61 arrestos.', 'Puerta de Hierro'],
  ['El operativo, llamado Puerta de Hierro, dejó 61 arrestos.', 'Puerta de Hierro'],
  ['La redada, llamada Operación Puerta de Hierro, dejó 61 arrestos.', 'Operación Puerta de Hierro'],
  ['El esfuerzo, conocido como Puerta de Hierro, dejó 61 arrestos.', 'Puerta de Hierro'],
  ['La operación, a la que el ICE llamó “Puerta de Hierro”, dejó 61 arrestos.', 'Puerta de Hierro'],
  ['El operativo — Puerta de Hierro — dejó 61 arrestos.', 'Puerta de Hierro'],
  ['El ICE lanzó la operación Puerta de Hierro en Chicago.', 'operación Puerta de Hierro'],
  ['Fue parte de lo que la agencia llama Puerta de Hierro, según dijo.', 'Puerta de Hierro'],
  ['Lo que el ICE bautizó como “Puerta de Hierro” dejó 61 arrestos.', 'Puerta de Hierro'],
  ['La operación se llama Puerta de Hierro.', 'Puerta de Hierro'],
  ['El operativo Chicago amaneció con patrullas.', null],
  ['Fue parte de lo que el gobierno llama “Ciudades Santuario”, dijo.', null],
  ['La operación lleva por nombre Puerta de Hierro.', 'Puerta de Hierro'],
  ['La operación recibió el nombre de Puerta de Hierro.', 'Puerta de Hierro'],
  ['En la redada se llevaron a un hombre llamado José Ruiz.', null],
  ['La redada fue en una planta llamada Case Farms.', null],
];

describe('the name of an operation in a clause', () => {
  test.each(ENGLISH)('%s', (text, name) => {
    expect(nameIn(text, 'en')).toBe(name);
  });

  test.each(SPANISH)('%s', (text, name) => {
    expect(nameIn(text, 'es')).toBe(name);
  });
});

test.each([
  ['DHS announces Operation Iron Gate in Maine', 'Operation Iron Gate'],
  ['DHS Operation Nets Sixty Arrests In Maine', null],
])('in a headline: %s', (text, name) => {
  const doc = prepare({ blocks: [{ kind: 'headline', text }], lang: 'en', published: null });
  expect(doc.blocks.flatMap(findNames)[0]?.name ?? null).toBe(name);
});
