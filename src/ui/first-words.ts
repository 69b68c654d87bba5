/** A quote in a list is known by its first words; longer ones would hide the next row. */
const LENGTH = 80;

export function firstWords(text: string): string {
  return text.length <= LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', LENGTH))}\u00a0…`;
}
