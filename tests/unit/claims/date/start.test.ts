import { expect, test } from 'vitest';
import { findDates } from '../../../../src/claims/date/dates.ts';
import { prepare } from '../../../../src/claims/text/document.ts';
import type { Language } from '../../../../src/claims/text/language.ts';

/** What the one date of a sentence tells. */
function whatOf(text: string, lang: Language) {
  const doc = prepare({ blocks: [{ kind: 'paragraph', text }], lang, published: '2025-12-10' });
  return findDates(doc).map(({ what, start }) => [what, start]);
}

const STARTS: readonly (readonly [Language, string])[] = [
  ['en', 'ICE has arrested 61 people since the start of Operation Iron Gate on Dec. 3.'],
  ['en', 'ICE has arrested 61 people since it began Dec. 3.'],
  ['en', 'Since the launch of Operation Iron Gate on Dec. 3, agents have arrested 61 people.'],
  ['en', 'Since the beginning of the operation on Dec. 3, 61 have been arrested.'],
  ['en', 'From the start of the sweep on Dec. 3 agents arrested 61 people.'],
  ['en', 'Operation Iron Gate, launched Dec. 3 in Ohio, has led to 61 arrests.'],
  ['en', 'Launched Dec. 3, the operation has led to 61 arrests.'],
  ['es', 'Desde el inicio de la operación el 3 de diciembre, el ICE ha arrestado a 61 personas.'],
  ['es', 'El ICE ha arrestado a 61 personas desde que comenzó el operativo el 3 de diciembre.'],
  ['es', 'La operación, iniciada el 3 de diciembre, ha dejado 61 arrestos.'],
  ['es', 'La operación, lanzada el 3 de diciembre, dejó 61 arrestos.'],
  ['es', 'Desde el comienzo del operativo, el 3 de diciembre, han detenido a 61 personas.'],
  ['es', 'El despliegue, puesto en marcha el 3 de diciembre, dejó 61 arrestos.'],
];

test.each(STARTS)('the start of an operation (%s): %s', (lang, text) => {
  expect(whatOf(text, lang)).toEqual([['operation start', '2025-12-03']]);
});

test.each(['ICE agents arrested 61 people on Dec. 3.', 'The operation on Dec. 3 led to 61 arrests.'])(
  'its days, where none is said to be the first: %s',
  (text) => expect(whatOf(text, 'en')).toEqual([['operation dates', '2025-12-03']]),
);
