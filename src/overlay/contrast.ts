import { elementOf } from './frames.ts';

/** The text is light, so the ground is dark: the mark takes its light colours. Asks the text itself, not the system. */
export function isDarkPageAt(range: Range): boolean {
  const element = elementOf(range);
  return element !== null && isLightColour(getComputedStyle(element).color);
}

/** Of a computed colour `rgb(r, g, b)` or `rgba(…)`; any other notation counts as dark. */
export function isLightColour(colour: string): boolean {
  const [r, g, b] = colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
  if (r === undefined || g === undefined || b === undefined) return false;
  // Weights of relative luminance, ITU-R BT.709; the middle of the scale of 255.
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 140;
}
