import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Each quotation as `read` shows it: ~ before a fragment, | at an interruption, its speaker behind it. */
const CASES: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  [
    '“These are not random sweeps,” David Renner, field office director for ICE’s Enforcement and Removal Operations in Los Angeles, said in a statement Friday. “We target people.”',
    ['These are not random sweeps <- David Renner', 'We target people <- David Renner'],
  ],
  ['“We are,” he said, “never going to stop.”', ['We are | never going to stop <- nobody']],
  [
    'Thomas Halvorsen defended the raids. “We are,” he said, “never going to stop.”',
    ['We are | never going to stop <- Thomas Halvorsen'],
  ],
  [
    '"We have no choice," said ICE spokeswoman Lena Harmon. "The law is the law."',
    ['We have no choice <- Lena Harmon', 'The law is the law <- Lena Harmon'],
  ],
  ['Halvorsen told reporters: “We will enforce the law.”', ['We will enforce the law <- Halvorsen']],
  [
    '“They knocked on our door at 5 a.m.,” said Maria, a mother of three who asked that her last name not be used.',
    ['They knocked on our door at 5 a.m. <- Maria'],
  ],
  ['“They came early,” said a woman who declined to give her name.', ['They came early <- a woman']],
  ['“They came early,” a neighbor said.', ['They came early <- a neighbor']],
  [
    'Castellan tweeted, “Los Angeles will always be a city of immigrants.”',
    ['Los Angeles will always be a city of immigrants <- Castellan'],
  ],
  ['“Our officers,” Renner added, “do this every day.”', ['Our officers | do this every day <- Renner']],
  [
    '“We arrested 77 of them,” Gorman said, referring to the “at-large” targets.',
    ['We arrested 77 of them <- Gorman'],
  ],
  ['Asked whether more raids were coming, Whitlock said, “Absolutely.”', ['Absolutely <- Whitlock']],
  [
    '“Are we going to stop?” Halvorsen asked. “No.”',
    ['Are we going to stop? <- Halvorsen', 'No <- Halvorsen'],
  ],
  ['“Absolutely not!” Halvorsen said.', ['Absolutely not! <- Halvorsen']],
  [
    '“When I asked him, he said, ‘I was born here,’ and they took him,” said Ana Reyes, his sister.',
    ['When I asked him, he said, ‘I was born here,’ and they took him <- Ana Reyes'],
  ],
  [
    '“It is terrible,” Councilwoman Monica Ruelas said, “and people are scared to go to work.”',
    ['It is terrible | and people are scared to go to work <- Monica Ruelas'],
  ],
  [
    '“This is what happens when jurisdictions refuse to cooperate,” said acting ICE Director Matthew T. Whitlock in a statement.',
    ['This is what happens when jurisdictions refuse to cooperate <- Matthew T. Whitlock'],
  ],
  [
    '“Ninety percent had records,” said Thomas Gorman, acting field office director for ERO Los Angeles.',
    ['Ninety percent had records <- Thomas Gorman'],
  ],
  ["'We will not stop,' Halvorsen said.", ['We will not stop <- Halvorsen']],
  [
    '“ICE officers are out there every day, said Halvorsen.',
    ['ICE officers are out there every day <- Halvorsen'],
  ],
  [
    '“The success of this operation is a direct result of our officers,” said Enforcement and Removal Operations (ERO) Boston Field Office Director Todd M. Keller.',
    ['The success of this operation is a direct result of our officers <- Todd M. Keller'],
  ],
  [
    '“This was a targeted operation,” said Matthew Whitlock, executive associate director of ICE’s Enforcement and Removal Operations (ERO), who spoke to reporters by phone.',
    ['This was a targeted operation <- Matthew Whitlock'],
  ],
  [
    '“It’s heartbreaking,” said Denver Mayor Michael Hadley’s spokeswoman, Amber Mills.',
    ['It’s heartbreaking <- Amber Mills'],
  ],
  [
    '“It’s heartbreaking,” said Amber Mills, a spokeswoman for Denver Mayor Michael Hadley.',
    ['It’s heartbreaking <- Amber Mills'],
  ],
  [
    '“They are criminals,” Attorney General Jeff Sutter said Thursday in Portland. “Such policies cannot continue.”',
    ['They are criminals <- Jeff Sutter', 'Such policies cannot continue <- Jeff Sutter'],
  ],
  ['“We are a welcoming city,” Mayor Marty Welch told WBZ-TV.', ['We are a welcoming city <- Marty Welch']],
  ['“I’m scared,” she said.', ['I’m scared <- nobody']],
  [
    '“We won’t stop,” the agency’s acting director, Thomas D. Halvorsen, said in an interview on Fox News.',
    ['We won’t stop <- Thomas D. Halvorsen'],
  ],
  [
    '“If they want to hide, we’ll find them,” one ICE official, who spoke on condition of anonymity because he was not authorized to discuss it publicly, said.',
    ['If they want to hide, we’ll find them <- one ICE official'],
  ],
  [
    '“Everyone is afraid,” said the Rev. Juan Carlos Ruiz, pastor of Good Shepherd Lutheran Church.',
    ['Everyone is afraid <- Juan Carlos Ruiz'],
  ],
  ['“Everyone is afraid,” said the pastor, who hosts a weekly clinic.', ['Everyone is afraid <- the pastor']],
  [
    'Rep. Joe Kendall III, D-Mass., said in a tweet: “This is not who we are.”',
    ['This is not who we are <- Joe Kendall III'],
  ],
  [
    '"This is not who we are," U.S. Sen. Karla Harlan, D-Calif., wrote on Twitter.',
    ['This is not who we are <- Karla Harlan'],
  ],
  [
    '“They’re taking fathers,” said Luis, 34, who did not want to give his last name.',
    ['They’re taking fathers <- Luis'],
  ],
  ['“It’s a new day,” Halvorsen told “Fox & Friends.”', ['It’s a new day <- Halvorsen']],
  [
    'The protesters chanted “No justice, no peace!” outside the building.',
    ['No justice, no peace! <- The protesters'],
  ],
  [
    '“Sanctuary jurisdictions … are shielding criminal aliens,” Halvorsen said. “ICE is forced to dedicate more resources … in these communities.”',
    [
      'Sanctuary jurisdictions … are shielding criminal aliens <- Halvorsen',
      'ICE is forced to dedicate more resources … in these communities <- Halvorsen',
    ],
  ],
  [
    '“[These cities] are shielding criminals,” Halvorsen said.',
    ['[These cities] are shielding criminals <- Halvorsen'],
  ],
  [
    'The release said: “Of the 498, 317 had convictions.”',
    ['Of the 498, 317 had convictions <- The release'],
  ],
  [
    '“They don’t know what we do,” said one agent. Another agent said, “It’s a job.”',
    ['They don’t know what we do <- one agent', 'It’s a job <- Another agent'],
  ],
  [
    'Whitlock, asked about the criticism, was blunt: “We enforce the law.”',
    ['We enforce the law <- Whitlock'],
  ],
  [
    '“We’ve arrested 45 percent more,” Halvorsen said in July, “and we’re going to arrest more.”',
    ['We’ve arrested 45 percent more | and we’re going to arrest more <- Halvorsen'],
  ],
  ['“No comment,” an ICE spokesman said.', ['No comment <- an ICE spokesman']],
  [
    '“He was a good man,” said restaurant owner Ana Ruiz. “He worked hard.”',
    ['He was a good man <- Ana Ruiz', 'He worked hard <- Ana Ruiz'],
  ],
  ['ICE’s statement read: “The agency focuses on threats.”', ['The agency focuses on threats <- ICE']],
  [
    '“Our officers have to go out and find these people,” the agency’s statement said. ICE declined to comment.',
    ['Our officers have to go out and find these people <- the agency'],
  ],
  [
    'Halvorsen’s message to immigrants was simple: “You should be worried.”',
    ['You should be worried <- Halvorsen'],
  ],
  [
    '“You should look over your shoulder,” Halvorsen told lawmakers at a House hearing in June. “You should be worried.”',
    ['You should look over your shoulder <- Halvorsen', 'You should be worried <- Halvorsen'],
  ],
  [
    '“Because sanctuary jurisdictions like San Francisco prevent ICE from arresting criminal aliens in the secure confines of a jail,” the agency said, “our officers are forced to make more arrests out in the community.”',
    [
      'Because sanctuary jurisdictions like San Francisco prevent ICE from arresting criminal aliens in the secure confines of a jail | our officers are forced to make more arrests out in the community <- ICE',
    ],
  ],
  [
    'She said she did not regret it: “I know that Oakland is a city of law-abiding immigrants.”',
    ['I know that Oakland is a city of law-abiding immigrants <- nobody'],
  ],
  [
    '“What we’re seeing is an increase in fear,” said Zachary Nolan, an immigration attorney with Dolores Law Center. “People are afraid.” Nolan said his group’s hotline received 80 calls.',
    ['What we’re seeing is an increase in fear <- Zachary Nolan', 'People are afraid <- Zachary Nolan'],
  ],
  [
    '“I quit because I didn’t want to perpetuate misleading facts,” he told the San Francisco Chronicle.',
    ['I quit because I didn’t want to perpetuate misleading facts <- nobody'],
  ],
  [
    '“Individuals who are in the country illegally,” said Acting Director Halvorsen, “must be held accountable.”',
    ['Individuals who are in the country illegally | must be held accountable <- Halvorsen'],
  ],
  [
    '“We have seen this before,” said Pedro Rios of the American Friends Service Committee.',
    ['We have seen this before <- Pedro Rios'],
  ],
  [
    '"They didn\'t have a warrant," Gomez said in Spanish. "They pushed the door open."',
    ["They didn't have a warrant <- Gomez", 'They pushed the door open <- Gomez'],
  ],
  [
    '"I came here for work", Gomez said. "Nothing more".',
    ['I came here for work <- Gomez', 'Nothing more <- Gomez'],
  ],
  [
    'Gomez, whose husband was arrested, said: "I don\'t know what to tell my kids."',
    ["I don't know what to tell my kids <- Gomez"],
  ],
  [
    '“If you’re in this country illegally and you committed a crime by entering this country, you should be uncomfortable,” Halvorsen told the House Appropriations Committee’s Homeland Security Subcommittee. “You should look over your shoulder, and you need to be worried.”',
    [
      'If you’re in this country illegally and you committed a crime by entering this country, you should be uncomfortable <- Halvorsen',
      'You should look over your shoulder, and you need to be worried <- Halvorsen',
    ],
  ],
  [
    'Field Office Director Simona Farrow of ERO Phoenix said, “Our officers did outstanding work.”',
    ['Our officers did outstanding work <- Simona Farrow'],
  ],
  [
    '“The operation,” according to ERO Los Angeles Field Office Director David Renner, “was planned for weeks.”',
    ['The operation | was planned for weeks <- David Renner'],
  ],
  ['“¿Quién sigue?”, preguntó Flores.', ['¿Quién sigue? <- Flores']],
  [
    'DHS Secretary Kristina Noland posted on X: “We are targeting the worst of the worst.”',
    ['We are targeting the worst of the worst <- Kristina Noland'],
  ],
  [
    'Assistant Secretary Tricia Laughton said: “Secretary Noland’s message is clear: Leave now.” She added, “Or else.”',
    ['Secretary Noland’s message is clear: Leave now <- Tricia Laughton', 'Or else <- Tricia Laughton'],
  ],
  [
    '“‘Operation Patriot’ took dangerous criminals off our streets,” said Patricia Hale, ICE’s acting field office director.',
    ['‘Operation Patriot’ took dangerous criminals off our streets <- Patricia Hale'],
  ],
  [
    '“They’re not welcome here,” the governor told reporters. “We don’t need them.”',
    ['They’re not welcome here <- the governor', 'We don’t need them <- the governor'],
  ],
  [
    'Mayor Owen Castellan spoke Friday. “They’re not welcome here,” the mayor told reporters.',
    ['They’re not welcome here <- Owen Castellan'],
  ],
];

describe('attribution in one paragraph', () => {
  it.each(CASES)('%s', (text, quotes) => {
    expect(read(text)).toEqual(quotes);
  });
});
