/** Reports of an operation that look like something else: policy, protest, other agencies, features. */
export const DISGUISED_REPORTS: readonly (readonly [title: string, text: string])[] = [
  [
    'ICE Buffalo arrests 32 during enforcement surge',
    `BUFFALO, N.Y. — U.S. Immigration and Customs Enforcement’s (ICE) Enforcement and Removal Operations (ERO) arrested 32 unlawfully present noncitizens during a nationwide effort from Sept. 9 to 20.
Among those arrested: a 44-year-old citizen of Guatemala convicted of rape; a 29-year-old citizen of Jamaica convicted of criminal sale of a firearm; a 51-year-old citizen of Ecuador convicted of assault.
“ERO Buffalo officers worked tirelessly,” said the field office director.
Members of the public can report crimes by calling 866-347-2423.`,
  ],
  [
    'After sheriffs end jail agreements, ICE arrests more than 200 in North Carolina',
    `RALEIGH, N.C. — Federal immigration officers arrested more than 200 people across North Carolina this week, an official said Friday, calling it the direct result of new sheriffs' policies of not working with the agency.
ICE regional director Sean Gallagher spoke at a news conference in Charlotte. Mecklenburg and Wake counties ended their agreements with ICE in December after elections in which the sheriffs had promised it.
Lawmakers introduced a bill on Thursday that would require sheriffs to honor detainers. Protesters gathered outside.`,
  ],
  [
    '475 detained at Georgia battery plant in record worksite raid',
    `ELLABELL, Ga. — Federal and immigration agents detained 475 people, most of them South Korean, at a construction site for an electric vehicle battery plant, Homeland Security Investigations said Friday. It was the largest single-site enforcement operation in the department's history, said Steven Schrank, the special agent in charge.
South Korea's government expressed concern and regret. The company said it would cooperate. Construction stopped.`,
  ],
  [
    'Florida operation ends with 1,120 arrests, officials say',
    `MIAMI — State and federal officials on Thursday announced 1,120 arrests in a week-long immigration operation in Florida, which they called the largest joint effort of its kind. Operation Tidal Wave brought together ICE, the Florida Highway Patrol, sheriffs and other state agencies that have signed agreements to help.
The governor praised troopers. Of those arrested, 63 percent had prior criminal arrests or convictions, officials said.`,
  ],
  [
    'Protesters clash with agents as raid on farm detains hundreds',
    `CAMARILLO, Calif. — Federal agents fired tear gas at protesters on Thursday as they searched two cannabis farms in a raid that officials said led to about 200 arrests. The Department of Homeland Security said at least 10 of those found were minors. Four U.S. citizens were arrested for interfering. A farmworker who fell from a roof died.`,
  ],
  [
    'Forty-four arrested as immigration agents sweep L.A. garment district',
    `Immigration agents arrested at least 44 people on Friday at a clothing maker, two hardware store parking lots and a doughnut shop, a Homeland Security Investigations spokeswoman said. Crowds gathered and police declared an unlawful assembly. A union president was among those held for protesting. The mayor said the sweeps sow terror.`,
  ],
  [
    'Empty desks: a week after the raid, schools count the missing',
    `One week ago agents of Immigration and Customs Enforcement led 114 garden-center workers to buses in Sandusky. On Tuesday, a kindergarten teacher counted four empty desks. The arrests, in an operation that had been months in planning, left children with aunts, neighbors and in one case a bus driver. About 200 people have given food.`,
  ],
  [
    'Detienen a 92 inmigrantes en operativo de ICE en el norte de Texas',
    `DALLAS.- Noventa y dos inmigrantes fueron detenidos durante un operativo de cuatro días de la oficina de ICE en Dallas, informó la agencia. La mayoría fue arrestada en sus casas o al salir al trabajo. El consulado de México ofrece asesoría a 35 connacionales. Abogados recomendaron no firmar nada.`,
  ],
  [
    'Feds say Minneapolis immigration surge has led to 400 arrests',
    `MINNEAPOLIS — The Department of Homeland Security said Friday that immigration agents have arrested more than 400 people in Minnesota since the start of Operation Metro Surge. The mayor and a Somali community leader disputed the figures. Of the 19 cases the agency detailed, five had convictions for sexual abuse. A judge is weighing a request for a restraining order.`,
  ],
  [
    'ICE sweep across six Midwestern states nets 225',
    `CHICAGO (Reuters) - U.S. immigration officers arrested 225 people in a 30-day operation in Illinois, Indiana, Kansas, Kentucky, Missouri and Wisconsin, the agency said on Tuesday. More than 180 were convicted criminals.`,
  ],
  [
    'Gang arrests top 200 on Long Island, ICE says',
    `Homeland Security Investigations agents and Nassau and Suffolk police have arrested 208 suspected members of MS-13 and other gangs since May under Operation Matador, ICE said. Police commissioner and district attorney joined the announcement. Sixty-four came as unaccompanied minors.`,
  ],
  [
    'Agents arrest dozens in workplace raids at two Texas warehouses',
    `Dozens of workers were taken away in vans on Wednesday after Immigration and Customs Enforcement agents with a search warrant entered two warehouses. A spokesman said the operation was part of a criminal investigation into false documents and would not give a number. Witnesses counted at least 60.`,
  ],
  [
    'Rumors, then raids: 16 taken in Hudson Valley',
    `KINGSTON — Two days of rumors ended Thursday when ICE confirmed that its officers had arrested 16 people in Ulster and Dutchess counties. The agency called the arrests part of routine targeted enforcement. The county executive said his police were not told. Thirteen of the 16 had convictions or charges, ICE said.`,
  ],
];

