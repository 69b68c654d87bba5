import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** ¶ parts paragraphs. */
const CASES: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  [
    '“ICE does not conduct sweeps or raids that target aliens indiscriminately,” the agency said.¶The agency’s Los Angeles field office covers seven counties.',
    ['ICE does not conduct sweeps or raids that target aliens indiscriminately <- ICE'],
  ],
  [
    'U.S. Immigration and Customs Enforcement announced the arrests.¶“This operation focused on criminals,” the agency said in a news release.',
    ['This operation focused on criminals <- ICE'],
  ],
  [
    '“I agree,” said Rep. Nora Tovar, D-Pomona. “It is cruel.”¶She added: “Families are afraid.”',
    ['I agree <- Nora Tovar', 'It is cruel <- Nora Tovar', 'Families are afraid <- Nora Tovar'],
  ],
  [
    '“We will not be intimidated,” said Paredes, who leads the coalition.¶“This is our home.”',
    ['We will not be intimidated <- Paredes', 'This is our home <- Paredes'],
  ],
  [
    '“First paragraph of the quotation,” said Chief Art Alvarado. “It goes on here.¶“And on in the second paragraph.¶“And it ends here.”',
    [
      'First paragraph of the quotation <- Art Alvarado',
      'It goes on here <- Art Alvarado',
      'And on in the second paragraph <- Art Alvarado',
      'And it ends here <- Art Alvarado',
    ],
  ],
  [
    '“We begin without attribution in this paragraph.¶“And here it is,” said Sheriff Jim McCreary.',
    ['We begin without attribution in this paragraph <- Jim McCreary', 'And here it is <- Jim McCreary'],
  ],
  [
    'ICE Acting Director Tom Halvorsen spoke Thursday.¶“It is not over,” Halvorson said.¶“We are going back,” Halvorsen said.',
    ['It is not over <- Tom Halvorsen', 'We are going back <- Tom Halvorsen'],
  ],
  [
    'WASHINGTON — U.S. Immigration and Customs Enforcement (ICE) arrested 370 people.¶“I’m proud of the men and women of ICE,” said ICE Acting Director Ronald D. Marchetti. “They keep us safe.”¶“These efforts target criminals,” continued Marchetti.',
    [
      'I’m proud of the men and women of ICE <- Ronald D. Marchetti',
      'They keep us safe <- Ronald D. Marchetti',
      'These efforts target criminals <- Ronald D. Marchetti',
    ],
  ],
  [
    'ICE’s New York field office director, Thomas R. Drexler, said: “ICE continues to face significant obstacles.”¶“Yet our officers persist,” Drexler said.',
    [
      'ICE continues to face significant obstacles <- Thomas R. Drexler',
      'Yet our officers persist <- Thomas R. Drexler',
    ],
  ],
  [
    '“This office will prosecute,” U.S. Attorney Nick Hale said. The Justice Department joined ICE. ICE led the case for ICE.¶The agency said it was “proud of its partners.”',
    ['This office will prosecute <- Nick Hale', '~proud of its partners <- ICE'],
  ],
];

describe('attribution across paragraphs', () => {
  it.each(CASES)('%s', (text, quotes) => {
    expect(read(text)).toEqual(quotes);
  });
});
