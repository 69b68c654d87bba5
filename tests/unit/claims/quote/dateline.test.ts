import { expect, test } from 'vitest';
import { read } from './read.ts';

const WORDS = 'We go where the leads take us';

test.each([
  ['SANDUSKY, Ohio — Agents came at dawn, said an ICE spokesman.', 'ICE spokesman'],
  ['AUSTIN, Texas — An agency spokesman confirmed the arrests.', 'spokesman'],
  ['MOUNT PLEASANT, Texas (AP) — An agency spokesman was brief.', 'spokesman'],
  ['CHARLOTTE, N.C. -- The sheriff, Dale Knox, was brief.', 'Knox'],
])('the place that a report is filed from never speaks: %s', (text, speaker) => {
  expect(read(`${text} “${WORDS},” he said.`)[0]).toMatch(new RegExp(`${speaker}$`));
});

test.each([
  ['El dueño de la tienda, Saúl Ríos, cerró temprano. “Nadie sabe nada”, dijo.', 'Saúl Ríos'],
  ['“Nadie sabe nada”, dijo por teléfono Saúl Ríos.', 'Saúl Ríos'],
  ['Una llamada al teléfono de la tienda sonó en vano. “Nadie sabe nada”, dijo su hermana.', 'su hermana'],
  ['Saúl Ríos cerró temprano. El teléfono de la tienda no paraba. “Nadie sabe nada”, dijo.', 'Saúl Ríos'],
  ['The owner of the shop, Saúl Ríos, closed early. “Nobody knows,” he said.', 'Saúl Ríos'],
])('a shop and its telephone never speak: %s', (text, speaker) => {
  expect(read(text)[0]).toMatch(new RegExp(` <- .*${speaker}$`));
});
