import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Names, titles, terms, scare quotes, inches: marks that quote nobody. */
const CASES: readonly string[] = [
  'The arrests were part of “Operation Keep Safe,” ICE said.',
  'ICE said the five-day sweep, dubbed “Cross Check,” targeted criminals.',
  'Officials said the operation targeted “sanctuary cities” that refuse to cooperate.',
  'The so-called “collateral” arrests have increased, advocates said.',
  'Those arrested who were not targets are known as “collaterals.”',
  'Agents arrest people they encounter, a practice known as “collateral arrests,” according to the agency.',
  'Joaquin “El Chapo” Guzmán was sentenced, prosecutors said.',
  'The suspect, who stands 6\'3" and weighs 200 pounds, was arrested, ICE said.',
  'He was wearing a “Make America Great Again” hat, Lopez said.',
  'The film “Under the Same Moon” was shown.',
  'El operativo, llamado “Ciudad Segura”, se realizó en las llamadas “ciudades santuario”.',
  'RELATED: “ICE agents arrest 50 in San Diego”',
  '“The City of Angels,” as it is known, was quiet.',
  'ICE defines a “fugitive” as someone who has failed to leave.',
  'The word “raid” is misleading, Renner said.',
  'Las autoridades federales anunciaron el operativo “Ciudad Segura”.',
  'El operativo fue bautizado “Safe City”.',
  'The five-day operation, named “Keep Safe” by ICE, ended Friday.',
  'ICE’s “Operation Cross Check VI” netted 2,059 arrests.',
  'The agency says it does not conduct “raids.”',
  '“Raids” and “sweeps” are words the agency avoids.',
  'Cities with “sanctuary” laws will see more “at-large” arrests, Halvorsen said.',
  'The state’s “Values Act,” or SB 54, took effect in January, said Barlow.',
  'The gang “MS-13” and the “Mexican Mafia” were named, ICE said.',
  '“Dreamers” were not targeted, officials said.',
  'The man, who goes by “Chino,” was arrested, ICE said.',
  'Halvorsen told “Fox & Friends” that he was proud.',
  'Asked about the number, an ICE spokesman said he could not comment.',
  'Under the heading “Frequently Asked Questions,” the agency says arrests are routine.',
  'The report, titled “Enforcement in 2017,” was released Tuesday.',
  'More than half of those arrested were “collateral” arrests — people who were not the original targets — according to ICE.',
  'The new law makes California a “sanctuary state,” critics say.',
  'The operation, which officials have called “Patriot 2.0,” began Saturday.',
];

describe('marks that are no quotation', () => {
  it.each(CASES)('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
