import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Who speaks, where another sentence than the quotation’s own names them. */
const CASES: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  [
    'ICE said it took some of them off the island.¶“Operations like this show our alliances,” acting field office director Patricia Hyland said.',
    ['Operations like this show our alliances <- Patricia Hyland'],
  ],
  [
    'Dora Salinas was at work when her husband, Luis Salinas, called. “I knew right away,” she said.',
    ['I knew right away <- Dora Salinas'],
  ],
  [
    'A dishwasher, who gave only his first name, Julio, said he hid in the freezer. “It was cold,” he said.',
    ['It was cold <- Julio'],
  ],
  [
    'The arrests stunned Father Emilio Cruz, who runs the parish’s food pantry.¶“Half the pews were empty,” he said.',
    ['Half the pews were empty <- Emilio Cruz'],
  ],
  [
    'Mayor Ana Flores met with Sheriff Ben Whitlock on Monday. “She wanted numbers,” he said afterward.',
    ['She wanted numbers <- Ben Whitlock'],
  ],
  ['Not so, says Alder. “Every one of them was on a list.”', ['Every one of them was on a list <- Alder']],
  [
    'Two of the men were brothers. The elder, Isidro, had a work permit, said his daughter, Yanet Solís. “He showed it to them,” she said. “They put it in a bag.”',
    ['He showed it to them <- Yanet Solís', 'They put it in a bag <- Yanet Solís'],
  ],
  ['Some held signs reading “Abolish ICE.” Others sang.', ['Abolish ICE <- signs']],
  [
    'Dora Salinas was at work when her husband’s phone went dead. “I knew right away,” she said.',
    ['I knew right away <- Dora Salinas'],
  ],
  [
    'ICE announced the arrests Friday. “All of them will be placed in removal proceedings,” officials said.',
    ['All of them will be placed in removal proceedings <- ICE officials'],
  ],
  [
    'For Elsa Montes, a home health aide, the week was a blur.¶“I did not sleep,” she said.',
    ['I did not sleep <- Elsa Montes'],
  ],
  [
    'Ramón Ortega, 41, was released Friday with an ankle monitor. “I only wanted to work,” he said in Spanish.',
    ['I only wanted to work <- Ramón Ortega'],
  ],
  [
    'Rosa Leal’s daughter, Ximena, wakes at night. “She asks for her papa,” her mother said.',
    ['She asks for her papa <- her mother'],
  ],
  [
    'Delia Robles lleva tres noches sin dormir. “Tengo miedo”, admite. “Ya no salgo”.',
    ['Tengo miedo <- Delia Robles', 'Ya no salgo <- Delia Robles'],
  ],
  [
    'The raid was the first in the county since 2008. Sheriff Glenn Tate, a Republican who campaigned on working with ICE, praised it.¶“This is what the voters asked for,” he said.¶Commissioner Lydia Poe, the board’s lone Democrat, said she learned of it from a constituent.¶“Nobody asked the voters about this,” she said.',
    ['This is what the voters asked for <- Glenn Tate', 'Nobody asked the voters about this <- Lydia Poe'],
  ],
  [
    'The department did not answer questions about the boy. “Any claim that ICE separates families is false,” spokeswoman Trina Lohman wrote in an email Wednesday.',
    ['Any claim that ICE separates families is false <- Trina Lohman'],
  ],
];

describe('speakers named in another sentence', () => {
  it.each(CASES)('%s', (text, quotes) => {
    expect(read(text)).toEqual(quotes);
  });
});
