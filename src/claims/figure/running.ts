import type { Count } from './count.ts';
import { isDivider } from './divider.ts';
import type { Metric } from './metric.ts';
import type { Scope } from './scope.ts';
import type { Lead } from './tally.ts';

/** Nothing but a time stands between two counts of one total: "90 on May 3; by June 1, at about 200". */
const TIMES = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday weekend day days week weeks month months morning afternoon evening noon midnight night mid early late today yesterday ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo dia dias semana semanas mes meses mediodia noche tarde manana ayer hoy mediados finales principios'
  ).split(' '),
);
const JOINTS = new Set(
  (
    'by on at in of to as the a an and then after later before first second third next that this more people arrests , ; . - ' +
    'el la los las de del a al en para y luego despues antes primer primera unos unas cerca ya personas arrestos detenidos'
  ).split(' '),
);
/** Behind the number, where the clause does not end there: "and at 49 after the first day". */
const BEHIND = new Set('after by on as a at in when despues para el'.split(' '));
/** The longest such time, in tokens. */
const LONGEST = 14;

/** The same total at another time: behind a count of arrests in its sentence, and a time; "220, up from 140". */
export function runningOf(scope: Scope, { mention, noun }: Count, said: Lead | null): Metric | null {
  const { tokens, sentence, numbers } = scope;
  const { from, to, form } = mention;
  if (said?.metric !== 'arrests' || form !== 'count' || mention.of !== null) return null;
  if (noun !== null && noun.counted.metric !== null) return null;
  const previous = numbers.findLast((number) => number.to <= from && isDivider(scope, number));
  if (previous === undefined || from - previous.to > LONGEST) return null;
  const next = tokens[to];
  const ends = to >= sentence.to || next?.kind === 'mark' || BEHIND.has(next?.norm ?? '');
  const between = tokens.slice(previous.to, from);
  const isDated = (at: number) =>
    numbers.some((number) => number.reason !== null && number.from <= at && at < number.to);
  const isTime = between.every(
    ({ norm }, i) => TIMES.has(norm) || JOINTS.has(norm) || isDated(previous.to + i),
  );
  const hasTime = between.some(({ norm }, i) => TIMES.has(norm) || isDated(previous.to + i));
  const isApart = between.some(({ text }) => text === ',' || text === ';');
  const isUp = tokens[from - 1]?.norm === 'from' && tokens[from - 2]?.norm === 'up';
  return ends && (isUp || (isTime && hasTime)) && isApart && noun === null
    ? { ...said, unit: 'people', from, to }
    : null;
}
