import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** Arrests counted for themselves, by place and as totals that grow. */
const COUNTS: readonly Row[] = [
  [
    'In all, 450 people were arrested in six states. Chicago was the leader, with 134.',
    'arrests exact 450 people @national',
    'arrests exact 134 people @Chicago',
  ],
  [
    'Field offices reported the following arrest totals: Milwaukee, 91; Madison, 44; Green Bay, 12.',
    'arrests exact 91 people @Milwaukee',
    'arrests exact 44 people @Madison',
    'arrests exact 12 people @Green Bay',
  ],
  [
    'Arrests by city: Milwaukee, 91; Madison, 44; Green Bay, 12.',
    'arrests exact 91 people @Milwaukee',
    'arrests exact 44 people @Madison',
    'arrests exact 12 people @Green Bay',
  ],
  ['Officials put the number of arrests at 450 by Thursday evening.', 'arrests exact 450 people @national'],
  ['The running total as of Tuesday stood at 319. Agents have arrested people across Charlotte.'],
  [
    'By Monday night the tally of arrests had reached 207 in Charlotte, DHS said.',
    'arrests exact 207 people @Charlotte',
  ],
  ['The arrests, which began Saturday, now number 250.', 'arrests exact 250 people @national'],
  [
    'Agents arrested 14 more people Thursday, bringing the total to 64.',
    'arrests exact 14 people @national',
    'arrests exact 64 people @national',
  ],
  ['Another 22 people were arrested in Nashville on Saturday.', 'arrests exact 22 people @Nashville'],
  ['An additional 36 were detained in Memphis.', 'arrests exact 36 people @Memphis'],
  [
    'ICE arrested 196 people in Nashville over the week and 36 more in Memphis.',
    'arrests exact 196 people @Nashville',
    'arrests exact 36 people @Memphis',
  ],
  ['Twenty people were arrested in Dallas, twice as many as in Houston.', 'arrests exact 20 people @Dallas'],
  [
    'The operation was carried out over 72 hours and led to 89 arrests in Delaware.',
    'arrests exact 89 people @Delaware',
  ],
  [
    'The agency said all but nine of the 118 people arrested had criminal records.',
    'arrests exact 118 people @national',
  ],
  ['Half a dozen people were arrested in Yakima.', 'arrests exact 6 people @Yakima'],
  [
    'The remaining 12 were arrested in Ohio. ICE said 60 people were arrested in the operation.',
    'arrests exact 12 people @Ohio',
    'arrests exact 60 people @national',
  ],
  ['A total of 60-plus people were arrested in the raids.', 'arrests more_than 60 people @national'],
  ['Sixty-plus arrests were made in Ohio, ICE said.', 'arrests more_than 60 people @Ohio'],
  [
    "Both islands were part of the operation, in which about 40 people were arrested on Martha's Vineyard and Nantucket.",
    'arrests about 40 people @Martha’s Vineyard and Nantucket',
  ],
  [
    'Agents raided poultry plants in Batesville, Ark. Forty-five workers were arrested.',
    'arrests exact 45 people @Batesville, Arkansas',
  ],
  [
    'The operation was the second such one in the state this year; ICE arrested 77 people in it.',
    'arrests exact 77 people @national',
  ],
  [
    'The operation resulted in the arrest of 93 people across Los Angeles County.',
    'arrests exact 93 people @Los Angeles County',
  ],
  [
    'The operation culminated in 93 arrests in Los Angeles County.',
    'arrests exact 93 people @Los Angeles County',
  ],
  ['Deportation officers took 93 people into custody in Wisconsin.', 'arrests exact 93 people @Wisconsin'],
  ['The dragnet caught 93 people in Wisconsin.', 'arrests exact 93 people @Wisconsin'],
  ['Officers from ICE picked up 93 people in Wisconsin.', 'arrests exact 93 people @Wisconsin'],
  ['Ninety-three people were picked up, ICE said.', 'arrests exact 93 people @national'],
  ['ICE said it has 93 people in custody after the raid.', 'arrests exact 93 people @national'],
  [
    'ICE officers located and arrested 93 aliens in the St. Louis area.',
    'arrests exact 93 people @St. Louis area',
  ],
  [
    'Some 93 aliens, all with criminal convictions, were arrested in the St. Louis area.',
    'arrests about 93 people @St. Louis area',
  ],
  ['Arrested were 93 people in Wisconsin, ICE said.', 'arrests exact 93 people @Wisconsin'],
  [
    'Agentes federales se llevaron a 46 trabajadores de una planta en Salem.',
    'arrests exact 46 people @Salem',
  ],
  ['ICE arrested 2,059 criminals in all 50 states.', 'arrests exact 2059 people @national'],
  ['Arrests were made in 24 cities. ICE arrested 2,059 people.', 'arrests exact 2059 people @national'],
  [
    'In Greater Boston agents bagged 91. Agents arrested 2,179 people nationwide.',
    'arrests exact 91 people @Boston area',
    'arrests exact 2179 people @national',
  ],
  ['Families of the 168 people detained lined up outside a church.', 'arrests exact 168 people @national'],
  [
    'ICE had said on the day of the raid that more than 160 workers were taken in.',
    'arrests more_than 160 people @national',
  ],
  [
    'ICE officers arrested 19 people in Oregon as part of an operation that led to 84 arrests across the Pacific Northwest.',
    'arrests exact 19 people @Oregon',
    'arrests exact 84 people @Pacific Northwest',
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
    'ICE arrested 45 people in Ohio, among them a man who was deported in 2014 and came back.',
    'arrests exact 45 people @Ohio',
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
    'U.S. Immigration and Customs Enforcement (ICE) Enforcement and Removal Operations (ERO) officers arrested 57 noncitizens with criminal histories in the Newark area of responsibility during a nationwide operation.',
    'arrests exact 57 people @Newark area',
  ],
  [
    'The operation resulted in the apprehension of 216 removable aliens in the San Antonio area.',
    'arrests exact 216 people @San Antonio area',
  ],
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
    'En Milwaukee hubo 91 arrestos, en Madison 44 y en Green Bay 12.',
    'arrests exact 91 people @Milwaukee',
    'arrests exact 44 people @Madison',
    'arrests exact 12 people @Green Bay',
  ],
  [
    'Homeland Security Secretary Kristi Noem said agents had made more than 400 arrests in Minneapolis since the operation began Dec. 1.',
    'arrests more_than 400 people @Minneapolis',
  ],
  [
    'Noem wrote on social media that 150 people were arrested Monday alone.',
    'arrests exact 150 people @national',
  ],
  [
    'Bovino said agents arrested 81 people on Saturday, the first day of the operation in Charlotte.',
    'arrests exact 81 people @Charlotte',
  ],
  [
    'Authorities have arrested more than 1,500 people across Chicago since September as part of the crackdown, nearly 400 of them in the past week.',
    'arrests more_than 1500 people @Chicago',
  ],
  [
    'In New York City and on Long Island, 40 people were arrested and in the Hudson Valley, 42.',
    'arrests exact 40 people @Long Island',
    'arrests exact 42 people @Hudson Valley',
  ],
  [
    'The bulk of the arrests, 101, were in Los Angeles County; 40 were in Orange County and 26 in Ventura County.',
    'arrests exact 101 people @Los Angeles County',
    'arrests exact 40 people @Orange County',
    'arrests exact 26 people @Ventura County',
  ],
  [
    "Sixty-two people were picked up in and around Milwaukee, including nine on the city's South Side.",
    'arrests exact 62 people @Milwaukee',
    'arrests exact 9 people @Milwaukee',
  ],
  [
    'Agents were seen taking eight men from a Home Depot lot in Van Nuys.',
    'arrests exact 8 people @Van Nuys',
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
];

describe('arrests told of in many ways', () => {
  for (const [text, ...figures] of COUNTS) test(text, () => expect(figuresOf(text)).toEqual(figures));
});
