/** Pages that report an ICE operation, in the ways that news does: title and text, written for this test. */
export const REPORTS: readonly (readonly [title: string, text: string])[] = [
  [
    'ICE arrests 84 in three-day Pacific Northwest operation',
    `SEATTLE — Federal deportation officers arrested 84 people in Washington, Oregon and Alaska during a three-day operation that ended Monday, U.S. Immigration and Customs Enforcement said.
Of those arrested, 60 had criminal convictions, the agency said in a news release. The rest had been deported before or had ignored final orders of removal.
"Our officers do this every day," said a field office director.
Advocates said the arrests had spread fear in farm towns.`,
  ],
  [
    'Immigration agents raid Tennessee slaughterhouse; 97 taken into custody',
    `BEAN STATION, Tenn. (AP) — Federal agents surrounded a cattle slaughterhouse on Thursday and took 97 people into custody in what advocates called the largest workplace raid in a decade.
Ten people face federal criminal charges, Immigration and Customs Enforcement said; 86 were detained on immigration violations.
Schools said more than 500 children stayed home the next day. Churches opened gyms to waiting families.`,
  ],
  [
    'Nationwide gang sweep nets 1,378 arrests',
    `WASHINGTON — A six-week gang operation led by U.S. Immigration and Customs Enforcement's Homeland Security Investigations ended with 1,378 arrests across the country, the agency announced Thursday.
More than 1,000 of those arrested were gang members or associates, affiliated with MS-13, the Sureños and other gangs. HSI agents worked with state, local and federal partners, including the FBI, ATF and the U.S. Marshals.
Agents also seized 238 firearms and more than $491,000.`,
  ],
  [
    '101 arrested in Dallas-area ICE sweep',
    `DALLAS — ICE officers arrested 101 people in North Texas and Oklahoma this week, the agency said Friday. The three-day sweep targeted people with criminal records. Seventy-eight had convictions, including for drunken driving and assault.`,
  ],
  [
    'Redada de ICE deja 40 detenidos en Nueva Jersey',
    `NEWARK. — Agentes del Servicio de Inmigración y Control de Aduanas (ICE, por sus siglas en inglés) detuvieron a 40 inmigrantes en Nueva Jersey en un operativo de cinco días, informó la agencia el viernes.
De los detenidos, 32 tenían antecedentes penales, según el comunicado.
Organizaciones civiles denunciaron que varias familias quedaron separadas.`,
  ],
  [
    'Más de 200 arrestados en operativo migratorio en el sur de California',
    `LOS ÁNGELES — Las autoridades de inmigración arrestaron a 212 personas durante un operativo de cinco días en el área de Los Ángeles, anunció el ICE. El 88 por ciento tenía condenas penales. Además, los agentes entregaron avisos de inspección a 122 negocios.`,
  ],
  [
    "Editorial: What last week's raids did not do",
    `The numbers came in a press release on Friday afternoon: Immigration and Customs Enforcement agents arrested 171 people across the metro area in six days. Seventy of them, by the agency's own count, had no criminal record at all.
So what did this operation buy? The sheriff says his deputies learned of it from television. A school in the eastern suburbs counted 40 empty chairs.
We do not doubt that some of the 171 were dangerous. But a sweep that picks up a roofer on his way to work is no victory.`,
  ],
  [
    'Live updates: ICE operation in Charlotte',
    `9:40 a.m. — The Department of Homeland Security says agents have arrested more than 130 people in Charlotte since Saturday as part of what it calls “Charlotte's Web.”
9:05 a.m. — A church in east Charlotte says a man raking leaves was taken into custody by masked immigration agents.
8:30 a.m. — The mayor asks residents to look out for one another. About 20,000 students were absent on Monday, the school district says.`,
  ],
  [
    'Feds arrest nearly 300 in Houston immigration operation',
    `Officers with ICE's Enforcement and Removal Operations arrested 290 people in the Houston area over ten days, officials said. Among those taken into custody were 12 sex offenders and 4 people wanted abroad. The operation ran through Oct. 29.`,
  ],
  [
    'ICE lleva a cabo redada en planta de Nebraska; 76 trabajadores detenidos',
    `OMAHA, Nebraska — Agentes federales irrumpieron el martes en una empacadora de carne de Omaha y se llevaron a 76 trabajadores, la mayor redada laboral en el estado en años. El ICE dijo que investigaba el uso de identidades robadas. El dueño de la empresa afirmó que usa E-Verify.`,
  ],
  [
    'Officials: 16 nabbed in Vermont immigration sweep',
    `Sixteen people were arrested by federal immigration officers in a two-day sweep in Chittenden and Addison counties, ICE spokesman Ron Alder said. Five worked on dairy farms.`,
  ],
  [
    'ICE raids 7-Eleven stores nationwide, arresting 21',
    `LOS ANGELES — Immigration agents descended on dozens of 7-Eleven stores before dawn Wednesday, interviewing employees and delivering audit notices in what officials described as the largest operation against an employer under the administration. Agents targeted about 100 stores, resulting in 21 arrests, U.S. Immigration and Customs Enforcement said.`,
  ],
  [
    'Sanctuary supporters, mayor criticize ICE after 150 arrests in Chicago',
    `Mayor and aldermen on Friday condemned an enforcement surge in which U.S. Immigration and Customs Enforcement says it arrested 150 people in the city and suburbs. The agency says the six-day operation was aimed at those released under the city's sanctuary ordinance.
About 300 people marched downtown against the arrests. "We will not be part of it," the mayor said.
ICE said 120 of those arrested had criminal convictions. A police spokesman said officers took no part.`,
  ],
  [
    'What we know about the ICE raids in central Mississippi',
    `Two days after immigration agents raided seven food plants and detained 680 workers, here is what we know. About 300 have been released. ICE says the raids, planned for more than a year, were the largest in a single state. A judge signed the search warrants. Advocates have filed no lawsuit yet.`,
  ],
];

