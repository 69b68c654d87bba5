import { inflateSync } from 'node:zlib';

/** The operators of PDF that paint shapes, shadings and pictures (ISO 32000-1, table 51). */
const PAINTS = /^(?:f\*?|F|S|s|B\*?|b\*?|sh|Do)$/;

/** Every line, box and picture that a PDF shows, by its operator, in order; not its text. */
export function paintedOnPaper(pdf: Uint8Array): readonly string[] {
  const words = drawingsOf(pdf).flatMap((drawing) => drawing.split(/\s+/));
  return words.filter((word) => PAINTS.test(word));
}

/** The streams of a PDF that set text: its pages. The others are fonts, pictures and tables. */
function drawingsOf(pdf: Uint8Array): string[] {
  const file = Buffer.from(pdf).toString('latin1');
  return [...file.matchAll(/(?<!end)stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(({ 1: data = '' }) => {
    const drawing = inflated(data);
    return /\bBT\b/.test(drawing) ? [drawing] : [];
  });
}

/** Empty where the data is not compressed, as in no drawing of either browser. */
function inflated(data: string): string {
  try {
    return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
