/** How much of a page is looked at, and how much of its running text is weighed, in UTF-16 units. */
const SCANNED = 120_000;
const WEIGHED = 12_000;
/** Shorter lines are menus, captions and headings of other stories, unless they end as a sentence does. */
const SHORTEST_LINE = 60;
const SHORTEST_SENTENCE = 25;

/** The page's running text: its long lines, up to a limit, so that the cost is the same for any page. */
export function proseOf(text: string): string {
  let prose = '';
  for (const line of text.slice(0, SCANNED).split('\n')) {
    if (!isRunning(line)) continue;
    prose += `${line}\n`;
    if (prose.length >= WEIGHED) break;
  }
  // A text that is all short lines is weighed as it stands.
  return (prose === '' ? text : prose).slice(0, WEIGHED);
}

/** A paragraph: long and punctuated, or a short sentence ("Nineteen people were arrested."). */
function isRunning(line: string): boolean {
  if (line.length >= SHORTEST_LINE) return /[.!?:,;…]/.test(line);
  return line.length >= SHORTEST_SENTENCE && /[.!?]["”’»]?\s{0,3}$/.test(line);
}
