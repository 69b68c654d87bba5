/** Sweeps of other agencies, in whose reports ICE stands only as what people feared or what was not there. */
export const PASSING_MENTIONS: readonly (readonly [title: string, text: string])[] = [
  [
    'State labor inspectors cite 48 car washes in four-day sweep',
    `State labor inspectors visited 120 car washes between March 3 and March 6 and issued 48 citations for unpaid wages. The operation found 212 workers who had been paid below the minimum wage.\n\nSome workers fled when the inspectors arrived, fearing they were ICE agents. Officials said immigration agents took no part. Two owners were arrested on warrants. About 30 of the workers were immigrants.`,
  ],
  [
    'Health inspectors shut 14 food trucks in weekend sweep',
    `City health inspectors closed 14 food trucks and ticketed 61 vendors in a weekend operation.\n\nVendors said they feared ICE. Rumors of an immigration raid spread on social media. The city said ICE was not involved. Police detained three people who refused to leave.`,
  ],
  [
    'Sobriety checkpoint nets 22 arrests',
    `Police arrested 22 people at a sobriety checkpoint on Saturday night. Rumors that ICE was at the checkpoint were false. "ICE took no part," the chief said. Many immigrant residents stay home for fear of ICE agents.`,
  ],
  [
    'Wildlife officers arrest 31 in abalone operation',
    `Fish and Game wardens arrested 31 people and seized 400 abalone in a three-day sweep of the coast. Divers scattered, some shouting that immigration agents were coming. ICE was not part of the operation.`,
  ],
  [
    'Tax agents raid 16 restaurants in cash probe',
    `State tax agents raided 16 restaurants Tuesday and detained nine managers. Employees ran from kitchens, fearing ICE. “People thought it was immigration,” said a cook. ICE had no role, the state said.`,
  ],
  [
    'Building inspectors sweep apartments, order out 84',
    `Building inspectors swept three apartment complexes on Thursday and ordered 84 people out, many of them immigrants. Tenants feared deportation; Immigration and Customs Enforcement said it was not involved. Police arrested five people.`,
  ],
  [
    'Deputies arrest 44 in retail theft sweep; ICE rumors false, sheriff says',
    `Sheriff's deputies arrested 44 people in a three-day retail theft operation. The sheriff said ICE was not involved, despite rumors of an immigration raid.`,
  ],
  [
    'Inspectores laborales multan a 48 autolavados en operativo',
    `Inspectores del Departamento de Trabajo visitaron 120 autolavados entre el 3 y el 6 de marzo y multaron a 48. Algunos empleados huyeron por miedo a que fueran agentes del ICE. El ICE no participó, dijeron las autoridades. Dos dueños fueron arrestados.`,
  ],
  [
    'Retén de alcoholemia deja 22 detenidos',
    `La policía detuvo a 22 personas en un retén de alcoholemia el sábado. El ICE no participó en el operativo, dijo el jefe de la policía. Muchos inmigrantes temen a los agentes de inmigración.`,
  ],
  [
    'Inspectores de salud cierran 14 puestos de comida',
    `Inspectores de salud cerraron 14 puestos y citaron a 61 vendedores en un operativo de tres días. Los vendedores temían que fuera una redada del ICE. Tres personas fueron detenidas.`,
  ],
];

/** Operations of ICE in whose reports somebody else took no part, or people were afraid. */
export const FEARED_REPORTS: readonly (readonly [title: string, text: string])[] = [
  [
    'ICE arrests 44 at car washes',
    `U.S. Immigration and Customs Enforcement arrested 44 people at four car washes Tuesday, the agency said. The state labor department said it took no part.`,
  ],
  [
    'Fear grips a town after ICE arrests 60',
    `ICE agents arrested 60 people at restaurants this week, officials said. Police were not involved. Families feared ICE would come back.`,
  ],
  [
    'Federal agents raid plant; 97 in custody',
    `Federal agents led by the IRS and ICE served a search warrant at a meatpacking plant and took 97 people into custody on immigration violations. The Labor Department was also there.`,
  ],
  [
    'Redada deja 40 detenidos',
    `Agentes del ICE detuvieron a 40 trabajadores el martes. La policía local no participó en el operativo. Los vecinos temen que el ICE vuelva.`,
  ],
];
