import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Words in quotation marks that nobody has said. */
const CASES: readonly string[] = [
  'If someone asks “Are you a citizen?” you do not have to answer, lawyers say.',
  'What if an agent says “Open the door”? Do not, lawyers advise.',
  'His album, “Cartas a Mamá,” is due out in May, his label said.',
  'The city’s “welcoming” ordinance bars police from asking, the mayor said.',
  'Officers found a “ghost gun” and 12 grams of meth, the agency said.',
  'El llamado “zar de la frontera”, Ted Holman, visitó Boston.',
  'La operación, bautizada “Escudo Fronterizo”, duró cinco días.',
  'El restaurante “La Palapa” cerró sus puertas.',
  'El programa “Un Nuevo Día” transmitió las imágenes.',
  'The so-called “Safe Streets” initiative ended.',
  'Agents call such arrests “collaterals.”',
  'He goes by “Flaco” on the street, according to the indictment.',
  'Luis “Flaco” Herrera, 28, was among them, ICE said.',
  'They sold food at a stand called “Tacos El Rey,” prosecutors said.',
  'The book “Border Lines” won a prize, the publisher said.',
  'The agency calls the effort “Operation Clean Slate.”',
  'The House passed the “Safe Workplaces Act” in May, lawmakers said.',
  'Her report, “Broken Promises: Detention in the South,” came out Monday.',
  'The hashtag “#ICEOut” trended.',
  'Agents looked for people with “final orders of removal,” a term for those a judge has ordered deported.',
  'They wore vests with “POLICE” on the back, witnesses said.',
  'The word “invasion” appears nine times.',
  'A van marked “Prairie Plumbing” pulled up, she said.',
  'He had a tattoo that read “Mi Vida Loca,” the complaint said.',
  'Jackets that say “ICE” on the back scare people.',
  'The arrests were made under the “public safety” exception.',
  'It was part of a “surge” announced in May.',
  'The bill, dubbed the “Sanctuary Accountability Act,” would cut off funds.',
  'Agents from the “Fugitive Operations” unit took part.',
  'The group, known as “Los Primos,” sold fentanyl, prosecutors said.',
  'They met at the “Bull Pen,” a bar on Route 9, the complaint says.',
  'ICE calls it “Alternatives to Detention,” a program that uses ankle monitors.',
  'Under what is called a “287(g)” agreement, deputies can question inmates.',
  'Police said the man, known only as “Toro,” fled.',
  'Nine were “collaterals,” people who happened to be there.',
  'El operativo, llamado “Frontera Segura”, dejó 30 detenidos, informó la agencia.',
  'El grupo “Los Cachorros” operaba en tres condados, según la acusación.',
  'La canción “Ice El Hielo” sonaba en la marcha.',
];

describe('no quotations', () => {
  it.each(CASES)('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
