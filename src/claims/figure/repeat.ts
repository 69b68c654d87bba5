import type { Count } from './count.ts';
import type { Metric } from './metric.ts';
import type { Scope } from './scope.ts';

/** In front of a number that was told before: "how many of the 212", "las familias de los 389". */
const THE = new Set(['the', 'those', 'these', 'los', 'las', 'esos', 'esas', 'estos', 'estas']);
/** Smaller ones are the same number by chance. */
const LEAST = 20;

/** A number of arrests named again by its number alone; it stands where the same was told of before. */
export function repeatOf({ tokens }: Scope, { mention, noun, isUnknown }: Count): Metric | null {
  const { from, to, value, form } = mention;
  if (form !== 'count' || isUnknown || (value ?? 0) < LEAST) return null;
  if (noun !== null && noun.counted.metric !== null) return null;
  if (!THE.has(tokens[from - 1]?.norm ?? '')) return null;
  return { metric: 'arrests', unit: 'people', from, to, isRepeat: true };
}
