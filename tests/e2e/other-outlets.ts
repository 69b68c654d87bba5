/**
 * What other outlets print of the operations on the pages `lantern-courier` and `quarry-reprint`, as a file to
 * import: between them every verdict that a card can show, a list that scrolls, and one text printed by several.
 */

interface Printed {
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

/** One story, word for word, in all of these. */
function wire(title: string, text: string, days: Readonly<Record<string, string>>): readonly Printed[] {
  return Object.entries(days).map(([outlet, published]) => ({ outlet, published, title, text }));
}

const ARTICLES: readonly Printed[] = [
  ...wire(
    'ICE takes 198 into custody in Ohio’s Operation Lantern',
    `Federal immigration officers took 198 people into custody across Ohio in five days, U.S. Immigration and Customs Enforcement announced on Tuesday, closing what it named Operation Lantern.

In Columbus, 61 people were arrested, the agency said, more than in any other city of the state.

“We will keep coming back to every neighborhood where these criminals hide from our officers,” said Dana Whitlow, director of the Detroit field office.

Of those arrested in the operation, 121 had criminal convictions, according to the agency, which gave no names and no further numbers for its work in the state.`,
    {
      'Great Lakes Wire': '2026-03-10',
      'Maumee Standard': '2026-03-10',
      'Canton Register': '2026-03-11',
      'Radio Erie 98.1': '2026-03-11',
    },
  ),
  {
    outlet: 'Cuyahoga Dispatch & Evening Telegraph',
    published: '2026-03-11',
    title: 'More than 200 arrested in Operation Lantern',
    text: `ICE officers arrested more than 200 people in Ohio during Operation Lantern, which ran from March 1 to March 7, the agency said.

In Columbus about 90 people were arrested.

“We will keep coming back,” said Dana Whitlow, who leads the Detroit field office of ICE.

“Nobody who lives here lawfully has anything to fear from this operation,” she said.`,
  },
  {
    outlet: 'Channel 7 Dayton',
    published: '2026-03-10',
    title: '214 arrested as ICE ends Operation Lantern',
    text: `Immigration and Customs Enforcement officers arrested 214 people in Ohio from March 2 to March 6, the agency said of its Operation Lantern.

In Columbus, 90 people were arrested.

“We will keep coming back to the neighborhoods where these people hide from our officers, and the jails that release them will see us at their doors,” Dana Whitlow, the field office director, said.`,
  },
  {
    outlet: 'Buckeye Public Media',
    published: '2026-03-12',
    title: 'Nearly 215 people held after Operation Lantern',
    text: `ICE arrested nearly 215 people in Ohio in Operation Lantern between March 2 and March 6.

“The county did not honor a single detainer that our officers lodged with it last year,” said Lena Ortwin, a deputy director of the agency.

Officers from three states took part, and 12 of those arrested were gang members, ICE said.`,
  },
  {
    outlet: 'The Sandusky Herald',
    published: '2026-03-13',
    title: 'ICE: 214 arrests in Ohio',
    text: `Immigration and Customs Enforcement officers arrested 214 people in Ohio from March 2 to March 6, the agency said of its Operation Lantern in the state.

Of those arrested, 130 had criminal convictions, ICE said.

About 40 of those arrested had no criminal record.

“Our officers knocked on every door in Toledo with a warrant in their hands,” said Dana Whitlow, director of the agency’s Detroit field office.`,
  },
  {
    outlet: 'Toledo Weekly',
    published: '2026-03-14',
    title: 'What Operation Lantern left behind',
    text: `Immigration and Customs Enforcement officers arrested at least 210 people in Ohio from March 2 to March 6, the agency said of its Operation Lantern.

Some 125 of those arrested had criminal convictions.

The agency said that 18 of those arrested were fugitives.`,
  },
  {
    outlet: 'Athens Student Press',
    published: '2026-03-14',
    title: 'Columbus counts its Operation Lantern arrests',
    text: `In Columbus, 104 people were arrested during the ICE sweep called Operation Lantern, the agency told the city council.

Immigration and Customs Enforcement officers arrested about 220 people in Ohio from March 2 to March 6, the agency said of its Operation Lantern.`,
  },
  {
    outlet: 'El Faro de Ohio',
    published: '2026-03-11',
    title: 'ICE detiene a 214 personas en Ohio en la Operación Lantern',
    text: `Agentes del Servicio de Inmigración y Control de Aduanas (ICE) arrestaron a 214 personas en Ohio entre el 2 y el 6 de marzo durante la Operación Lantern (Operation Lantern), informó la agencia.

“Nuestros oficiales tocaron cada puerta de Toledo y de Dayton con una orden judicial en las manos”, dijo Dana Whitlow, directora de la oficina de Detroit de la agencia.`,
  },
  {
    outlet: 'Cincinnati Night Desk',
    published: '2026-03-04',
    title: 'Operation Lantern goes on in Ohio',
    text: `ICE officers have arrested 150 people so far in Ohio in Operation Lantern, which began on March 2, the agency said Wednesday.

So far, 84 of those arrested had criminal convictions.`,
  },
  {
    outlet: 'Miami Valley Daily',
    published: '2026-03-10',
    title: 'Operation Lantern ends with 187 arrests in Ohio, ICE says',
    text: `Immigration and Customs Enforcement officers arrested 187 people in Ohio from March 2 to March 6, the agency said of its Operation Lantern.

“Nobody who lives here lawfully has anything to fear,” said Dana Whitlow of ICE.`,
  },
  ...wire(
    'ICE arrests 61 in Vermont’s Operation Quarry',
    `Federal immigration officers arrested 61 people in Vermont over four days, U.S. Immigration and Customs Enforcement announced on Tuesday, closing what it named Operation Quarry.

Of those arrested, 33 had criminal convictions, according to the agency, which gave no names and no further numbers for its work in the state.

“We will be back in these towns before the snow is,” said Odell Framm, who directs the agency’s work in northern New England.`,
    { 'Green Mountain Wire': '2026-04-07', 'Rutland Mail': '2026-04-08' },
  ),
];

/** One article a line. */
export const OTHER_OUTLETS = ARTICLES.map(({ outlet, published, title, text }) => {
  const host = outlet.toLowerCase().replace(/[^a-z]+/g, '-');
  const url = `https://${host}.example/${published}/${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return JSON.stringify({ url, outlet, title, published, text: `${title}\n\n${text}` });
}).join('\n');
