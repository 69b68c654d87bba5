const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Right before a number: "$5", "US$5". */
export const CURRENCY_SIGNS = set('$ € £ ¥');
/** Right behind a number: "5 million dollars", "200 pesos". */
export const CURRENCIES = set(
  'dollar dollars cent cents bucks euro euros peso pesos usd mxn dolar dolares centavo centavos mdd quetzales lempiras',
);

/** Months with their abbreviations in AP style and in Spanish papers. */
export const MONTHS = set(
  'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ' +
    'ene abr ago dic',
);

/** Before a day of the month in Spanish: "el martes 24". */
export const SPANISH_WEEKDAYS = set('lunes martes miercoles jueves viernes sabado domingo');

/** Before a four-digit number, shows a year: "in 2017", "fiscal 2019", "desde 2017". */
export const BEFORE_YEARS = set(
  'in since of by until till through before after during from year fiscal fy late early mid spring summer fall autumn ' +
    'winter and to than the , ( en desde de del hasta ano antes despues durante para y',
);

/** Behind a number, shows a time of day: "5 p.m.", "10 o'clock". */
export const CLOCK = set("a.m a.m. p.m p.m. am pm o'clock hrs");
/** Before a number, shows a time of day in Spanish: "a las 5 de la tarde". */
export const SPANISH_DAY_PARTS = set('tarde manana noche madrugada');

/** Before an age: "aged 27", "ages 18 to 25", "edad de 27". */
export const BEFORE_AGES = set('age aged ages edad edades');
/** Units that ages are told in. */
export const AGE_UNITS = set('year years month months week weeks day days');
/** Spanish "de 27 años" is an age, except of these: "una pena de 27 años". */
export const SPANISH_TERMS = set(
  'pena penas sentencia sentencias condena condenas prision carcel periodo plazo contrato maximo minimo mas menos cerca',
);
/** Behind "18 and", shows an age: "18 and older". */
export const OLDER = set('older over under younger up mayores menores');

/** Before the number of a law, a form or a ballot measure: "Title 42", "Form I-9", "artículo 287". */
export const BEFORE_SECTIONS = set(
  'section sections sec § title chapter article statute form proposition prop amendment rule paragraph clause code act order ' +
    'u.s.c u.s.c. usc c.f.r c.f.r. cfr h.r h.r. hr h.b h.b. hb s.b s.b. sb ab a.b a.b. resolution ' +
    'ley articulo seccion titulo capitulo formulario propuesta decreto enmienda inciso',
);
/** Behind the title number of a law: "8 U.S.C. 1326". */
export const AFTER_SECTIONS = set('u.s.c u.s.c. usc c.f.r c.f.r. cfr');

/** Before the number of a road: "Interstate 95", "Highway 101", "mile marker 12". */
export const BEFORE_ROADS = set(
  'interstate highway hwy route rt rte freeway turnpike expressway exit marker carretera autopista ruta interestatal salida',
);
/** Right before the hyphen of a road number: "I-95", "US-41", "SR-60". */
export const ROAD_LETTERS = set('i us sr sh fm cr ih');
/** Behind the number of a road: "the 405 Freeway". */
export const AFTER_ROADS = set('freeway highway expressway turnpike');

/** Ends the name of a street: "300 N. Los Angeles Street". */
export const STREETS = set(
  'street st avenue ave boulevard blvd road rd drive dr lane ln court place parkway pkwy highway hwy square plaza circle ' +
    'terrace broadway way block',
);
/** Before a number inside an address: "Room 1021", "Suite 300", "P.O. Box 12", "calle 8". */
export const BEFORE_ADDRESSES = set(
  'zip room suite apt apartment floor box building bldg calle avenida oficina piso apartado habitacion local',
);

/** Begins the name of a street in Spanish: "avenida Meridian 280". */
export const SPANISH_STREETS = set(
  'calle calles avenida av avda bulevar boulevard blvd paseo calzada camino carretera plaza callejon',
);
/** In the name of such a street, or between it and its number: "avenida de la Reforma, número 300". */
export const STREET_WORDS = set(
  'de la las los el del y numero num no south north east west sur norte este oeste',
);
/** Behind the number of a street: "Meridian 280, en East Boston", "280 entre la primera y la segunda". */
export const AFTER_STREET_NUMBERS = set('en y entre esquina a casi frente de este el los las ofrece se');

/** Before the number in a name: "Channel 5", "No. 3", "District 12". Capitalised, except those of LOWER_NAMED. */
export const NAMED_BY_NUMBER = set(
  'channel district zone ward precinct phase flight unit operation region sector area terminal gate pier gate group team ' +
    'version level tier category class type grade page day week episode game lot pod building ladder engine troop local no ' +
    'nos docket case count exhibit super league apollo abc nbc cbs fox pbs cw news telemundo univision noticias canal ' +
    'distrito zona fase vuelo grupo nivel categoria num caso numero windows iphone catch boeing airbus',
);
/** Names by number in lower case too. */
export const LOWER_NAMED = set(
  'no nos number numbers num numero numeros channel canal phase fase level tier',
);

/** Near two numbers with a hyphen, shows a score or a vote: "won 3-2", "a 5-4 decision". */
export const SCORES = set(
  'win won wins lost lose loss beat beats defeated victory score vote voted votes ruling ruled decision over tie gano perdio ' +
    'vencio derroto marcador votacion fallo',
);

/** Before "one", makes it a pronoun: "no one", "this one". */
export const BEFORE_PRONOUN = set(
  'by no since than any every each this that which the another some many such only loved first last next little wrong right good ' +
    'nobody ningun ninguna cada la el alguna algun',
);
/** Behind "one", makes it a pronoun or an idiom: "one of the men", "one another", "one day". */
export const AFTER_PRONOUN = set(
  "of another who whose whom that which can could should would must may might 's day way thing reason side hand point " +
    'step example time more by de que a otro otra',
);
/** Numbers that people dial: "call 911". */
export const DIALLED = new Set([211, 311, 411, 511, 711, 811, 911, 988]);
export const DIALLING = set(
  'call calls called calling dial dials dialed dialing caller callers dispatcher dispatchers operator operators center ' +
    'centers llamar llame llamada llamadas llamo linea al',
);
