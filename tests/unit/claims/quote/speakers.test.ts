import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** How reports introduce who speaks, and what the speaker's name, or noun, must end in or hold. */
const CASES: readonly (readonly [text: string, speaker: string])[] = [
  ['Ofelia Brandt was at the stove when the vans came. “I turned off the beans,” she said.', 'Brandt'],
  ['Across the street, Lamar Tooks watched from his porch. “I counted nine cars,” he said.', 'Tooks'],
  ['For Delia Munoz, the morning began with a knock. “I thought it was the landlord,” she said.', 'Munoz'],
  ['Her neighbor, Wendell Pike, saw it from the window. “They were polite about it,” he said.', 'Pike'],
  [
    'The plant’s night manager, Wendell Pike, was still on shift. “Nobody told us anything,” he said.',
    'Pike',
  ],
  ['A man in a welding jacket stood by the gate. “I got here late,” he said. “That saved me.”', 'man'],
  ['Two women at the laundromat had heard the news. “We stay inside now,” one said.', 'one'],
  ['“We stay inside now,” said one of the women.', 'women'],
  [
    'A 19-year-old student, who asked to be identified only as Rosa, said she had not slept. “I keep my phone on,” she said.',
    'student',
  ],
  ['The Rev. Amos Teller opened the church hall at noon. “We had soup for 200,” Teller said.', 'Teller'],
  [
    'Sheriff Dale Knox said his deputies had no part in it. “We found out from the radio,” the sheriff said.',
    'Knox',
  ],
  ['Knox, the sheriff, said his deputies had no part in it. “We found out from the radio,” he said.', 'Knox'],
  ['State Rep. Ines Aldana drove to the site. “I was turned away,” Aldana said. “Twice.”', 'Aldana'],
  ['“Families deserve answers,” the statement from Aldana’s office said.', 'office'],
  ['In a joint statement, the mayors of both cities said they had “no warning.”', 'mayors'],
  ['A federal judge, Miriam Voss, was unconvinced. “Show me the warrant,” she wrote.', 'Voss'],
  ['“Show me the warrant,” wrote U.S. District Judge Miriam Voss.', 'Voss'],
  ['Company spokeswoman Gail Tran said in an email, “We are cooperating.”', 'Tran'],
  ['The company said it was “shocked” by the allegations.', 'company'],
  ['The company, Harlan Foods, said in a statement that it was “deeply concerned.”', 'Foods'],
  ['Harlan Foods, which owns the plant, said it “has always followed the law.”', 'Foods'],
  ['“You go to work or you don’t eat,” said Teo Rangel, a 41-year-old roofer.', 'Rangel'],
  ['Rangel’s wife, Lucia, waited at the gate. “I brought his medicine,” she said.', 'Lucia'],
  ['“I brought his medicine,” said his wife, Lucia.', 'Lucia'],
  ['“I brought his medicine,” said his wife, who would not give her name.', 'wife'],
  [
    'School superintendent Carol Finch said 150 children stayed home. “Those seats were empty,” she said. “We noticed every one.”',
    'Finch',
  ],
  ['At the consulate, Héctor Ibarra had a list. “Forty-one names so far,” he said.', 'Ibarra'],
  ['Doña Carmen Solís vende tamales en la esquina. “Hoy no vino nadie”, dijo.', 'Solís'],
  ['Una vendedora de la calle 26 recogió su puesto. “Hoy no vino nadie”, dijo la mujer.', 'mujer'],
  ['El pastor Elías Roldán abrió el templo. “Aquí no preguntamos papeles”, dijo el religioso.', 'Roldán'],
  ['Un hombre que prefirió no identificarse contó lo que vio. “Eran como veinte”, señaló.', 'hombre'],
  ['La concejala Berta Olmos pidió una explicación. “No nos avisaron”, reclamó.', 'Olmos'],
  ['“No nos avisaron”, reclamó la concejala Berta Olmos.', 'Olmos'],
  ['Su esposa, Lucía Prado, esperaba afuera. «Le traje su medicina», contó.', 'Prado'],
  [
    'Para Ramiro Vela, dueño de una panadería, las ventas cayeron a la mitad. “La gente no sale”, lamentó.',
    'Vela',
  ],
  ['Julián Mota, abogado de tres de los detenidos, dijo que “nadie les leyó sus derechos”.', 'Mota'],
  ['El abogado de tres de los detenidos, Julián Mota, dijo que “nadie les leyó sus derechos”.', 'Mota'],
  [
    '“Nadie les leyó sus derechos”, aseguró a este diario Julián Mota, abogado de tres de los detenidos.',
    'Mota',
  ],
  ['“Nadie les leyó sus derechos”, sostuvo Mota en entrevista telefónica.', 'Mota'],
  [
    'The director of the shelter, Ana Polk, said beds were full. “We have cots in the gym,” Polk said.',
    'Polk',
  ],
  ['“We have cots in the gym,” Ana Polk, who directs the shelter, told The Herald.', 'Polk'],
  ['“We have cots in the gym,” Polk told The Herald on Friday, as a bus pulled in.', 'Polk'],
  ['“We have cots,” Polk said. She pointed at the gym. “And soup.”', 'Polk'],
  ['ICE officials did not return calls. “They never do,” said Polk.', 'Polk'],
  ['Not everyone objected. “The law is the law,” said Burt Haas, 70, at the diner counter.', 'Haas'],
  ['At the diner, Burt Haas, 70, approved. “The law is the law,” he said.', 'Haas'],
  ['“The law is the law,” Haas, 70, said over coffee.', 'Haas'],
  [
    'Ken Haas, the agency’s regional director, and Sheriff Dale Knox spoke together. “It went as planned,” Knox said.',
    'Knox',
  ],
  ['The union’s president, Ken Haas, wrote to members: “Know your rights.”', 'Haas'],
  ['“It is a sad day,” the Diocese of Ashford said in a statement.', 'Diocese of Ashford'],
  ['Bishop Paul Renn of the Diocese of Ashford called it “a sad day.”', 'Renn'],
];

describe('who speaks', () => {
  it.each(CASES)('%s', (text, speaker) => {
    const quotes = read(text);
    expect(quotes).not.toEqual([]);
    for (const quote of quotes) expect(quote.split(' <- ')[1]).toContain(speaker);
  });
});

describe('one person in two spellings', () => {
  it('takes the one that the article prints more often', () => {
    const text =
      'Lida Branff spoke first. Branf left early.¶Then Branf came back.¶“It is late,” Branff said.¶“It is,” Lida Branf said.';
    expect(read(text)).toEqual(['It is late <- Lida Branf', 'It is <- Lida Branf']);
  });
});
