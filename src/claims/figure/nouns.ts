import { phraseTable } from './table.ts';

/** What a noun behind a number counts. */
export interface Counted {
  readonly unit: string;
  /** Null for people: what they are counted for stands elsewhere in the clause. */
  readonly metric: string | null;
}

const people: Counted = { unit: 'people', metric: null };
const of = (metric: string, unit = metric): Counted => ({ unit, metric });
const peopleWith = (metric: string): Counted => ({ unit: 'people', metric });

/** Nouns that stand behind numbers: "128 people", "45 gang members", "42 countries". */
export const COUNTED_NOUNS = phraseTable<Counted>([
  [
    people,
    'people|adults|grown-ups|adultos|persons|person|individuals|individual|immigrants|immigrant|aliens|alien|illegals|migrants|migrant|noncitizens|non-citizens|foreigners|nationals|' +
      'foreign nationals|suspects|men and women|offenders|criminals|felons|violators|immigration violators|workers|employees|laborers|undocumented|' +
      'residents without status|undocumented residents|farmworkers|farm workers|fieldworkers|field hands|roofers|landscapers|construction workers|meatpackers|meatpacking workers|poultry workers|plant workers|day laborers|housekeepers|cooks|drivers|truck drivers|vendors|convicts|detainees|others|more|predators|threats|subjects|' +
      'personas|inmigrantes|indocumentados|individuos|extranjeros|migrantes|sospechosos|trabajadores|trabajadoras|empleados|empleadas|obreros|obreras|operarios|operarias|jornaleros|campesinos|indocumentadas|connacionales|paisanos|criminales|delincuentes|ciudadanos extranjeros|infractores',
  ],
  [
    peopleWith('arrests'),
    'arrests|arrestees|detenidos|detenidas|arrestados|arrestadas|capturados|capturadas|aprehendidos|apprehensions|detentions|arrestos|detenciones|capturas|aprehensiones|immigration arrests|people arrested|people detained',
  ],
  [peopleWith('at_large_arrests'), 'at-large arrests|at large arrests|arrests at large'],
  [
    peopleWith('collateral_arrests'),
    'collateral arrests|collaterals|arrestos colaterales|detenciones colaterales',
  ],
  [
    peopleWith('criminal_arrests'),
    'criminal arrests|arrestos penales|arrestos criminales|arrests on criminal charges',
  ],
  [
    peopleWith('administrative_arrests'),
    'administrative arrests|administrative immigration arrests|arrestos administrativos|detenciones administrativas',
  ],
  [
    peopleWith('fugitives'),
    'fugitives|immigration fugitives|fugitive aliens|ICE fugitives|prófugos|fugitivos|absconders',
  ],
  [
    peopleWith('gang_members'),
    'gang members|gang suspects|MS-13 members and associates|members and associates|gang affiliates|gang associates|gang bangers|gangbangers|members or associates|members and affiliates|members or affiliates|affiliates or members|associates of street gangs|gang members and associates|gang members and affiliates|members of gangs|members of street gangs|' +
      'members or associates of gangs|gangsters|pandilleros|miembros de pandillas|miembros o asociados de pandillas|integrantes de pandillas|integrantes o asociados de pandillas|miembros y asociados de pandillas|presuntos pandilleros|mareros|MS-13 members|MS-13 gang members|members of MS-13|miembros de la MS-13',
  ],
  [
    peopleWith('sex_offenders'),
    'sex offenders|sexual offenders|sexual predators|sex predators|child predators|child molesters|pedophiles|pedófilos|violadores|sex criminals|ofensores sexuales|delincuentes sexuales|agresores sexuales|depredadores sexuales|child sex offenders|rapists|child sex offender|sex offender|registered sex offender|convicted sex offender|delincuente sexual|agresor sexual',
  ],
  [
    peopleWith('criminal_convictions'),
    'convicted criminals|criminal aliens|convicted criminal aliens|convicted felons|criminal convictions|prior convictions|convictions|criminales convictos|extranjeros criminales|extranjeros con antecedentes penales|condenas penales',
  ],
  [
    peopleWith('murder_convictions'),
    'murderers|killers|convicted murderers|homicidas|asesinos|convicted killers',
  ],
  [peopleWith('felony_convictions'), 'felony convictions|aggravated felons|condenas por delitos graves'],
  [
    peopleWith('dui_convictions'),
    'DUI convictions|drunk drivers|drunken drivers|DUI offenders|conductores ebrios',
  ],
  [
    peopleWith('prior_deportations'),
    're-entrants|reentrants|previous deportees|prior deportees|illegal re-entrants|reincidentes',
  ],
  [peopleWith('targets'), 'targets|intended targets|blancos|objetivos'],
  [peopleWith('women'), 'women|females|mujeres|mothers|madres'],
  [peopleWith('men'), 'men|males|hombres|fathers'],
  [
    peopleWith('minors'),
    'children|minors|juveniles|teenagers|teens|menores|menores de edad|niños|adolescentes|kids|unaccompanied minors',
  ],
  [
    of('detainers'),
    'detainers|detainer requests|immigration detainers|órdenes de retención|solicitudes de retención|detainer',
  ],
  [
    of('removal_orders', 'people'),
    'final orders of removal|removal orders|deportation orders|orders of removal|órdenes de deportación',
  ],
  [of('deportations', 'people'), 'deportations|removals|deportaciones|expulsiones'],
  [of('countries'), 'countries|nations|nationalities|países|nacionalidades|different countries'],
  [of('counties'), 'counties|condados'],
  [of('jurisdictions'), 'jurisdictions|sanctuary jurisdictions|jurisdicciones'],
  [
    of('agents'),
    'agents|officers|federal agents|deportation officers|special agents|federal, state and local officers|federal, state and local agents|federal, state and local law enforcement officers|local, state and federal officers|state and federal officers|agentes federales, estatales y locales|personnel|agentes|oficiales|federal officers|investigators|law enforcement officers|agentes federales',
  ],
  [
    of('worksites'),
    'worksites|work sites|businesses|employers|plants|stores|restaurants|locations|sites|workplaces|establishments|negocios|empresas|plantas|tiendas|establecimientos|lugares de trabajo|sitios|facilities|food processing plants|7-Eleven stores|company sites|convenience stores|greenhouses|farms|ranches|orchards|warehouses|factories|mills|slaughterhouses|packinghouses|packing plants|meatpacking plants|poultry plants|chicken plants|food plants|processing plants|car washes|dairies|nurseries|garden centers|bakeries|hotels|motels|job sites|construction sites|addresses|7-Eleven|7-Elevens|' +
      'invernaderos|granjas|fincas|ranchos|almacenes|bodegas|fábricas|autolavados|restaurantes|lecherías|viveros|mataderos|empacadoras|panaderías|hoteles|obras|procesadoras|plantas procesadoras|plantas avícolas|direcciones|domicilios',
  ],
  [
    of('search_warrants', 'warrants'),
    'search warrants|warrants|federal search warrants|órdenes de cateo|órdenes de allanamiento|criminal search warrants',
  ],
]);

