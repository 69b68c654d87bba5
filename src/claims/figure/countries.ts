import { PhraseTable } from '../text/phrases.ts';

/** Countries that people arrested come from: English name, then its Spanish name and the words for its people. */
const ROWS =
  'Mexico|México|Mexican|Mexicans|mexicano|mexicanos|mexicana|mexicanas;Guatemala|Guatemalan|Guatemalans|guatemalteco|guatemaltecos|guatemalteca;' +
  'Honduras|Honduran|Hondurans|hondureño|hondureños|hondureña;El Salvador|Salvadoran|Salvadorans|Salvadorian|salvadoreño|salvadoreños|salvadoreña;' +
  'Nicaragua|Nicaraguan|Nicaraguans|nicaragüense|nicaragüenses;Costa Rica|Costa Rican;Panama|Panamá|Panamanian;Belize|Belizean;Cuba|Cuban|Cubans|cubano|cubanos;' +
  'Dominican Republic|the Dominican Republic|República Dominicana|Dominican|Dominicans|dominicano|dominicanos;Haiti|Haití|Haitian|Haitians|haitiano|haitianos;' +
  'Jamaica|Jamaican|Jamaicans|jamaiquinos;Trinidad and Tobago|Trinidad|Trinidadian;Colombia|Colombian|Colombians|colombiano|colombianos;Venezuela|Venezuelan|Venezuelans|venezolano|venezolanos;' +
  'Ecuador|Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans|ecuatoriano|ecuatorianos;Peru|Perú|Peruvian|Peruvians|peruano|peruanos;Brazil|Brasil|Brazilian|Brazilians|brasileño|brasileños;' +
  'Bolivia|Bolivian|boliviano|bolivianos;Chile|Chilean|Chileans|chileno|chilenos;Argentina|Argentine|Argentinian|argentino|argentinos;Uruguay|Uruguayan;Paraguay|Paraguayan;Guyana|Guyanese;' +
  'China|Chinese|chino|chinos;India|Indian|Indians|indio|indios;Vietnam|Vietnamese|vietnamita|vietnamitas;Cambodia|Cambodian|Cambodians|Camboya;Laos|Laotian|Laotians;Philippines|the Philippines|Filipino|Filipinos|Filipinas;' +
  'South Korea|Korea|Korean|Koreans|South Korean|South Koreans|Corea del Sur|surcoreano|surcoreanos;Japan|Japanese|Japón;Indonesia|Indonesian;Thailand|Thai;Burma|Burmese|Myanmar;Bangladesh|Bangladeshi;Pakistan|Pakistani|Pakistanis;Nepal|Nepali;' +
  'Iran|Iranian|Iranians;Iraq|Iraqi|Iraqis;Syria|Syrian;Jordan|Jordanian;Lebanon|Lebanese;Yemen|Yemeni;Afghanistan|Afghan|Afghans;Turkey|Turkish|Turquía;Israel|Israeli;Egypt|Egyptian;' +
  'Somalia|Somali|Somalis;Ethiopia|Ethiopian;Eritrea|Eritrean;Kenya|Kenyan;Nigeria|Nigerian|Nigerians;Ghana|Ghanaian;Liberia|Liberian|Liberians;Sierra Leone;Cameroon|Cameroonian;Sudan|Sudanese;Cape Verde|Cape Verdean|Cabo Verde;Senegal|Senegalese;' +
  'Russia|Russian|Russians|Rusia|rusos;Ukraine|Ukrainian;Poland|Polish|Polonia|polacos;Romania|Romanian;Albania|Albanian;Germany|German|Alemania;United Kingdom|the United Kingdom|British|Reino Unido;Ireland|Irish;France|French|Francia;Italy|Italian|Italia;Spain|Spanish|España;Portugal|Portuguese;Canada|Canadian|Canadá;Uzbekistan|Uzbek;Armenia|Armenian;Georgia (country)';

/** Any word for a country or its people → the country's English name. */
export const COUNTRIES = new PhraseTable<string>(
  ROWS.split(';').flatMap((row) => {
    const [name = '', ...others] = row.split('|');
    const forms = [name, ...others].flatMap((form) =>
      form.endsWith('os') ? [form, `${form.slice(0, -2)}as`] : [form],
    );
    return forms.map((form) => [form, name] as const);
  }),
);
