import { ReadingError } from './error.ts';
import type { ProblemCode } from './problem.ts';

/** Larger than any article, small enough that a slip of the hand (a film, an archive) is refused at once. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** First bytes of files that are no text, whatever their name says. */
const SIGNATURES: readonly (readonly [bytes: string, what: ProblemCode])[] = [
  ['%PDF', 'problemPdf'],
  ['PK\x03\x04', 'problemArchive'],
  ['\x89PNG', 'problemImage'],
  ['\xff\xd8\xff', 'problemImage'],
  ['GIF8', 'problemImage'],
  ['\x1f\x8b', 'problemCompressed'],
  ['\xd0\xcf\x11\xe0', 'problemOffice'],
];

/**
 * The text of a file: by its byte order mark, else by what an HTML page says of itself, else UTF-8,
 * and windows-1252 where it is no valid UTF-8 (the encoding of most old pages, as browsers assume).
 * @throws {ReadingError} for an empty file, one over 20 MB, or one that is no text
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) throw new ReadingError('problemTooLarge');
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature !== undefined) throw new ReadingError(signature[1]);
  const marked = byteOrderMark(bytes);
  if (marked === null && bytes.subarray(0, 65536).includes(0)) throw new ReadingError('problemNotText');
  const text = (marked ?? declared(head, bytes) ?? utf8(bytes) ?? as('windows-1252', bytes) ?? '').replace(
    /^\ufeff/,
    '',
  );
  if (text.trim() === '') throw new ReadingError('problemEmpty');
  return text;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be', bytes);
  return null;
}

/** A page that says UTF-8 is tried as that below; one that says Latin-1 may still be UTF-8, which then wins. */
function declared(head: string, bytes: Uint8Array): string | null {
  const said = head.toLowerCase().indexOf('charset=');
  if (said < 0 || utf8(bytes) !== null) return null;
  const label = /^["']?([\w-]{1,40})/.exec(head.slice(said + 'charset='.length))?.[1];
  return label === undefined ? null : as(label, bytes);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function as(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null; // no such encoding
  }
}
