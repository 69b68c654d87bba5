import { COUNTED, type Counted, f1, precision, recall, SHARED, type Shared, type Tally } from './tally.ts';

/** The least that each score is to reach on pages kept apart; where none is set, it is only shown. */
const BARS: Record<Counted, { precision?: number; recall?: number; f1?: number }> = {
  coverage: { precision: 0.99, recall: 0.97 },
  figure: { precision: 0.95, recall: 0.92 },
  date: { f1: 0.85 },
  quote: { f1: 0.95 },
  reference: { precision: 0.97, recall: 0.9 },
};

const SHARE_BARS: Record<Shared, number> = {
  modifier: 0.97,
  metric: 0.92,
  unit: 0.92,
  speaker: 0.92,
  verdict: 0.95,
};

/** The scores as lines of text, each with its bar; a star where it falls short. */
export function table(tally: Tally): string[] {
  const lines = [row('', ['precision', 'recall', 'F1', 'right', 'extra', 'missed'])];
  for (const name of COUNTED) {
    const counts = tally.counts(name);
    const bar = BARS[name];
    lines.push(
      row(name, [
        against(precision(counts), bar.precision),
        against(recall(counts), bar.recall),
        against(f1(counts), bar.f1),
        String(counts.right),
        String(counts.extra),
        String(counts.missed),
      ]),
    );
  }
  for (const name of SHARED) {
    const { right, of } = tally.share(name);
    lines.push(row(name, [against(right / (of || 1), SHARE_BARS[name]), `${right} of ${of}`]));
  }
  return lines;
}

function against(value: number, bar: number | undefined): string {
  if (bar === undefined) return value.toFixed(3);
  return `${value.toFixed(3)}${value < bar ? '*' : ' '}≥${bar}`;
}

function row(name: string, cells: readonly string[]): string {
  return [name.padEnd(10), ...cells.map((cell) => cell.padStart(12))].join(' ');
}
