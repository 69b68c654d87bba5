import { Fragment } from 'preact';
import type { StoredClaim, Verdict } from '../matching/reference.ts';
import { groupBy } from './group-by.ts';
import { valueText } from './labels.ts';
import { type LineSpan, scaleOf, spanOf } from './span-scale.ts';

/** One row: who says it, and what. */
export interface LineRow {
  readonly label: string;
  readonly claim: StoredClaim;
  /** Null for the page itself. */
  readonly verdict: Verdict | null;
}

interface Props {
  readonly rows: readonly LineRow[];
  /** A row for every outlet; else one for every value, and only this page's value where all say the very same. */
  readonly every?: boolean;
}

/** Figures or dates of several outlets on one common line. */
export function SpanLines({ rows, every = false }: Props) {
  const drawn = (every ? rows.map((row) => ({ ...row, more: 0 })) : byValue(rows)).flatMap((row) => {
    const span = spanOf(row.claim);
    return span === null ? [] : [{ ...row, span }];
  });
  const [first] = rows;
  if (first === undefined) return null;
  if (!every && new Set(drawn.map(({ claim }) => valueText(claim))).size < 2) {
    return (
      <p class="value">
        <span class="quiet">{first.label}</span> <strong>{valueText(first.claim)}</strong>
      </p>
    );
  }
  const scale = scaleOf(drawn.map(({ span }) => span));
  return (
    <dl class="lines">
      {drawn.map(({ label, more, claim, span, verdict }) => (
        <Fragment key={label}>
          <dt class={verdict === null ? '' : 'outlet'}>
            {label}
            {more > 0 && <span class="quiet"> +{more}</span>}
          </dt>
          <dd data-verdict={verdict}>
            <Line span={span} scale={scale} here={verdict === null} />
            <span class="number">{valueText(claim)}</span>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Outlets with one value are one row, under the name of the first; the page has its own. */
function byValue(rows: readonly LineRow[]): (LineRow & { readonly more: number })[] {
  const groups = groupBy(rows, ({ claim, verdict }) => `${valueText(claim)} ${verdict === null}`);
  return groups.map(([first, ...others]) => ({ ...first, more: others.length }));
}

function Line({ span, scale, here }: { span: LineSpan; scale: (value: number) => number; here: boolean }) {
  const from = span.low === null ? 0 : scale(span.low);
  const to = span.high === null ? 100 : scale(span.high);
  return (
    <svg aria-hidden="true">
      <line class="axis" x1="0%" x2="100%" y1="10" y2="10" />
      <line class="range" x1={`${from}%`} x2={`${to}%`} y1="10" y2="10" />
      {span.point === null ? (
        [from, to].map((x) => <line key={x} class="range" x1={`${x}%`} x2={`${x}%`} y1="6" y2="14" />)
      ) : (
        <circle class={here ? 'point here' : 'point'} cx={`${scale(span.point)}%`} cy="10" r="4" />
      )}
    </svg>
  );
}
