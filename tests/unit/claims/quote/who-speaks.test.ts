import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Each quotation as `read` shows it. */
const CASES: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  [
    'A lawyer in Perry, Dana Holt, said most of the calls to her office were from “mothers who do not know which jail he is in.”',
    ['~mothers who do not know which jail he is in <- Dana Holt'],
  ],
  [
    'A spokesperson declined to say who would be charged.¶At her kitchen table, Elena Ruiz sorts his mail. He called from the bus, she said.¶“I told him we would wait for him here,” she said.',
    ['I told him we would wait for him here <- Elena Ruiz'],
  ],
  [
    '“We will keep at it as long as it takes,” said a spokesperson for the county the next day.',
    ['We will keep at it as long as it takes <- a spokesperson for the county'],
  ],
  [
    'A teacher in Perry, Dana Holt, went through nine of the files.¶“Two are men with records,” she said. “Two are boys.”',
    ['Two are men with records <- Dana Holt', 'Two are boys <- Dana Holt'],
  ],
  [
    '“We will keep at it as long as it takes,” a spokesperson for the county, the body that runs the jail, said in a statement.',
    ['We will keep at it as long as it takes <- a spokesperson for the county'],
  ],
  [
    'Here’s ICE: “We will keep at it as long as it takes.” And here is the mayor: “Nobody asked us about it at all.”',
    ['We will keep at it as long as it takes <- ICE', 'Nobody asked us about it at all <- the mayor'],
  ],
  [
    'A reader in Perry, retired from the county jail after 20 years, writes: “We knew these boys when they were nine.”',
    ['We knew these boys when they were nine <- A reader'],
  ],
  [
    'Halvorsen said the drawdown depends on what he called “remarkable openness” from the jails.',
    ['~remarkable openness <- Halvorsen'],
  ],
  [
    'Not all are dangerous, said Ana Ortega, a lawyer on Main Street. One, 38, was convicted in 2001 of drunken driving.¶“He has been sober for eight years,” she said.',
    ['He has been sober for eight years <- Ana Ortega'],
  ],
  [
    'Speakers included Dr. Nora Vance, who teaches history.¶“Who do you think built the house you live in now?” Vance asked the crowd.',
    ['Who do you think built the house you live in now? <- Nora Vance'],
  ],
  ['The reporter asked Wade Toomey how many had come back.¶“Nine,” he replied.', ['Nine <- Wade Toomey']],
  [
    'I’ll print the other side, from Wes Tilden, who farms by Salem: “I waited two years for my papers.”',
    ['I waited two years for my papers <- Wes Tilden'],
  ],
  [
    'And I will print this, which a company spokesman sent when I asked: “Anyone without papers was let go.”',
    ['Anyone without papers was let go <- a company spokesman'],
  ],
  [
    '“Es la mayor acción de este tipo en el país”, dijo en Washington el director del ICE, Pablo Ruiz.',
    ['Es la mayor acción de este tipo en el país <- Pablo Ruiz'],
  ],
  [
    'Para Marta Quiroga, de 34 años, la cuenta es otra. Su esposo, albañil, salió a las 5:30 y no regresó.¶“La camioneta se quedó prendida”, cuenta.',
    ['La camioneta se quedó prendida <- Marta Quiroga'],
  ],
  [
    '“Nos trataron como animales todo el día”, dijo uno de los detenidos, Julio Paz. “No sabíamos nada”, contaron varios de los liberados.',
    ['Nos trataron como animales todo el día <- Julio Paz', 'No sabíamos nada <- varios de los liberados'],
  ],
  ['El DHS publicó una lista de personas a las que llama “lo peor de lo peor”.', []],
];

describe('who speaks, where a report says it in its own way', () => {
  it.each(CASES)('%s', (text, quotes) => {
    expect(read(text)).toEqual(quotes);
  });
});
