/** The rows of a table of words that is written as one text: divided by bars and lines. */
export function rows(table: string): string[] {
  return table
    .split(/[|\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '');
}
