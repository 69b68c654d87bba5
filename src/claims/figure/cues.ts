import { phraseTable } from './table.ts';

/** What the words around a number say of the people it counts: "had prior criminal convictions". */
export const CUES = phraseTable<string>([
  [
    'criminal_convictions', // "317 of those had prior criminal convictions"
    'convicted|conviction|convictions|criminal record|criminal records|criminal history|criminal histories|criminal background|criminal backgrounds|convicted criminals|convicted criminal|rap sheets|had a record|have a record|with a record|had records|with records|criminal pasts|' +
      'criminal convictions|antecedentes penales|antecedentes criminales|antecedentes|condena|condenas|condenado|condenados|condenada|condenadas|historial criminal|historial delictivo|récord criminal|convictos|convicts|ex-convicts|criminal aliens|convicted felons|criminals',
  ],
  [
    'convicted_or_pending', // "had existing criminal arrests or convictions"
    'criminal arrests or convictions|arrests or convictions|arrested or convicted|convicted or arrested|convictions or arrests|prior arrests or convictions|criminal convictions or arrests|charged or convicted|convicted or charged|charges or convictions|convictions or charges|convicted of or charged with|charged with or convicted of|' +
      'arrestos o condenas|condenas o arrestos|arrestos previos o condenas|condenas o cargos|cargos o condenas|condenados o acusados|acusados o condenados',
  ],
  [
    'pending_charges', // "45 faced pending charges"
    'pending charges|pending charge|charge pending|pending criminal charges|charges pending|criminal charges pending|pending cases|charged with|awaiting trial|pending arrests|outstanding charges|' +
      'criminal charges|accused of|cargos pendientes|cargos penales pendientes|cargos criminales pendientes|cargos penales|acusados de|acusaciones pendientes|procesos pendientes|charges|charged|cargos',
  ],
  [
    'no_criminal_record', // "23 had no criminal record"
    'no criminal record|no criminal records|no criminal conviction|no prior criminal conviction|no conviction|ninguna condena|sin condenas|no tenían condenas|no tenía condenas|no tienen condenas|without a record|without a conviction|without any convictions|no la tenían|no los tenían|no las tenían|no la tienen|no los tienen|no tenían ninguna|no tenían ninguno|did not have one|did not have any|had none|tenían ninguna|no criminal history|no criminal histories|no criminal convictions|no criminal background|no prior criminal|no prior convictions|no convictions|no known criminal|no record|' +
      'without criminal records|without criminal record|without a criminal record|without criminal convictions|without criminal histories|without any criminal|without convictions|carecían de ellas|carecían de ellos|non-criminal|noncriminal|noncriminals|non-criminals|clean record|clean records|' +
      'not been convicted|never been convicted|not have criminal|not have a criminal|not have any criminal|no previous criminal|no serious criminal|lacked criminal|lacked a criminal|never been arrested or convicted|' +
      'sin antecedentes|sin antecedentes penales|no tenían antecedentes|no tienen antecedentes|no tenía antecedentes|no contaban con antecedentes|sin historial|ningún antecedente',
  ],
  [
    'prior_deportations', // "12 had been previously deported"
    'previously deported|previously been deported|previously removed|previously been removed|deported before|deported previously|been deported|been removed from|prior removals|prior deportation|prior deportations|previous deportations|already deported once|already been deported once|already been deported before|already been deported at least|had already been deported|had been deported|' +
      'removed before|been removed before|sent home before|deported at least twice|been deported and came back|deported and came back|deported and returned|deported before|re-entered|reentered|re-entering|reentering|re-entry|reentry|re-entrants|reincidentes|reincidente|returned illegally|illegally returned|returned after|returned to the United States after|returned to the U.S. after|deported at least once|' +
      'deportados previamente|deportadas previamente|deportados anteriormente|deportadas anteriormente|previamente deportados|previamente deportadas|sido deportados|sido deportadas|reingresado|reingresaron|reingreso|reingresar|deportaciones previas|deported in the past',
  ],
  [
    'removal_orders', // "86 had outstanding orders of removal"
    'final order of removal|final orders of removal|final orders of deportation|final order of deportation|outstanding orders|orders of removal|order of removal|orders of deportation|deportation orders|deportation order|removal orders|final removal orders|final orders|' +
      'ordered deported|ordered removed|been ordered deported|ordered out|order to leave|ordered to leave|ordered out of the country|orders to leave|órdenes finales|órdenes de deportación|orden de deportación|órdenes definitivas|órdenes de expulsión|órdenes de remoción|orden final',
  ],
  [
    'fugitives',
    'ignored orders|ignored an order|ignored their orders|ignored deportation orders|ignored removal orders|ignored a judge|defied orders|defied deportation orders|defied an order|disobeyed orders|skipped out on|skipped a deportation|skipped deportation|desacataron órdenes|desacataron una orden|ignoraron órdenes|ignorado órdenes|ignorado una orden|incumplieron órdenes|immigration fugitives|fugitives|fugitive aliens|failed to leave|absconders|prófugos|fugitivos|prófugos de inmigración',
  ],
  [
    'gang_members', // "16 were members of MS-13"
    'gang members|gang member|gang bangers|gangbangers|gangsters|members of street gangs|miembros de pandillas|mareros|gang affiliates|gang-affiliated|gang affiliation|gang affiliations|gang ties|ties to gangs|ties to street gangs|gangs|gang|MS-13|M-13|members of gangs|Tren de Aragua|pandilleros|pandillas|pandilla|MS13',
  ],
  [
    'sex_offenders', // "19 were convicted of sex crimes"
    'sex offenders|registered sex offenders|sex offender|sex offenses|sexual offenses|sex crimes|sex crime|sexual crimes|sex-assault|sexual-assault|sex-abuse|sexual assault|sexual abuse|sexual assaults|sex assault|rape|child molestation|child molesters|sexual predators|sex criminals|child predators|rapists|depredadores sexuales|delincuentes sexuales|pedophiles|pedófilos|violadores|sexual offense|lewd acts|sexual offenders|' +
      'delitos sexuales|ofensores sexuales|agresores sexuales|delincuentes sexuales|agresión sexual|agresiones sexuales|abuso sexual|abusos sexuales|violación|sexual battery|child sex crimes|sexual conduct|child sex offenses',
  ],
  [
    'dui_convictions', // "86 convicted of DUI"
    'DUI|DUIs|DWI|driving under the influence|drunk driving|drunken driving|drunk-driving|drunken-driving|driving while intoxicated|impaired driving|driving drunk|operating under the influence|OUI|' +
      'conducir ebrio|manejar ebrio|conducir ebrios|manejar ebrios|manejar borrachos|manejar borracho|conducir bajo|manejar bajo|conducción bajo|conducir en estado|manejar en estado|conducir borracho|DUI convictions',
  ],
  [
    'murder_convictions',
    'murder|murders|homicide|homicides|manslaughter|attempted murder|asesinato|asesinatos|homicidio|homicidios',
  ],
  [
    'domestic_violence_convictions',
    'domestic violence|domestic abuse|domestic assault|domestic battery|spousal abuse|violencia doméstica|violencia intrafamiliar|violencia familiar',
  ],
  [
    'drug_convictions',
    'drug|drugs|drug trafficking|drug offenses|drug crimes|drug possession|drug-related|narcotics|dangerous drugs|controlled substance|controlled substances|drogas|narcóticos|narcotráfico|tráfico de drogas|posesión de drogas|delitos de drogas',
  ],
  [
    'assault_convictions',
    'assault|assaults|battery|aggravated assault|agresión|agresiones|asalto|asaltos|lesiones',
  ],
  ['robbery_convictions', 'robbery|robberies|armed robbery|robo|robos|robo a mano armada'],
  ['burglary_convictions', 'burglary|burglaries|home invasion|allanamiento'],
  ['theft_convictions', 'theft|larceny|thefts|hurto|hurtos|identity theft'],
  [
    'weapons_convictions',
    'weapons charges|weapons offenses|weapon offenses|weapons violations|illegal firearms|firearms offenses|weapons|posesión de armas|delitos de armas|firearms',
  ],
  ['fraud_convictions', 'fraud|fraude|forgery'],
  ['kidnapping_convictions', 'kidnapping|kidnappings|secuestro|secuestros'],
  [
    'felony_convictions',
    'felony conviction|delito grave|felony|felonies|felony convictions|aggravated felonies|aggravated felony|felons|felonías|delitos mayores',
  ],
  ['misdemeanor_convictions', 'misdemeanor|misdemeanors|delitos menores'],
  [
    'collateral_arrests',
    'collateral arrests|collateral|collaterals|not targets|not the targets|not the intended targets|not originally targeted|not initially targeted|not been targeted|not targeted|not the original targets|not the subject|encountered during|because they were with|were with the|not on the list|not on their list|not being sought|no estaban en la lista|no eran buscados|no eran buscadas|colaterales|no eran el objetivo|no eran objetivo',
  ],
  [
    'targets',
    'it wants to arrest|it wanted to arrest|they wanted to arrest|it intends to arrest|it plans to arrest|it hopes to arrest|quiere arrestar|quería arrestar|quiere detener|targets of the operation|it was looking for|they were looking for|were looking for|was looking for|set out to find|went looking for|went out to find|had been sought|specifically sought|eran buscadas|eran buscados|eran buscadas por|buscaban los agentes|buscados por|buscadas por|targeted|on a target list|on its target list|on the target list|target list|on their list|on the list|for arrest|were targets|were targeted|been targeted|specific targets|the targets|on the target list|intended targets|original targets',
  ],
  [
    'criminal_arrests',
    'were criminal arrests|are criminal arrests|fueron arrestos penales|fueron arrestos criminales|fueron detenciones penales|les fincaron cargos|se les fincaron|les imputaron cargos|se les imputaron|les formularon cargos|se les formularon|les presentaron cargos|criminally charged|federal criminal charges|facing federal charges|face federal charges|faces federal charges|face federal criminal|facing federal criminal|charged with identity theft|charged with aggravated identity theft|charged with illegal re-entry|charged with illegal reentry|charged with illegally re-entering|charged with re-entering|charged with harboring|charged with document fraud|charged federally|federally charged|charged in federal court|acusados de robo de identidad|acusados de reingreso|on criminal charges|charged with crimes|charged with a crime|charged with federal crimes|charged with criminal offenses|charged with criminal violations|charged criminally|facing criminal prosecution|acusados penalmente|acusados de delitos federales|enfrentan acusaciones penales|facing charges|facing criminal charges|face charges|faced charges|face criminal charges|faces charges|enfrentan cargos|enfrentaban cargos|on federal criminal charges|criminally arrested|criminal warrants|on criminal violations|on federal charges|arrested criminally|por cargos penales|por cargos criminales|por delitos penales|por delitos federales|por delitos criminales|on criminal arrest warrants|on federal and state criminal',
  ],
  [
    'administrative_arrests',
    'were administrative arrests|are administrative arrests|fueron arrestos administrativos|fueron detenciones administrativas|on civil immigration grounds|on immigration grounds|por motivos migratorios|administratively arrested|enfrentan cargos administrativos|enfrentaban cargos administrativos|face administrative|faced administrative|facing administrative|face civil immigration|administrative charges|cargos administrativos|administrative violations|civil immigration charges|on administrative|administrative violations|administrative immigration violations|on immigration violations|for immigration violations|on civil immigration|civil immigration violations|on administrative immigration|arrested administratively|' +
      'por violaciones migratorias|por infracciones migratorias|por violaciones administrativas|faltas administrativas|on immigration charges|for administrative immigration',
  ],
  [
    'prosecutions',
    'federal prosecution|presented for prosecution|accepted for prosecution|criminal prosecution|be prosecuted|being prosecuted|for prosecution|criminally prosecuted|were indicted|been indicted|enjuiciados|proceso penal|procesados',
  ],
  [
    'released',
    'are out on|were out on|is out on|out on bond|out on bail|were out ,|ankle bracelets|ankle bracelet|ankle monitors|ankle monitor|are home|were home|are back home|are free|were free|are now free|están libres|quedaron bajo fianza|salieron bajo fianza|salieron libres|con grilletes|con tobilleras|released day|came home|come home|went home|gone home|returned home|back home|sent home with|sent home to care|sent home on|sent home for|allowed home|allowed to go home|home by|quedaron en libertad|quedaron libres|en libertad|dejados en libertad|volvieron a casa|regresaron a casa|volvieron a sus casas|sido liberados|sido liberadas|enviados a casa|released hours|released following|freed|were released|was released|been released|have been released|released on|released after|released with|liberados|liberadas|puestos en libertad|puestas en libertad|released the same day|let go',
  ],
  [
    'deportations',
    'removed to|been removed to|were removed to|put on a plane|put on planes|put on a flight|put on flights|put on buses to|flown out of the country|flown to Guatemala|flown to Mexico|flown to Honduras|fueron expulsados|fueron expulsadas|fueron repatriados|subidos a un avión|enviados en avión|sent back to|been sent back|sent to Mexico|sent home to|flown home|flown back|returned to Mexico|returned to their|bused back|devueltos a|enviados de regreso|enviados a México|regresados a|expulsados|already been deported|been deported already|have been deported|were deported|since been deported|already been removed|were removed|been returned to|have already been|deported to|fueron deportados|fueron deportadas|ya fueron deportados|han sido deportados|ya han sido deportados|repatriados',
  ],
  [
    'detainers',
    'released from local custody|released from local jails|released from county jails|released from jails|released by local|been released from local|been released by local|despite a detainer|despite active detainers|active detainers|active immigration detainers|detainers|detainer|had detainers|despite detainers|immigration detainers|detainers in place|retención',
  ],
  [
    'in_custody', // "377 remained in custody"
    'still held|still in detention|remain in detention|remained in detention|remain behind bars|siguen presos|siguen en custodia|remain in custody|remained in custody|remains in custody|still in custody|remain detained|remained detained|still being held|being held|still detained|remain jailed|remained jailed|siguen detenidos|siguen detenidas|siguen bajo custodia|permanecen detenidos|permanecían detenidos|permanecen bajo custodia',
  ],
  [
    'at_large',
    'still looking for|still searching for|still seeking|remain at large|remained at large|still at large|are at large|being sought|siguen prófugos|evaded|evade arrest|eluded|avoided arrest|evaded arrest|escaped arrest|still wanted|escaparon|evadieron',
  ],
  ['at_large_arrests', 'at large in the community|at-large in the community|en libertad en la comunidad'],
  ['women', 'women|female|mujeres|females'],
  ['men', 'were men|male|males|hombres|are men'],
  [
    'minors',
    'unaccompanied children|unaccompanied minors|as children|menores no acompañados|minors|juveniles|were children|menores de edad|eran menores',
  ],
  [
    'unlawfully_present',
    'in the country illegally|in the country unlawfully|in the United States illegally|in the U.S. illegally|illegally present|unlawfully present|visa overstays|overstayed|entered the country illegally|en el país ilegalmente|ilegalmente en el país',
  ],
]);

/** A kind of crime: "convicted of" may stand before it. */
export function isCrime(metric: string): boolean {
  return metric === 'sex_offenders' || (metric.endsWith('_convictions') && !isGeneral(metric));
}

const GENERAL = new Set([
  'criminal_convictions',
  'felony_convictions',
  'misdemeanor_convictions',
  'pending_charges',
  'convicted_or_pending',
  'unlawfully_present',
  'detainers',
  'released',
  'at_large',
  'deportations',
  'prosecutions',
  'targets',
]);

/** Said of most people arrested: it does not make a count of arrests a count of something else. */
export function isGeneral(metric: string): boolean {
  return GENERAL.has(metric);
}
