import search from 'approx-string-match';

/** Whether one word is the other with at most so many letters added, dropped or changed. */
export function withinEdits(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  return search(longer, shorter, edits).some(
    // The match may leave out letters at the longer word's ends: these count as edits too.
    ({ start, end, errors }) => errors + start + (longer.length - end) <= edits,
  );
}
