import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** Arrests counted for themselves and as totals that grow. */
const COUNTS: readonly Row[] = [
  ['Officials put the number of arrests at 450 by Thursday evening.', 'arrests exact 450 people @national'],
  ['The running total as of Tuesday stood at 319. Agents have arrested people across Charlotte.'],
  ['The arrests, which began Saturday, now number 250.', 'arrests exact 250 people @national'],
  [
    'Agents arrested 14 more people Thursday, bringing the total to 64.',
    'arrests exact 14 people @national',
    'arrests exact 64 people @national',
  ],
  [
    'The agency said all but nine of the 118 people arrested had criminal records.',
    'arrests exact 118 people @national',
  ],
  ['A total of 60-plus people were arrested in the raids.', 'arrests more_than 60 people @national'],
  [
    'The operation was the second such one in the state this year; ICE arrested 77 people in it.',
    'arrests exact 77 people @national',
  ],
  ['Ninety-three people were picked up, ICE said.', 'arrests exact 93 people @national'],
  ['ICE said it has 93 people in custody after the raid.', 'arrests exact 93 people @national'],
  ['ICE arrested 2,059 criminals in all 50 states.', 'arrests exact 2059 people @national'],
  ['Arrests were made in 24 cities. ICE arrested 2,059 people.', 'arrests exact 2059 people @national'],
  ['Families of the 168 people detained lined up outside a church.', 'arrests exact 168 people @national'],
  [
    'ICE had said on the day of the raid that more than 160 workers were taken in.',
    'arrests more_than 160 people @national',
  ],
  [
    'The total as of Tuesday was 2,179, Immigration and Customs Enforcement said.',
    'arrests exact 2179 people @national',
  ],
  [
    'ICE arrested 45 people, including a man convicted in 2011 of assault.',
    'arrests exact 45 people @national',
  ],
  [
    'ICE arrested 45 people in an investigation that began in April 2018.',
    'arrests exact 45 people @national',
  ],
  ['The raid was the largest in the state since December 2006, when agents arrested 1,297 people.'],
  ['In May 2008, agents arrested 389 people at a plant in Postville, Iowa.'],
  ['ICE agents arrested 45 people in June 2019.', 'arrests exact 45 people @national'],
  ['La meta que el gobierno se puso es de 5,000 detenciones.'],
  ["The government's goal for the operation is 5,000 arrests."],
  ['Officials hope to make 5,000 arrests over two months in New Orleans.'],
  ['Border crossings fell to 8,300 in February.'],
  ['More than 100 of those arrested agreed to leave the country voluntarily.'],
  ['Ten people died in ICE detention last year.'],
  ['Relatives of the 90 workers arrested gathered at the church.', 'arrests exact 90 people @national'],
  ['Lawyers for the 90 workers say they were not told why.'],
  [
    'Agents took 12 people into custody at a car wash and nine more at a nearby restaurant.',
    'arrests exact 12 people @national',
    'arrests exact 9 people @national',
  ],
  [
    'Officers made contact with 240 people, arrested 84 and released the rest.',
    'arrests exact 84 people @national',
  ],
  ['Agents questioned 400 workers and detained 133 of them.', 'arrests exact 133 people @national'],
  [
    'Agents interviewed more than 300 employees; about 80 were taken into custody.',
    'arrests about 80 people @national',
  ],
  ['Of roughly 1,000 employees on shift, 160 were arrested.', 'arrests exact 160 people @national'],
  ['Of the 650 people on the target list, officers found 232.'],
  ['ICE had identified 1,000 people to arrest; 232 were found.'],
  [
    'At least 15 of the detained workers are parents of young children, a church group said. ICE arrested 60 people.',
    'arrests exact 60 people @national',
  ],
  [
    'Nine pregnant women and 26 mothers were let go the same day. ICE arrested 167 people.',
    'arrests exact 167 people @national',
  ],
  [
    'The other 130 were bused to a detention center in Louisiana. ICE arrested 167 people.',
    'arrests exact 167 people @national',
  ],
  ['Seventeen people, including 14 business owners and managers, were indicted on charges of harboring.'],
  [
    'Charges were filed against 19 of the workers. ICE arrested 97 workers.',
    'arrests exact 97 people @national',
  ],
  [
    'Teams of five to seven officers visited 140 homes and arrested 63 people.',
    'arrests exact 63 people @national',
  ],
  [
    'Noem wrote on social media that 150 people were arrested Monday alone.',
    'arrests exact 150 people @national',
  ],
  ['Eyewitnesses said about 20 people were handcuffed and put in vans.', 'arrests about 20 people @national'],
  ['The union said 14 of its members were among those detained.'],
  [
    'A company spokesman confirmed that 21 employees had been detained in the raid.',
    'arrests exact 21 people @national',
  ],
  ['The Rev. Ann Lee said 11 members of her congregation were taken.', 'arrests exact 11 people @national'],
  ['The school district said 12 students had a parent detained in the raid.'],
  [
    'An immigrant rights group put the figure at 23. ICE said it made 19 arrests in the raid.',
    'arrests exact 19 people @national',
  ],
  [
    'ICE had previously reported 150 arrests; on Friday it revised that to 167.',
    'arrests exact 150 people @national',
    'arrests exact 167 people @national',
  ],
  ['An earlier version of this story gave the number arrested as 76. It was 86.'],
  ['The final number, 232, was lower than the 1,000 people the agency said it was seeking.'],
  ['ICE agents came looking for 12 men and left with 30.', 'arrests exact 30 people @national'],
  ['The warrants named 12 people; agents left with 30 workers.', 'arrests exact 30 people @national'],
  ['Up to 40 people may have been detained, the mayor said.', 'arrests up_to 40 people @national'],
  [
    'As many as 100 workers were detained in the raid, a union official said.',
    'arrests up_to 100 people @national',
  ],
  ['An estimated 50 to 60 workers were led out in handcuffs at the plant.'],
  [
    'Roughly two dozen people were hauled off in the raid, said a neighbor.',
    'arrests about 24 people @national',
  ],
  [
    'Chief Agent Gregory Bovino said the operation resulted in the arrests of 78 people who were in the country illegally, some with serious criminal records.',
    'arrests exact 78 people @national',
  ],
  ['All but six of the 83 were men.'],
  [
    'ICE has arrested 83 people so far in the operation, which continues through Sunday.',
    'arrests exact 83 people @national',
  ],
  [
    'The sweep is expected to last two weeks; 83 people have been arrested.',
    'arrests exact 83 people @national',
  ],
  [
    'So far, 83 people have been arrested in the operation, now in its second week.',
    'arrests exact 83 people @national',
  ],
  [
    'ICE spokeswoman Gail Montenegro said 83 were arrested between Sept. 21 and 24.',
    'arrests exact 83 people @national',
  ],
  ['More than 30 children were left without a parent after the raid.'],
  [
    'One worker died after falling from a greenhouse roof during the raid, in which 361 were arrested.',
    'arrests exact 361 people @national',
  ],
  ['Four U.S. citizens were arrested for assaulting officers during the raid.'],
  [
    'The FBI offered a $50,000 reward. Officials said 361 people were arrested at Glass House farms.',
    'arrests exact 361 people @national',
  ],
  ["Homeland Security agents detained 57 of the plant's 230 employees.", 'arrests exact 57 people @national'],
  ['The raid left the plant short 57 workers.', 'arrests exact 57 people @national'],
  [
    'Some 70 workers, including a dozen with children at home, were bused away.',
    'arrests about 70 people @national',
  ],
  ['Immigration agents stormed a meat plant in Omaha, arresting scores.'],
  ['Seventy-four to 80 workers were detained, the company said.', 'arrests exact 74-80 people @national'],
  ['None of the 90 people arrested had criminal records.', 'arrests exact 90 people @national'],
  [
    'Not one of the 90 had a criminal record, the lawyer said. ICE arrested 90 people.',
    'arrests exact 90 people @national',
  ],
  [
    'Forty of the 90 have never been charged with a crime. ICE arrested 90 people.',
    'arrests exact 90 people @national',
  ],
  ['All but 12 had convictions. ICE arrested 90 people.', 'arrests exact 90 people @national'],
];

describe('arrests told of in many ways', () => {
  for (const [text, ...figures] of COUNTS) test(text, () => expect(figuresOf(text)).toEqual(figures));
});
