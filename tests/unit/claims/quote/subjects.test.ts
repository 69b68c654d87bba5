import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Subjects of verbs of saying as reports, releases and broadcasters word them. */
const CASES: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  [
    '“We hid in the freezer,” said a woman who asked to be named only as Lupe for fear of being found.',
    ['We hid in the freezer <- Lupe'],
  ],
  [
    '“We hid in the freezer,” said a 34-year-old cook who asked to be identified only by his first name, Julio.',
    ['We hid in the freezer <- Julio'],
  ],
  [
    '“The defendants harbored workers for profit,” according to the complaint filed in federal court.',
    ['The defendants harbored workers for profit <- the complaint'],
  ],
  ['About 200 people gathered outside, chanting “Shame! Shame!”', ['Shame! Shame! <- nobody']],
  [
    '“This operation is a testament to our officers,” said Bret A. Alder, field office director of Enforcement and Removal Operations (ERO) Houston.',
    ['This operation is a testament to our officers <- Bret A. Alder'],
  ],
  [
    '“This operation is a testament to our officers,” said HSI Kansas City Special Agent in Charge Dana Whit.',
    ['This operation is a testament to our officers <- Dana Whit'],
  ],
  [
    '“This operation is a testament to our officers,” said U.S. Attorney for the Southern District of Iowa Rich Westfall.',
    ['This operation is a testament to our officers <- Rich Westfall'],
  ],
  [
    '“This operation is a testament to our officers,” said Special Agent in Charge of HSI Denver Lisa Cobb.',
    ['This operation is a testament to our officers <- Lisa Cobb'],
  ],
  ['—¿Y ahora qué hacemos? —preguntó Elvira Ochoa.', ['¿Y ahora qué hacemos? <- Elvira Ochoa']],
  ['Un cartel decía: “Aquí trabajamos todos”.', ['Aquí trabajamos todos <- Un cartel']],
  [
    '“Yo vi cómo lo tiraron al suelo”, relató a este medio, entre lágrimas, Marisela Duarte.',
    ['Yo vi cómo lo tiraron al suelo <- Marisela Duarte'],
  ],
  [
    '“There’s a lot of fear,” said Ald. Byron Sigcho-Lara (25th).',
    ['There’s a lot of fear <- Byron Sigcho-Lara'],
  ],
  ['“There’s a lot of fear,” said Councilor At-Large Ruth Mejia.', ['There’s a lot of fear <- Ruth Mejia']],
  [
    '“There’s a lot of fear,” said longtime resident and business owner Ruth Mejia.',
    ['There’s a lot of fear <- Ruth Mejia'],
  ],
  ['Nunn was quoted as saying the raids “will not stop.”', ['~will not stop <- Nunn']],
  [
    'The mayor’s spokeswoman, Gina Holt, declined to say more than that the city “was not consulted.”',
    ['~was not consulted <- Gina Holt'],
  ],
  ['Luna said an agent told him, “Shut up.”', ['Shut up <- an agent']],
  ['“It is what we do,” was how Sharp put it.', ['It is what we do <- Sharp']],
  ['As Sharp put it: “We checked.”', ['We checked <- Sharp']],
  ['“¿Dónde está mi papá?”, pregunta cada noche Ximena, de 9 años.', ['¿Dónde está mi papá? <- Ximena']],
  [
    '“No abran la puerta”, aconsejó la abogada de inmigración Rosa Mejía.',
    ['No abran la puerta <- Rosa Mejía'],
  ],
  ['“He said, ‘Ma’am, step back,’” Cano recalled.', ['He said, ‘Ma’am, step back,’ <- Cano']],
  ['A man who answered the phone at the company said only, “No comment.”', ['No comment <- A man']],
  ['It was, in Banning’s words, “a fishing expedition.”', ['~a fishing expedition <- Banning']],
  ['Another, a cook named Abel, put it more bluntly: “They came for us.”', ['They came for us <- Abel']],
  ['To Banning, the raid was “a fishing expedition.”', ['~a fishing expedition <- Banning']],
  [
    'Joel Amos, a spokesman for Sen. Cal Ritter, said the senator “has full confidence in ICE.”',
    ['~has full confidence in ICE <- Joel Amos'],
  ],
  ['A video shows one agent yelling “Back up!” at a woman holding a child.', ['Back up! <- one agent']],
  [
    'He was charged with “re-entry of a removed alien,” according to court records.',
    ['~re-entry of a removed alien <- court records'],
  ],
  [
    '“La agencia no discrimina”, fue la respuesta de un vocero de ICE.',
    ['La agencia no discrimina <- un vocero de ICE'],
  ],
  [
    'By Monday most had been let go, said an ICE spokesman. He asked not to be named. "We knew about every child," he said.',
    ['We knew about every child <- an ICE spokesman'],
  ],
  ['“I told her to stay inside,” Peña’s sister said.', ['I told her to stay inside <- Peña’s sister']],
  ['“There was no quota,” said two people familiar with the planning.', ['There was no quota <- two people']],
  [
    '“We are reviewing the matter,” the company said in a statement.',
    ['We are reviewing the matter <- the company'],
  ],
  ['In a statement, ICE said its officers “acted within the law.”', ['~acted within the law <- ICE']],
  [
    'Prosecutors said in the affidavit that the manager told workers to “get new papers or get out.”',
    ['~get new papers or get out <- the manager'],
  ],
  [
    '“Today we mourn a neighbor,” read the statement, which was signed by 14 clergy members.',
    ['Today we mourn a neighbor <- the statement'],
  ],
  [
    'In a post on X, DHS said: “If you come here illegally, we will find you.”',
    ['If you come here illegally, we will find you <- DHS'],
  ],
  [
    '“I request an immediate accounting,” Warnock wrote in a letter to the field office.',
    ['I request an immediate accounting <- Warnock'],
  ],
  ['Her message to employers: “Check your papers.”', ['Check your papers <- nobody']],
  [
    '“My son asked me, ‘Are they coming for you, too?’ and I had no answer,” said Irma Solano.',
    ['My son asked me, ‘Are they coming for you, too?’ and I had no answer <- Irma Solano'],
  ],
  [
    '“If you are here illegally,” Acting Director Hal Corwin said at a news conference in Richmond, flanked by prosecutors, “you should look over your shoulder.”',
    ['If you are here illegally | you should look over your shoulder <- Hal Corwin'],
  ],
  ['“We will be back,” said ICE’s acting director, Hal Corwin.', ['We will be back <- Hal Corwin']],
  [
    'La congresista demócrata Alma Torres escribió en X: “Esto no nos hace más seguros”.',
    ['Esto no nos hace más seguros <- Alma Torres'],
  ],
  [
    'Duarte, hondureña de 33 años, tiembla al recordarlo: “Yo vi cómo lo tiraron al suelo”.',
    ['Yo vi cómo lo tiraron al suelo <- Duarte'],
  ],
  [
    'Torres, who toured the jail Friday, said conditions there are “inhumane,” adding that some women “slept on concrete.”',
    ['~inhumane <- Torres', '~slept on concrete <- Torres'],
  ],
  ['“We are not going anywhere,” Whitlock said of Torres.', ['We are not going anywhere <- Whitlock']],
  [
    '“I was told to sit,” said Rosa, who is being identified by her middle name because her case is pending.',
    ['I was told to sit <- Rosa'],
  ],
  ['“No warrant,” said one of her lawyers, Kent Ames.', ['No warrant <- Kent Ames']],
  [
    '“Everyone ran,” she told The Associated Press on Wednesday. Soto has worked there since 1999.',
    ['Everyone ran <- nobody'],
  ],
  ['“Everyone ran,” said a second supervisor on one of the teams.', ['Everyone ran <- a second supervisor']],
  [
    '“There’s a lot of fear,” said Sister Norma Pavón, executive director of Catholic Charities of the Valley.',
    ['There’s a lot of fear <- Norma Pavón'],
  ],
  [
    '“There’s a lot of fear,” said U.S. Rep. J. Luis Quist (D-Ill.).',
    ['There’s a lot of fear <- J. Luis Quist'],
  ],
  ['“They took everybody,” said neighbor Tina Boyle.', ['They took everybody <- Tina Boyle']],
  [
    'When asked about the raid, ICE public affairs officer Shawn Niles said in an email: “We do not comment on ongoing operations.”',
    ['We do not comment on ongoing operations <- Shawn Niles'],
  ],
  [
    'The release quotes Homeland Security Secretary Carla Nunn as saying the men were “the worst of the worst.”',
    ['~the worst of the worst <- Carla Nunn'],
  ],
  [
    '“We were not consulted,” Mayor Dana Whitcomb and Police Chief Roy Ochs said in a joint statement.',
    ['We were not consulted <- Roy Ochs'],
  ],
  [
    'According to the lawsuit, an agent told her: “You have no rights here.”',
    ['You have no rights here <- an agent'],
  ],
  ['Whitcomb, a Democrat in her second term, said Tuesday she is “appalled.”', ['~appalled <- Whitcomb']],
  ['“He was crying,” said Rosa Leal, Hugo’s wife.', ['He was crying <- Rosa Leal']],
  [
    'What Alder described as a “targeted operation” looked to neighbors like a raid.',
    ['~targeted operation <- Alder'],
  ],
  [
    '“Every one of them was on a list,” Alder said. Added Chief Deputy Mel Sharp: “We checked.”',
    ['Every one of them was on a list <- Alder', 'We checked <- Mel Sharp'],
  ],
  [
    'Walt Denny, president of UFCW Local 7, which represents workers at the plant, said members are “scared to death.”',
    ['~scared to death <- Walt Denny'],
  ],
  ['The Nebraska ACLU called the raid “a shameful display.”', ['~a shameful display <- ACLU']],
  [
    'Niles insistió: “No se hacen redadas. Son operativos dirigidos”.',
    ['No se hacen redadas. Son operativos dirigidos <- Niles'],
  ],
  ['“Did we know? No,” Santoro said.', ['Did we know? No <- Santoro']],
  [
    'A spokesman for Sen. Cal Ritter, Joel Amos, said the senator “has full confidence in ICE.”',
    ['~has full confidence in ICE <- Joel Amos'],
  ],
  [
    '“Thank you to the brave men and women of ICE!” the president wrote on Truth Social.',
    ['Thank you to the brave men and women of ICE! <- the president'],
  ],
  [
    '“Esto es persecución”, denunció este martes Julio Arce, presidente del sindicato.',
    ['Esto es persecución <- Julio Arce'],
  ],
];

describe('subjects of one sentence', () => {
  it.each(CASES)('%s', (text, quotes) => {
    expect(read(text)).toEqual(quotes);
  });
});
