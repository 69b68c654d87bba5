/** More pages with the words of an operation and none in them: courts, money, data, other forces, single cases. */
export const MORE_LURES: readonly (readonly [title: string, text: string])[] = [
  [
    'Workers arrested in 2018 raid sue over force, profiling',
    `KNOXVILLE — Seven men who were among nearly 100 workers arrested at a slaughterhouse in 2018 sued federal agents on Thursday, saying they were singled out for being Latino. The lawsuit, filed in U.S. District Court, names 37 officers of Immigration and Customs Enforcement and the IRS. A judge will decide whether it may proceed as a class action. The plaintiffs' lawyers said white workers were not held.`,
  ],
  [
    'Plant managers indicted a year after immigration raid',
    `JACKSON — Four managers at two poultry companies were indicted on charges of harboring workers who were in the country illegally, the U.S. attorney said Thursday. The indictments come a year after agents arrested hundreds. A trial date has not been set. Their attorneys did not comment. Each faces up to 20 years in prison.`,
  ],
  [
    'ICE director nominee faces Senate questions',
    `WASHINGTON — The nominee to lead U.S. Immigration and Customs Enforcement told senators on Wednesday that he would follow the law. Asked about an operation that led to 680 arrests in one day, he said worksite raids were a tool. Democrats pressed him on detention deaths. A committee vote is expected next week.`,
  ],
  [
    'ICE deports former police officer wanted in Honduras',
    `SAN ANTONIO — Deportation officers on Tuesday handed over a 52-year-old man wanted for homicide in Honduras, U.S. Immigration and Customs Enforcement said. He had been arrested in Katy in March. He is one of 150 foreign fugitives removed from the United States this year, the agency said.`,
  ],
  [
    'Six charged in smuggling of 40 migrants in trailer',
    `LAREDO — Six people were charged on Friday after Homeland Security Investigations agents found 40 migrants in a refrigerated trailer at a truck stop. The driver, 31, was arrested at the scene. If convicted, they face 10 years in prison. Two of the migrants were taken to a hospital.`,
  ],
  [
    'CBP officers seize $12 million in meth at bridge',
    `PHARR, Texas — Customs and Border Protection officers seized 600 pounds of methamphetamine hidden in a load of broccoli, the agency said Monday. Homeland Security Investigations agents arrested two men. It was the third large seizure of the month at the bridge.`,
  ],
  [
    'Mayor proposes $10 million for immigrants’ lawyers',
    `The mayor wants to spend $10 million on lawyers for people facing deportation. In a speech on Monday she recalled the raids of last summer, when ICE arrested 150 people in the region. The council will vote on the budget in June. Critics said the money should go to roads.`,
  ],
  [
    'Sanctuary law: what it does, and what it does not',
    `The law bars local police from holding people for Immigration and Customs Enforcement without a warrant signed by a judge. It doesn't stop ICE from making arrests in homes or at work. Since it took effect, jail transfers to ICE have fallen from 2,000 to 600 a year. The agency says that it must now send more officers into neighborhoods.`,
  ],
  [
    'Poll: half of voters back mass deportation, fewer back raids at work',
    `Half of voters support deporting people who are in the country illegally, a poll found, but only 38 percent back raids at workplaces. The survey of 1,203 adults was taken after Immigration and Customs Enforcement arrested hundreds in several cities. The margin of error is 3 points.`,
  ],
  [
    'Fort Worth couple detained by ICE after traffic stop',
    `A couple who have lived in Fort Worth for 22 years were detained by Immigration and Customs Enforcement after a traffic stop on Monday, their daughter said. The agency said both had been ordered deported in 2009. Two of their three children are U.S. citizens.`,
  ],
  [
    'Man dies in ICE custody in Arizona, the 14th this year',
    `FLORENCE, Ariz. — A 39-year-old Mexican man died at a hospital on Sunday after nine days in the custody of Immigration and Customs Enforcement, the agency said. He is the 14th person to die in detention this fiscal year. He was arrested on May 2 in Phoenix. The cause is under review.`,
  ],
  [
    'ICE to take part in Super Bowl security',
    `Hundreds of Homeland Security agents will help to guard the game, officials said. Officers of Immigration and Customs Enforcement's HSI will look for counterfeit jerseys and human trafficking. No immigration sweeps are planned, a spokesman said. Last year's effort led to 46 arrests.`,
  ],
  [
    'Editorial: Congress must act on immigration',
    `Every few months the pictures come back: agents, vans, children at a church door. Immigration and Customs Enforcement arrests people by the thousands, and still Congress does nothing. A bill with 60 votes in the Senate never reached the House floor. Farmers need workers; families need certainty. The president should lead.`,
  ],
  [
    'Mexican consulate hotline rings after rumors of checkpoints',
    `The consulate took 300 calls over the weekend after messages claimed that ICE had set up checkpoints on Interstate 35. The agency said the rumors were false. Police said a checkpoint on Saturday was for drunken driving and led to nine arrests.`,
  ],
  [
    'Sheriff: 38 sex buyers arrested in Operation Blue Ghost',
    `The sheriff's office arrested 38 men in a four-day undercover operation against sex trafficking, Sheriff Dan Ortiz said. Deputies and detectives from six police departments posed as teenagers online. Victims were offered help. Two of the men are in the country illegally, he said.`,
  ],
  [
    'Brasil: Polícia Federal e ICE combatem pornografia infantil; 43 detidos',
    `BRASÍLIA - A operação Luz na Infância cumpriu 76 mandados em 12 estados. A ação teve apoio da embaixada dos Estados Unidos. Foram detidas 43 pessoas em flagrante.`,
  ],
  [
    'Aumentan los arrestos de ICE en cortes, dice informe',
    `NUEVA YORK — Los arrestos del Servicio de Inmigración y Control de Aduanas en las cortes del estado subieron de 11 en 2016 a 202 en 2018, según un informe de abogados. La fiscal general presentó una demanda. Un proyecto de ley prohibiría los arrestos sin orden de un juez.`,
  ],
  [
    'National Guard ordered to Los Angeles as protests go on',
    `The president ordered 2,000 National Guard members to Los Angeles on Saturday after two days of protests over immigration arrests. Police fired tear gas at demonstrators near the federal building and arrested 56 people. The governor said he would sue. Protesters marched again on Sunday. The Department of Homeland Security defended the order.`,
  ],
  [
    'How a 1986 law still shapes worksite raids',
    `The law that made it illegal to hire people without papers also gave amnesty to 2.7 million. Historians say raids on factories followed within a year. In 2006 agents arrested 1,300 workers at six meat plants. Today Immigration and Customs Enforcement prefers audits, said a professor who has written two books on the subject.`,
  ],
];
