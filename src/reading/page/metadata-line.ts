import { printedDay } from '../day.ts';

/** Lines longer than this are sentences. */
const MAX_LENGTH = 120;

const LABEL =
  /^(?:originally )?(?:published|posted|updated|last updated|publicad[oa]|actualizad[oa])\b[: ]{0,2}(?:on |at |el )?/i;
const TIME = /^(?:at )?\d{1,2}:\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? ?/i;
const BYLINE =
  /^(?:by|By|BY|por|Por|POR) \p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){1,5}(?:[|,•·—–-].{0,60})?$/u;
const READING_TIME = /^\d{1,2} ?(?:min(?:ute)?s?|minutos?)(?: de)? (?:read|lectura)$/i;

/** "By Jane Doe", "Published: Oct. 7, 2020 at 3:04 p.m.", "KQVB Staff · February 27, 2018", "4 min read". */
export function isMetadataLine(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (READING_TIME.test(text) || (BYLINE.test(text) && !/[.!?]$/.test(text))) return true;
  if (text.split(/ [·•|–—] /).some((part, i) => i > 0 && printedDay(part)?.length === part.length))
    return true;
  const label = LABEL.exec(text)?.[0] ?? '';
  const rest = text.slice(label.length).replace(TIME, '');
  if (label !== '' && /^\d+ \p{L}+ ago$|^hace \d+ \p{L}+$/u.test(rest)) return true;
  const day = printedDay(rest);
  if (day === null) return false;
  // "Oct. 7, 2020 at 3:04 p.m." is a line of its own; "Oct. 7, 2020, was a Wednesday." is a sentence.
  const behind = rest.slice(day.length).replace(/[ap]\.m\.(?: [A-Z]{2,4})?$/i, '');
  return behind.length < 40 && !/[.!?]$/.test(behind);
}
