import { contains } from '../../claims/place/nesting.ts';
import { isSameFact, sizeOf } from './article-figures.ts';
import type { FigureInContext } from './compare.ts';
import { ROUNDING } from './range.ts';
import { compareValues } from './values.ts';

/**
 * Whether two different numbers can stand beside each other as those of a place and of a part of it: the larger
 * place's is all that its article counts there, and no less than the part's. Else one of the places was misread.
 */
export function canStandBeside(a: FigureInContext, b: FigureInContext): boolean {
  const [f, g] = [a.figure, b.figure];
  if (f.unit !== 'people' || f.period !== g.period || compareValues(f, g) !== 'differs') return true;
  const [outer, inner] = contains(f.place, g.place) ? [a, b] : [b, a];
  if (!contains(outer.figure.place, inner.figure.place)) return true;
  const most = sizeOf(outer.figure) * (1 + ROUNDING);
  return (
    sizeOf(inner.figure) <= most &&
    outer.figures.every((other) => !isSameFact(outer.figure, other) || sizeOf(other) <= most)
  );
}