/** Pages that must be left alone, near misses first. */
export const OTHERS: readonly (readonly [title: string, text: string])[] = [
  [
    'DEA-led Operation Crystal Shield ends with 750 arrests',
    `WASHINGTON — The Drug Enforcement Administration said Monday that a six-month operation against methamphetamine traffickers had led to 750 arrests and the seizure of 28,000 pounds of the drug.
DEA agents in nine cities worked with local police, the FBI and Homeland Security Investigations. More than $43 million was seized.`,
  ],
  [
    'Operation Summer Heat: deputies arrest 61 on warrants',
    `The sheriff's office arrested 61 people in a four-day warrant operation that ended Sunday, officials said. Deputies, state police and U.S. Marshals took part. Two of those arrested were turned over to Immigration and Customs Enforcement on detainers.`,
  ],
  [
    'U.S. Marshals round up 230 fugitives in Operation Triple Beam',
    `A 60-day operation led by the U.S. Marshals Service ended with the arrest of 230 fugitives and gang members in San Antonio, the agency said Tuesday. Marshals were helped by the FBI, ATF, ICE and local police. Agents seized 63 firearms.`,
  ],
  [
    'Border Patrol agents find 32 migrants in stash house',
    `LAREDO, Texas — Border Patrol agents found 32 migrants locked in a house in south Laredo on Tuesday and arrested two men, U.S. Customs and Border Protection said. All were in the country illegally. The case was turned over to Homeland Security Investigations.`,
  ],
  [
    'Judge blocks ICE from arresting people at New York courthouses',
    `NEW YORK — A federal judge ruled Wednesday that U.S. Immigration and Customs Enforcement may not arrest people at state courthouses without a judicial warrant. The lawsuit, filed by the attorney general, said courthouse arrests rose from 11 in 2016 to 178 in 2018. ICE said it would appeal the ruling.
The judge wrote that the policy exceeded the agency's authority. Lawmakers in Albany have proposed a bill to ban the arrests.`,
  ],
  [
    'Senate panel weighs bill to limit immigration detainers',
    `SACRAMENTO — Lawmakers on Tuesday heard testimony on a bill that would limit when jails may hold people for ICE. The agency arrested more than 14,000 people in the state last year, according to its annual report. The senator who wrote the bill said trust in police was at stake. Sheriffs oppose the legislation.`,
  ],
  [
    'Hunger strike enters second week at ICE detention center',
    `TACOMA, Wash. — More than 100 people detained at a privately run immigration detention center have refused meals for nine days, advocates said. U.S. Immigration and Customs Enforcement, which holds about 1,500 detainees there, said it respects their rights. They ask for better food and medical care.`,
  ],
  [
    'ICE arrests fell 11 percent in fiscal year, report says',
    `WASHINGTON — Immigration and Customs Enforcement made 143,099 administrative arrests in fiscal year 2019, down 11 percent from the year before, according to the agency's annual report. Officials said agents were sent to the border. About 86 percent of those arrested had criminal convictions or pending charges. Removals from the interior fell as well.`,
  ],
  [
    'ICE seeks $1.2 billion to hire 10,000 officers',
    `The agency wants to hire 10,000 deportation officers within five years, according to a budget request sent to Congress. Immigration and Customs Enforcement arrested about 41,000 people in the first 100 days of the administration, its acting director said. Funding for detention beds would rise as well. Senators of both parties had questions.`,
  ],
  [
    'Hundreds protest outside ICE office in Portland',
    `PORTLAND — Hundreds of protesters blocked the driveway of the U.S. Immigration and Customs Enforcement building on Saturday, and police arrested 12 people. The rally was called after rumors of raids in the city. "We want ICE out," an organizer said. An ICE spokeswoman said no operation had been planned.`,
  ],
  [
    'Man accused in fatal crash was in country illegally, ICE says',
    `A 34-year-old man charged with vehicular homicide after a crash that killed two people had been deported twice, Immigration and Customs Enforcement said Tuesday. The agency has lodged a detainer against the suspect at the county jail. Police arrested him at the scene.`,
  ],
  [
    'Profile: the man who runs ICE',
    `He grew up on a farm, the son of a police officer. As acting director of Immigration and Customs Enforcement he speaks of sanctuary cities in every interview. He started as a Border Patrol agent and rose through the ranks; in 2012 he led a program that sent home 400,000 people. His nominee hearing before the Senate has been put off twice. Friends call him blunt.`,
  ],
  [
    'UK immigration enforcement arrests 330 in delivery rider crackdown',
    `LONDON — Immigration officers arrested 330 people in a week of raids on delivery riders across Britain, the Home Office said. Immigration Enforcement teams stopped 7,000 riders. The minister said illegal working would not be tolerated. Fines of up to £60,000 may be charged.`,
  ],
  [
    'Rangers raid Islanders, take 4-1 win on fresh ICE',
    `The Rangers arrested a three-game slide on Tuesday with four goals in the second period. Two dozen fans were removed from the building. The operation of the power play, the coach said, was the best of the season. The ICE CREW needed ten minutes to fix the surface.`,
  ],
  [
    'Ice storm leaves 200,000 without power; 3 arrested for looting',
    `An ice storm knocked out power to more than 200,000 homes on Sunday. Crews from five states joined the operation. Police arrested three people in a closed store. Officials said hundreds of people slept in shelters. The sweep of the storm surprised forecasters.`,
  ],
  [
    'Deutsche Bahn: ICE trains back in operation after strike',
    `BERLIN — High-speed ICE trains resumed operation on Thursday after a strike that stranded thousands of passengers. About 300 people spent the night in stations. Police detained two men in Hanover. The railway said 80 percent of ICE connections were running.`,
  ],
  [
    'Know your rights: what to do if ICE comes to your door',
    `Immigration agents need a warrant signed by a judge to enter a home. Lawyers advise people to stay calm and to ask for the paper. Immigration and Customs Enforcement has said it targets criminals. A hotline is open around the clock, and workshops are held in ten churches. Two or more witnesses may film.`,
  ],
  [
    'Nueva ley limita la colaboración con ICE en Illinois',
    `SPRINGFIELD — El gobernador firmó el lunes una ley que limita la colaboración de la policía con el Servicio de Inmigración y Control de Aduanas (ICE). La medida fue aprobada por el Senado con 32 votos. El año pasado, la agencia arrestó a 1,800 personas en el estado. Activistas celebraron la ley.`,
  ],
  [
    'Pista de hielo abre en el centro con 300 personas',
    `La pista de hielo del centro abrió el viernes con unas 300 personas. La operación de la pista cuesta 40,000 dólares al mes. La policía detuvo a dos jóvenes por una pelea.`,
  ],
  [
    'Surgeons finish 14-hour operation to separate twins',
    `Two teams took turns in an operation that lasted 14 hours. About 40 people worked in the room. Ice was used to protect the hearts. The twins, 9 months old, are out of danger, the hospital said.`,
  ],
  [
    'Supreme Court lets roving immigration stops go on',
    `WASHINGTON — The Supreme Court on Monday lifted a judge's order that had limited immigration stops in Los Angeles. The ruling was 6-3. Agents of Immigration and Customs Enforcement have arrested thousands of people in the region since June. In dissent, a justice wrote that people should not be seized for how they look or speak. The lawsuit goes on in the appeals court.`,
  ],
  [
    'FBI agents arrest 10 in raid on fentanyl ring',
    `Ten people were arrested on Wednesday when FBI agents raided homes in three counties, the U.S. attorney's office said. The defendants are charged with trafficking fentanyl. Two are in the country illegally and face immigration proceedings, prosecutors said. ICE and the state police helped.`,
  ],
  [
    'Families of detained immigrants find help at church',
    `A church basement has become a legal clinic. Volunteers help relatives of people held by Immigration and Customs Enforcement to find them in the detention system, which moves people between ten centers. Donations pay for phone cards. The pastor, an immigrant, says more than 200 families have come since spring.`,
  ],
  [
    'Father of three detained by ICE at school drop-off',
    `A father of three was detained by immigration agents on Tuesday outside his children's school, his wife said. Immigration and Customs Enforcement said the 41-year-old had a removal order from 2012. Neighbors have raised $14,000 for his lawyer.`,
  ],
  [
    'Inspector general faults ICE over detention conditions',
    `Inspectors found spoiled food and broken showers at four detention centers run for Immigration and Customs Enforcement, the inspector general said in a report. In an unannounced visit, 72 people were held in rooms meant for 40. The agency said it had corrected the problems. Detainees waited weeks for a doctor.`,
  ],
  [
    'Analysis: who is arrested by ICE? Data show shift to people without records',
    `An analysis of government data shows that the share of people arrested by Immigration and Customs Enforcement who have no criminal record has risen to 40 percent. On an average day in May the agency arrested 710 people, up from 310 a year earlier. The figures come from a lawsuit over public records. Researchers at the university said quotas were a likely cause.`,
  ],
  [
    'City council votes to end jail agreement with ICE',
    `The council voted 7-2 on Tuesday to end an agreement under which the county jail held up to 200 immigration detainees for ICE. The agreement paid $12 million a year. Supporters of the ordinance cheered; the sheriff said 40 deputies could lose their jobs.`,
  ],
  [
    'ATF and police arrest 45 in Operation Steel City',
    `Agents of the Bureau of Alcohol, Tobacco, Firearms and Explosives and city police arrested 45 people over three months in an undercover operation aimed at gun trafficking, officials said Thursday. ATF agents bought 120 guns. One person was held for immigration authorities.`,
  ],
];
