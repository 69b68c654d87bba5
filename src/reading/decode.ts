import { ReadingError } from './error.ts';

/** Larger than any article, small enough that a slip of the hand (a film, an archive) is refused at once. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** First bytes of files that are no text, whatever their name says. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['\x1f\x8b', 'a compressed file'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
];

/**
 * The text of a file: by its byte order mark, else by what an HTML page says of itself, else UTF-8,
 * and windows-1252 where it is no valid UTF-8 (the encoding of most old pages, as browsers assume).
 * @throws {ReadingError} for an empty file, one over 20 MB, or one that is no text
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES)
    throw new ReadingError('The file is larger than 20 MB; save the article alone and try again.');
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature !== undefined)
    throw new ReadingError(
      `The file is ${signature[1]}, not text; save the article as a web page or as text.`,
    );
  const marked = byteOrderMark(bytes);
  if (marked === null && bytes.subarray(0, 65536).includes(0))
    throw new ReadingError('The file is no text; save the article as a web page or as text.');
  const text = (marked ?? declared(head, bytes) ?? utf8(bytes) ?? as('windows-1252', bytes) ?? '').replace(
    /^\ufeff/,
    '',
  );
  if (text.trim() === '') throw new ReadingError('The file is empty; choose one that holds an article.');
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
