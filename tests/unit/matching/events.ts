/**
 * Twelve short reports on three events that have nothing to do with immigration; two of the events are of
 * one kind, in one week. All invented.
 */
export const EVENTS: Readonly<
  Record<string, readonly (readonly [title: string, ...paragraphs: string[]])[]>
> = {
  bridge: [
    [
      'Footbridge over Marlow River gives way; nine hurt',
      'A footbridge over the Marlow River collapsed on Saturday evening as crowds left a rowing regatta, sending dozens of people into the water. Nine were taken to Bexton General with broken bones.',
      'The county had closed the Carrow Bridge twice since 2019 to replace rotten planks. “It sounded like a tree coming down,” said Joel Achterberg, who was halfway across.',
    ],
    [
      'Divers search Marlow after Carrow Bridge collapse',
      'Divers went back into the Marlow River at first light on Sunday, a day after the Carrow Bridge broke under spectators of the Bexton regatta.',
      'No one is reported missing, the fire chief said, but volunteers could not be sure. Engineers from the state have asked for the repair records.',
    ],
    [
      'Inspectors flagged rot in Carrow Bridge, records show',
      'Two inspection reports warned of decay in the timbers of the Carrow Bridge, the span that dropped regatta-goers into the Marlow River last weekend, according to documents released by the county.',
      'A contractor in Bexton was paid $41,000 for new planks in May. The county engineer, Dale Osei, declined to comment.',
    ],
    [
      '“Like a tree coming down”: survivors recall regatta collapse',
      'Joel Achterberg remembers a crack and then the cold. He was one of some forty spectators who fell with the Carrow footbridge into the Marlow.',
      'On Monday he went back to the bank with his daughter to look for her shoes. Candles stood along the railing in Bexton.',
    ],
  ],
  ferry: [
    [
      'Ferry runs aground off Tern Island with 212 aboard',
      'The ferry Lady Isolde ran onto a sandbar off Tern Island on Saturday night with 212 passengers, the coast guard said. Nobody was hurt.',
      'Passengers were taken off in lifeboats. Captain Ruth Hallam told them over the loudspeakers to put on warm clothes.',
    ],
    [
      'Stranded ferry refloated at high tide',
      'Tugs pulled the Lady Isolde off a sandbar near Tern Island on Sunday, sixteen hours after the ferry got stuck in fog.',
      'The line, Northsound Ferries, said service between Tern Island and the mainland would resume on Tuesday.',
    ],
    [
      'Fog, and a chart from 1998: how the Lady Isolde got stuck',
      'The bridge of the Lady Isolde was using a chart from 1998 when she ran aground at Tern Island, Northsound Ferries has told investigators.',
      'The sandbar has since moved by a quarter of a mile, the coast guard said. Capt. Hallam has been put on leave.',
    ],
    [
      'Encalla un transbordador con 212 pasajeros junto a Tern Island',
      'El transbordador Lady Isolde encalló el sábado por la noche en un banco de arena frente a Tern Island, informó la guardia costera.',
      'Los 212 pasajeros fueron evacuados en botes. La empresa Northsound Ferries ofreció devolver el importe de los boletos.',
    ],
  ],
  strike: [
    [
      'Nurses at St. Brendan’s walk out over staffing',
      'Some 1,100 nurses at St. Brendan’s Hospital in Quarry Falls walked out at 7 a.m. Monday after talks over staffing collapsed in the night.',
      'The hospital has flown in 400 temporary nurses. “Six patients to a nurse is not care, it is traffic,” said Inez Calloway, who leads the local.',
    ],
    [
      'Quarry Falls hospital strike enters second day',
      'Pickets circled St. Brendan’s Hospital for a second day on Tuesday, and managers said elective surgery was off until Friday.',
      'A mediator has called both sides back to a hotel in Quarry Falls. The nurses want a limit of four patients each.',
    ],
    [
      'Deal ends nurses’ strike at St. Brendan’s',
      'Nurses at St. Brendan’s Hospital will go back to work on Thursday under a deal that limits each to five patients, their union and the hospital said.',
      'Inez Calloway, president of the local in Quarry Falls, called it a start. Members vote next week.',
    ],
    [
      'In Quarry Falls, a strike that split families',
      'Marta Lindqvist pickets St. Brendan’s Hospital; her sister, a temporary nurse, crosses the line each morning. They have not spoken since Monday.',
      'The walkout over staffing is the first at the hospital since it opened.',
    ],
  ],
};