/** Pages with the words of an operation and none in them. */
export const LURES: readonly (readonly [title: string, text: string])[] = [
  [
    'Dozens arrested blocking ICE bus in downtown protest',
    `Police arrested 41 people on Monday after protesters sat down in front of a bus that carried detainees from a U.S. Immigration and Customs Enforcement building. Demonstrators chanted for four hours. Organizers of the rally said the arrests, for failure to disperse, would not stop them. All were released by evening.`,
  ],
  [
    'INM detiene a 320 migrantes en operativo en Chiapas',
    `TAPACHULA, México.- El Instituto Nacional de Migración detuvo a 320 migrantes, la mayoría hondureños, en un operativo en la carretera costera, con apoyo de la Guardia Nacional. Las autoridades migratorias dijeron que 80 eran menores de edad.`,
  ],
  [
    'Immigration department detains 325 in Kuala Lumpur raid',
    `KUALA LUMPUR — Immigration officers detained 325 undocumented migrants in a pre-dawn raid on apartments in the capital, the department's director general said. The operation involved 150 personnel. Those detained face up to five years in jail.`,
  ],
  [
    'FBI rescues 47 in Operation Cross Country',
    `The FBI said Tuesday that 47 victims of trafficking had been found and 82 people arrested in a nationwide operation in August. Agents worked with the National Center for Missing and Exploited Children, local police and Homeland Security Investigations. Victims were as young as 13.`,
  ],
  [
    'Operation Lone Star passes 400,000 migrant apprehensions, governor says',
    `AUSTIN — Troopers of the Texas Department of Public Safety and National Guard soldiers have apprehended more than 400,000 migrants and made 31,000 criminal arrests since the start of Operation Lone Star, the governor's office said. The state has spent $4 billion. The Justice Department has sued over the buoys in the river.`,
  ],
  [
    'Man posed as ICE agent to rob families, police say',
    `A 29-year-old man wearing a vest marked ICE was arrested on Friday after police said he had robbed at least six families, threatening them with deportation. Immigration and Customs Enforcement said he had never worked for the agency. Detectives ask other victims to come forward.`,
  ],
  [
    'No raids planned, ICE says as rumors empty shops',
    `Rumors of immigration raids emptied shops on Cesar Chavez Avenue this week, merchants said. Immigration and Customs Enforcement said no operation was under way and that it does not carry out random sweeps. A hotline run by volunteers took 400 calls in two days; none was confirmed. "People are scared," a baker said.`,
  ],
  [
    'Deportation flight with 135 people lands in Guatemala',
    `GUATEMALA CITY — A plane chartered by U.S. Immigration and Customs Enforcement landed on Thursday with 135 deported Guatemalans, among them 18 women. It was the fourth flight this week. Officials handed out bread and bus money. One man said he had lived in Iowa for 19 years.`,
  ],
  [
    'ICE detention population reaches record 61,000',
    `The number of people held by Immigration and Customs Enforcement rose to 61,226 in the last week of August, a record, according to data compiled by researchers. About 70 percent have no criminal conviction. On an average day the agency books in 1,100 people. Congress has approved $45 billion for new detention centers.`,
  ],
  [
    'ICE arrests fugitive wanted for murder in El Salvador',
    `Deportation officers arrested a 38-year-old Salvadoran man on Tuesday in Woodbridge who is wanted in his home country for aggravated murder, U.S. Immigration and Customs Enforcement said. He had entered the country illegally in 2015. He remains in custody pending his removal.`,
  ],
  [
    'Student activist detained by ICE is freed on bail',
    `A judge in Vermont ordered the release of a graduate student who had spent six weeks in immigration detention. Agents of Immigration and Customs Enforcement arrested her on March 25 near her home. Her lawyers said she was held for an opinion article. Supporters outside the court cheered.`,
  ],
  [
    'Two ICE officers indicted over 2019 shooting',
    `A grand jury indicted two officers of Immigration and Customs Enforcement on Wednesday over a shooting in 2019 in which a driver lost an eye. The officers had gone to arrest two men in an apartment complex. The agency placed them on leave. The trial will begin in March.`,
  ],
  [
    'County signs 287(g) agreement with ICE',
    `Commissioners voted 4-1 to sign an agreement that lets jail deputies do the work of immigration officers. Under the program, 12 deputies will be trained by Immigration and Customs Enforcement. Last year the jail turned over 214 inmates. Opponents said the policy would keep victims from calling the police.`,
  ],
  [
    'Company to pay $95 million over hiring of undocumented workers',
    `PHILADELPHIA — A tree-trimming company was sentenced on Thursday to pay a record $95 million for employing thousands of people who were in the country illegally. An audit by Homeland Security Investigations had found 38 percent of its workers' papers to be false. A judge accepted the plea. No workers were charged.`,
  ],
  [
    'Coronavirus: 100 at ICE facility test positive',
    `At least 100 people detained at an immigration center south of the city have tested positive, Immigration and Customs Enforcement said. Lawyers asked a judge to free those over 60. Guards have also fallen ill. The center holds 740 people in four blocks.`,
  ],
  [
    'Candidate vows to abolish ICE in Bronx debate',
    `In a debate on Thursday, the challenger said Immigration and Customs Enforcement should be abolished. She said the agency arrested 3,500 New Yorkers in one year. The congressman, a Democrat, called for reform. Voters will decide on June 26. A poll shows him leading by 36 points.`,
  ],
  [
    'Border Patrol operation in Bakersfield leads to 78 arrests',
    `BAKERSFIELD, Calif. — Border Patrol agents from El Centro arrested 78 people in Kern County in a three-day operation that stunned farm towns, the agency said Friday. U.S. Customs and Border Protection called it Operation Return to Sender. Citrus growers said three in four pickers stayed home. Immigration and Customs Enforcement was not involved.`,
  ],
  [
    'Data: ICE arrests in Oregon doubled last year',
    `PORTLAND — Immigration and Customs Enforcement made 2,310 arrests in Oregon from January through October, compared with 1,040 in the same months a year earlier, federal data show. The figures were obtained through a public records request by a legal aid group. Half of the people arrested had never been convicted of a crime. An ICE spokesperson said the analysis left out people with pending charges.`,
  ],
  [
    'Se triplican los arrestos de ICE en Nevada, según datos federales',
    `RENO — Agentes de ICE hicieron 1,905 arrestos en Nevada entre enero y noviembre, en comparación con 620 en los mismos meses del año pasado, según datos obtenidos mediante una solicitud de registros públicos. El 58 por ciento de los detenidos no tenía condenas. La agencia no ha publicado sus propias cifras.`,
  ],
  [
    'Texas troopers, ATF arrest 30 in gun trafficking sting',
    `HOUSTON — Thirty people were arrested in a gun trafficking sting, ATF and the Department of Public Safety said. Two are being held for Immigration and Customs Enforcement. Prosecutors said the raids on Tuesday ended a two-year operation; 212 rifles were seized.`,
  ],
  [
    'Jueza ordena liberar a 20 detenidos por ICE por las condiciones del centro',
    `LOS ÁNGELES — Una jueza federal ordenó el jueves liberar a 20 inmigrantes del centro de detención de Adelanto por las malas condiciones. La demanda fue presentada por una organización civil. El Servicio de Inmigración y Control de Aduanas (ICE) dijo que apelará el fallo. En el centro hay 1,300 detenidos.`,
  ],
  [
    'Fishing crews chop ICE at dawn in Gloucester',
    `GLOUCESTER — Forty men chopped ice from the decks before dawn. The ice-making operation at the pier sells 20 tons a day. Police arrested a man who took two boxes of cod. The harbor master said five boats were held in port.`,
  ],
];
