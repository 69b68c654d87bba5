import type { OperationReading } from '../../coverage/operation.ts';
import type { Draft, FigureClaim, Span } from '../claim.ts';
import { findNumbers } from '../number/find.ts';
import type { NumberMention } from '../number/number.ts';
import type { TextDocument } from '../text/document.ts';
import { mostNamed } from './most-named.ts';
import { FigureReader } from './reader.ts';
import { scopesOf } from './scope.ts';

/** The figures of an article: numbers of something an operation is measured by, with what, where and when. */
export function findFigures(doc: TextDocument, operations: OperationReading): Draft<FigureClaim>[] {
  const reader = new FigureReader(doc, operations);
  const scopes = scopesOf(doc);
  for (const scope of scopes) reader.read(scope);
  return reader.figures(mostNamed(scopes, operations));
}

/**
 * Every number of an article: the figures, and all other numbers with `metric` null, for
 * `extract --all`. Numbers that a figure's words take in are told once.
 */
export function findAllNumbers(doc: TextDocument, operations: OperationReading): Draft<FigureClaim>[] {
  const figures = findFigures(doc, operations);
  const told = new Map<string, Draft<FigureClaim>[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    told.set(key, [...(told.get(key) ?? []), figure]);
  }
  const rest = doc.blocks.flatMap(({ index, tokens }) =>
    findNumbers(tokens, doc.lang)
      .filter((mention) => mention.form !== 'vague')
      .map((mention) =>
        bare(mention, {
          block: index,
          start: tokens[mention.from]?.start ?? 0,
          end: tokens[mention.to - 1]?.end ?? 0,
        }),
      ),
  );
  const isTold = (draft: Draft<FigureClaim>) =>
    told.get(keyOf(draft))?.some((figure) => holds(figure.spans[0], draft.spans[0])) === true;
  return [...figures, ...rest.filter((draft) => !isTold(draft))];
}

function keyOf({ spans, value }: Draft<FigureClaim>): string {
  return `${spans[0]?.block} ${value}`;
}

function holds(outer: Span | undefined, inner: Span | undefined): boolean {
  if (outer === undefined || inner === undefined) return false;
  return outer.block === inner.block && outer.start <= inner.start && outer.end >= inner.end;
}

function bare({ value, low, high, modifier, form }: NumberMention, span: Span): Draft<FigureClaim> {
  const unit = form === 'percent' ? 'percent' : form === 'ordinal' ? 'ordinal' : 'count';
  return {
    kind: 'figure',
    spans: [span],
    value,
    low,
    high,
    modifier,
    unit,
    metric: null,
    place: 'national',
    period: 'this operation',
  };
}
