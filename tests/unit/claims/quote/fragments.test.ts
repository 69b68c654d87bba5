import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Each quotation as `read` shows it: ~ before a fragment, | at an interruption, its speaker behind it. */
const CASES: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  [
    'In a statement, ICE Director Sarah R. Quintana said the operation "removed dangerous people from our streets."',
    ['~removed dangerous people from our streets <- Sarah R. Quintana'],
  ],
  ['Mayor Owen Castellan called the arrests “un-American.”', ['~un-American <- Owen Castellan']],
  [
    'The arrests sent “a wave of fear” through neighborhoods, said Jorge-Luis Cardenas, a spokesman for Casa Abierta.',
    ['~a wave of fear <- Jorge-Luis Cardenas'],
  ],
  [
    'The operation netted 225 arrests, ICE said. Of those, 90 percent had convictions, “including murder,” it added.',
    ['~including murder <- ICE'],
  ],
  ['According to ICE, the men had “extensive criminal histories.”', ['~extensive criminal histories <- ICE']],
  [
    'Federal officials, he said, "don\'t have the right to do that."',
    ["~don't have the right to do that <- nobody"],
  ],
  [
    'The mayor said officers would "continue to protect all residents" and "not act as immigration agents."',
    ['~continue to protect all residents <- The mayor', '~not act as immigration agents <- The mayor'],
  ],
  [
    'The union called the plan “reckless” and “dangerous,” saying it “puts lives at risk.”',
    ['~reckless <- The union', '~dangerous <- The union', '~puts lives at risk <- The union'],
  ],
  [
    'Halvorsen said that "if you\'re in this country illegally … you should be uncomfortable."',
    ["~if you're in this country illegally … you should be uncomfortable <- Halvorsen"],
  ],
  [
    'The news release quoted Halvorsen as saying that the cities “are shielding criminal aliens.”',
    ['~are shielding criminal aliens <- Halvorsen'],
  ],
  [
    'A spokesperson for ICE said in an email that the agency “does not comment on pending litigation.”',
    ['~does not comment on pending litigation <- A spokesperson for ICE'],
  ],
  ['ICE described the men as “public safety threats.”', ['~public safety threats <- ICE']],
  [
    'The raids were “horrific” and “cruel,” according to Marisol Paredes, the executive director of Casa Abierta.',
    ['~horrific <- Marisol Paredes', '~cruel <- Marisol Paredes'],
  ],
  [
    'Police Chief Charlie Brandt has said the department “will not engage in deportation activities.”',
    ['~will not engage in deportation activities <- Charlie Brandt'],
  ],
  [
    "The officers' union said the city's policy was 'a slap in the face.'",
    ["~a slap in the face <- The officers' union"],
  ],
  ['Castellan has railed against “sanctuary” policies, calling them “deadly.”', ['~deadly <- Castellan']],
  [
    'Chad Lowell said California’s leaders “play politics.” He called on them to “put public safety first.”',
    ['~play politics <- Chad Lowell', '~put public safety first <- Chad Lowell'],
  ],
  [
    'He had an outstanding warrant for “lewd acts with a minor,” records show.',
    ['~lewd acts with a minor <- records'],
  ],
  [
    'Amber Mills, a spokeswoman for Hadley, said the city “was not notified.”',
    ['~was not notified <- Amber Mills'],
  ],
  [
    'A spokeswoman for Hadley said the city “was not notified.”',
    ['~was not notified <- A spokeswoman for Hadley'],
  ],
  [
    'Philadelphia Mayor Jim Kearns’s office said it “will not be intimidated.”',
    ['~will not be intimidated <- Philadelphia Mayor Jim Kearns’s office'],
  ],
  [
    'ICE’s acting director, Thomas D. Halvorsen, blamed “sanctuary” policies, which he said “put the public at risk.”',
    ['~put the public at risk <- Thomas D. Halvorsen'],
  ],
  [
    'Immigrant rights groups denounced the operation as “terrorizing communities.”',
    ['~terrorizing communities <- Immigrant rights groups'],
  ],
  [
    'The Bay Legal Alliance called it “an act of retaliation.”',
    ['~an act of retaliation <- Bay Legal Alliance'],
  ],
  [
    'Carol Roth, executive director of the Bay Legal Alliance, called it “an act of retaliation.”',
    ['~an act of retaliation <- Carol Roth'],
  ],
  ['The president has vowed to deport “bad hombres.”', ['~bad hombres <- The president']],
  [
    'Halvorsen has warned that the agency would “turn up the heat” on cities that do not cooperate.',
    ['~turn up the heat <- Halvorsen'],
  ],
  [
    'He was convicted of “assault with a deadly weapon,” according to ICE.',
    ['~assault with a deadly weapon <- ICE'],
  ],
  [
    'Speaking on “Fox & Friends,” Halvorsen said “we’re going to do our job.”',
    ['~we’re going to do our job <- Halvorsen'],
  ],
  [
    'Halvorsen said the cities “are shielding [criminals] from … enforcement.”',
    ['~are shielding [criminals] from … enforcement <- Halvorsen'],
  ],
  [
    '“The law is the law,” Halvorsen said, adding that ICE “will not apologize for enforcing it.”',
    ['The law is the law <- Halvorsen', '~will not apologize for enforcing it <- Halvorsen'],
  ],
  [
    '“It’s probably the first of many” such operations, Whitlock said.',
    ['~It’s probably the first of many <- Whitlock'],
  ],
  [
    '“Sanctuary” policies “put politics over public safety,” Lowell said.',
    ['~put politics over public safety <- Lowell'],
  ],
  [
    'U.S. Attorney for the District of Massachusetts Leah B. Farrow said the men “preyed on the vulnerable.”',
    ['~preyed on the vulnerable <- Leah B. Farrow'],
  ],
  [
    'A statement from ICE said officers “will continue to conduct at-large arrests.”',
    ['~will continue to conduct at-large arrests <- ICE'],
  ],
  ['Halvorsen, however, said “the law is clear.”', ['~the law is clear <- Halvorsen']],
  [
    'Paredes said ICE agents “lied to get in,” telling residents they were “looking for a suspect.”',
    ['~lied to get in <- Paredes', '~looking for a suspect <- Paredes'],
  ],
  [
    'ICE said 181 of those arrested had “prior felony convictions for serious or violent offenses, such as child sex crimes, weapons charges and assault,” or had past convictions for “significant or multiple misdemeanors.”',
    [
      '~prior felony convictions for serious or violent offenses, such as child sex crimes, weapons charges and assault <- ICE',
      '~significant or multiple misdemeanors <- ICE',
    ],
  ],
  [
    'Oakland Mayor Lara Sandoval warned residents that she had learned “from multiple credible sources” that ICE was preparing an operation.',
    ['~from multiple credible sources <- Lara Sandoval'],
  ],
  [
    'ICE spokesman James Sherman resigned, saying he did not want to “perpetuate misleading facts.”',
    ['~perpetuate misleading facts <- James Sherman'],
  ],
  ['The “vast majority” of those arrested had criminal records, ICE said.', ['~vast majority <- ICE']],
  [
    'ICE officials say the operation was “routine” and not a response to the state law.',
    ['~routine <- ICE officials'],
  ],
  ['Advocates say the raids are meant to “instill fear.” ICE denies that.', ['~instill fear <- Advocates']],
  [
    'In an emailed statement, spokeswoman Nicole Alder wrote that ICE “does not target individuals based on where they worship.”',
    ['~does not target individuals based on where they worship <- Nicole Alder'],
  ],
  [
    'The Los Angeles Police Department said in a statement that it “will not engage” in immigration enforcement.',
    ['~will not engage <- Angeles Police Department'],
  ],
  ['DHS called those arrested “the worst of the worst.”', ['~the worst of the worst <- DHS']],
  [
    'ICE launched “Operation Midway Blitz” this week “in honor of Katie Abram,” DHS said.',
    ['~in honor of Katie Abram <- DHS'],
  ],
  [
    'Gov. J.D. Pruitt called the operation a “military-style invasion,” while Mayor Brandon Jensen said it was “un-American.”',
    ['~military-style invasion <- J.D. Pruitt', '~un-American <- Brandon Jensen'],
  ],
];

describe('fragments of sentences', () => {
  it.each(CASES)('%s', (text, quotes) => {
    expect(read(text)).toEqual(quotes);
  });
});
