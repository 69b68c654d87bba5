import type { PlaceMention } from '../place/mention.ts';
import type { Count } from './count.ts';
import type { Metric } from './metric.ts';
import type { Scope } from './scope.ts';

/** Between the whole and the place of its part: "2,900 arrests were made in", "the 35 were taken in". */
const BETWEEN = new Set(
  (
    'arrests arrested detained detainees people immigrants workers were was are came took place made taken picked up caught held in at near from across the ' +
    'arrestos detenciones detenidos arrestados personas fueron son hicieron se registraron ocurrieron en de del la el'
  ).split(' '),
);
const IN = new Set('in at near across from en'.split(' '));
/** "163 of ICE's 2,900" */
const OF = new Set(['of', 'de']);
const WHOLE_GAP = 3;
/** The most tokens between. */
const LONGEST = 8;

/** A part that is set apart by where it was arrested: "Five of the 35 were taken in Ada", "163 of ICE's 2,900 arrests were in Ohio". */
export function shareOfPlace(
  { tokens, numbers, places }: Scope,
  { mention }: Count,
): { metric: Metric; place: PlaceMention } | null {
  if (mention.form !== 'count' || !OF.has(tokens[mention.to]?.norm ?? '')) return null;
  const whole = numbers.find(({ from }) => from > mention.to && from - mention.to <= WHOLE_GAP);
  const place = places.find(({ from }) => from >= (whole?.to ?? mention.to));
  if (whole === undefined || place === undefined || place.from - whole.to > LONGEST) return null;
  const between = tokens.slice(whole.to, place.from);
  if (!between.every(({ norm }) => BETWEEN.has(norm)) || !between.some(({ norm }) => IN.has(norm)))
    return null;
  return { metric: { metric: 'arrests', unit: 'people', from: mention.from, to: place.to }, place };
}
