import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Speech as Spanish-language dailies and agencies attribute it. */
const CASES: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  [
    '“Mi compadre iba a comprar leche”, dijo Nohemí Barrios, que vende pupusas.¶Un portavoz de ICE defendió la operación. “Nuestros agentes no eligen a quién arrestar”, afirmó.',
    [
      'Mi compadre iba a comprar leche <- Nohemí Barrios',
      'Nuestros agentes no eligen a quién arrestar <- Un portavoz de ICE',
    ],
  ],
  [
    '“Se llevaron a mi cuñado”, contó Beltrán.¶El taller de llantas de Esteban Quirós, en National City, perdió a dos mecánicos. “El cliente sigue viniendo, pero yo ya no tengo quien lo atienda”, lamentó.',
    [
      'Se llevaron a mi cuñado <- Beltrán',
      'El cliente sigue viniendo, pero yo ya no tengo quien lo atienda <- Esteban Quirós',
    ],
  ],
  [
    '—No vamos a descansar —dijo Corwin a los reporteros—. Es nuestro trabajo.',
    ['No vamos a descansar | Es nuestro trabajo <- Corwin'],
  ],
  [
    '—Me dijeron que saliera —recuerda Ortega—. Yo no abrí.',
    ['Me dijeron que saliera | Yo no abrí <- Ortega'],
  ],
  [
    'De acuerdo con el comunicado de ICE, los arrestados “representaban una amenaza”.',
    ['~representaban una amenaza <- ICE'],
  ],
  [
    'Así lo informó la oficina del alcalde. “No participamos en el operativo”, indicó en un comunicado.',
    ['No participamos en el operativo <- la oficina del alcalde'],
  ],
  ['A Elvira Ochoa la llamaron a las seis. “No dormí”, contó.', ['No dormí <- Elvira Ochoa']],
  [
    'El esposo de Elvira Ochoa sigue detenido. “No he podido hablar con él”, dijo ella.',
    ['No he podido hablar con él <- Elvira Ochoa'],
  ],
  [
    'Un joven busca a su madre desde el martes. El celular de su madre suena en una bolsa de plástico. “No sé qué decirle al que llama”, dice.',
    ['No sé qué decirle al que llama <- Un joven'],
  ],
  [
    '“Aquí nadie está a salvo”, dijo un hombre que solo se identificó como Beto.',
    ['Aquí nadie está a salvo <- Beto'],
  ],
  [
    '“Solo quería trabajar”, dijo en inglés el joven de 22 años.',
    ['Solo quería trabajar <- el joven de 22 años'],
  ],
  [
    '“¡Fuera la migra!”, gritaban los manifestantes frente a la cárcel.',
    ['¡Fuera la migra! <- los manifestantes'],
  ],
  [
    'Los manifestantes coreaban “No están solos” frente al edificio.',
    ['~No están solos <- Los manifestantes'],
  ],
  [
    'El director de ICE, en entrevista con este diario, negó que hubiera cuotas. “Vamos por los más peligrosos”, dijo.',
    ['Vamos por los más peligrosos <- El director de ICE'],
  ],
  [
    '“Fue una escena horrible”, según contó a EFE la activista Nora Prieto.',
    ['Fue una escena horrible <- Nora Prieto'],
  ],
  ['El gobernador lo llamó “un acto político”.', ['~un acto político <- El gobernador']],
  [
    '“No comentamos operativos en curso”, respondió el ICE en un correo electrónico.',
    ['No comentamos operativos en curso <- ICE'],
  ],
  [
    '“No se hacen redadas”, dijo a La Opinión Shawn Niles, portavoz de ICE.',
    ['No se hacen redadas <- Shawn Niles'],
  ],
  ['“No abran la puerta”, recomienda la organización CHIRLA en su página.', ['No abran la puerta <- CHIRLA']],
  ['“Hijo, no vengas”, le dijo su madre.', ['Hijo, no vengas <- su madre']],
  [
    '“Nadie nos avisó”, se quejó el superintendente escolar, Rubén Alvarado.',
    ['Nadie nos avisó <- Rubén Alvarado'],
  ],
  [
    '“Nadie nos avisó”, se queja Alvarado. Y añade: “Tuvimos que llamar nosotros”.',
    ['Nadie nos avisó <- Alvarado', 'Tuvimos que llamar nosotros <- Alvarado'],
  ],
  [
    'Ella es una de las 40 mujeres detenidas. Se llama Ofelia Rangel y tiene 51 años. “Limpio casas desde que llegué”, cuenta.',
    ['Limpio casas desde que llegué <- Ofelia Rangel'],
  ],
  [
    '“No vamos a descansar”, dijo el director interino de ICE, Hal Corwin.',
    ['No vamos a descansar <- Hal Corwin'],
  ],
  [
    '“Los agentes actuaron conforme a la ley”, reza el comunicado.',
    ['Los agentes actuaron conforme a la ley <- el comunicado'],
  ],
  [
    'La cónsul Teresa Arroyo visitó a los detenidos. “Están bien de salud”, comentó.',
    ['Están bien de salud <- Teresa Arroyo'],
  ],
  [
    '“Tenemos órdenes firmadas por un juez”, dijo en entrevista con Univision el director de ICE.',
    ['Tenemos órdenes firmadas por un juez <- el director de ICE'],
  ],
  ['“Fue una escena horrible”, señala Prieto, visiblemente molesta.', ['Fue una escena horrible <- Prieto']],
  [
    '“Nos dijeron que era una inspección”, explica Delia Robles por teléfono desde Guatemala. “Era mentira”.',
    ['Nos dijeron que era una inspección <- Delia Robles', 'Era mentira <- Delia Robles'],
  ],
  [
    'En declaraciones a Telemundo 52, Robles dijo que los agentes “entraron sin orden judicial”.',
    ['~entraron sin orden judicial <- Robles'],
  ],
  [
    'El portavoz de ICE, Shawn Niles, dijo a La Opinión que “no se hacen redadas”.',
    ['~no se hacen redadas <- Shawn Niles'],
  ],
  [
    '“Limpio casas desde que llegué”, cuenta Ofelia —quien prefirió no dar su apellido— mientras espera el autobús.',
    ['Limpio casas desde que llegué <- Ofelia'],
  ],
];

describe('Spanish reports', () => {
  it.each(CASES)('%s', (text, quotes) => {
    expect(read(text)).toEqual(quotes);
  });
});