/** Nouns and measures whose numbers say nothing of an operation: "three times", "two counts", "30 days in jail". */
export const NEVER_COUNTED = phraseTable<true>([
  [
    true,
    'times|day|days|week|weeks|día|días|semana|semanas|pounds|kilos|kilograms|grams|ounces|dollars|miles|acres|feet|month|months|years|year|hours|hour|minutes|seconds|counts|count|votes|points|beds|seats|cents|degrees|' +
      'blocks|pages|words|comments|shares|photos|readers|viewers|lawyers|attorneys|lawmakers|senators|judges|mayors|governors|sheriffs|bills|laws|members of congress|inches|gallons|' +
      'protesters|protestors|demonstrators|activists|U.S. citizens|American citizens|ciudadanos estadounidenses|marchers|clergy|supporters|students|alumnos|estudiantes|teachers|residents|inhabitants|population|advocates|volunteers|voters|respondents|' +
      'cases|court cases|investigations|complaints|lawsuits|flights|' +
      'veces|libras|dólares|millas|años|año|meses|mes|horas|hora|minutos|cargos de|manifestantes|activistas|residentes|habitantes|abogados|votos|camas|jueces|casos|kilómetros|' +
      'managers|supervisors|executives|owners|company officials|gerentes|supervisores|dueños|encargados|directivos|percentage points|puntos porcentuales|vehicles|cars|vans|trucks|vehículos|patients|passengers|customers|agencies|organizations|groups|nonprofits|bathrooms|phones|calls|' +
      'clients|clientes|parishes|pews|orders|meals|workshops|Democrats|Republicans|demócratas|republicanos|police officers|deputies|troopers|hostages|victims|víctimas|deaths|muertes|dreamers|DACA recipients|dead|people dead|immigration judges|detention centers|jails|prisons|field offices|states|estados|cities|ciudades|companies|regions|regiones|guns|firearms|armas|homes|viviendas|families|familias|phases|fases|National Guard|troops|soldiers|killings|parishioners|worshippers|pupils|schoolchildren|alumnas|feligreses|estudiantes|neighbors|relatives|family members|familiares|vecinos|bystanders|names|calls to|seats|recruits|applicants|solicitantes|firefighters|bomberos|reporters|kids of|counties in|miles away|churches|iglesias|schools|escuelas',
  ],
]);
