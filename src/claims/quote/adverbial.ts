import type { TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { CUES } from './reporting.ts';

/** An adverbial between verb and subject is shorter than this, in tokens. */
const LONGEST = 8;
/** More of them in a row than these are no longer one sentence's. */
const MOST = 3;

const BEGINS = new Set(
  'en este esta el ayer hoy tambien a al por desde via entre con visiblemente'.split(' '),
);

const DAYS = new Set('lunes martes miercoles jueves viernes sabado domingo pasado'.split(' '));

/** What such an adverbial ends in: when, to whom, how, in which tongue it was said. */
const ENDS = new Set(
  (
    'ayer hoy tambien comunicado entrevista prensa lunes martes miercoles jueves viernes sabado domingo declaracion ' +
    'opinion nacion mundo herald times post radio noticiero canal diarios efe ap afp reuters press univision telemundo cnn diario periodico medio medios reporteros periodistas cadena ' +
    'noticias telefono celular correo mensaje mensajes whatsapp videollamada llamada ingles espanol lagrimas sollozos ' +
    'risas enojo tristeza molesto molesta voz'
  ).split(' '),
);

/**
 * Where the subject begins that Spanish puts behind time, place and manner: "dijo en un comunicado Tom
 * Prado", "relató a este medio, entre lágrimas, Marisela Duarte", "según contó a EFE la activista".
 */
export function skipAdverbial(block: TextBlock, at: number, limit: number): number {
  const { tokens } = block;
  const verb = CUES.match(tokens, at);
  let from = verb?.value === 'say' && tokens[at]?.capital === false ? at + verb.length : at;
  for (let n = 0; n < MOST; n++) {
    const end = adverbialEnd(block, from, limit);
    if (end === from) break;
    from = tokens[end]?.text === ',' && BEGINS.has(tokens[end + 1]?.norm ?? '') ? end + 1 : end;
  }
  return tokens[from]?.text === ',' && from > at ? from + 1 : from;
}

function adverbialEnd({ tokens }: TextBlock, at: number, limit: number): number {
  const first = tokens[at]?.norm ?? '';
  if (!BEGINS.has(first) || (first === 'el' && !DAYS.has(tokens[at + 1]?.norm ?? ''))) return at;
  for (let i = at; i < Math.min(limit, at + LONGEST); i++) {
    if (ENDS.has(tokens[i]?.norm ?? '')) {
      const end = tokens[i + 1]?.kind === 'number' ? i + 2 : i + 1;
      if (tokens[end] !== undefined && tokens[end]?.text !== '.') return end;
    }
    if (tokens[i]?.text === ',') break;
  }
  return placeEnd(tokens, at);
}

/** "Dijo en Ciudad Vieja el director": a place, up to the determiner of who speaks. */
function placeEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]?.capital === true) end++;
  const isPlace = tokens[at]?.norm === 'en' && end > at + 1;
  return isPlace && /^(?:el|la|un|una)$/.test(tokens[end]?.norm ?? '') ? end : at;
}
