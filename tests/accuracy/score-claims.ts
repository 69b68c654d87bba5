import type { QuoteClaim } from '../../src/claims/claim.ts';
import type { PageReport } from '../../src/matching/reference.ts';
import { isOptional, labelsOf, type Stated, statedOnPage } from './agree.ts';
import type { FigureLabel, PageLabels, QuoteLabel } from './labels.ts';
import type { Tally } from './tally.ts';
import { fold, wordsOf } from './words.ts';

/** Counts a page's claims against its labels. A label found twice counts once. */
export function scoreClaims(tally: Tally, labels: PageLabels, report: PageReport): void {
  scoreCoverage(tally, labels, report.isCoverage);
  const left = new Set([...labels.figures, ...labels.dates, ...labels.quotes].map(({ id }) => id));
  for (const claim of report.claims) {
    const stated = statedOnPage(claim);
    const answers = labelsOf(labels, stated);
    const fresh = answers.filter((id) => left.has(id));
    if (answers.length === 0) {
      if (!isOptional(labels, stated))
        tally.extra(claim.kind, `${labels.page}: ${trapOrExtra(labels, claim.exact)} ${show(stated)}`);
      continue;
    }
    // One quotation may join parts that the labels keep apart; a number states one figure.
    for (const id of claim.kind === 'quote' ? fresh : fresh.slice(0, 1)) {
      left.delete(id);
      tally.right(claim.kind);
      judgeAttributes(tally, labels, id, stated);
    }
  }
  for (const [kind, list] of [
    ['figure', labels.figures],
    ['date', labels.dates],
    ['quote', labels.quotes],
  ] as const)
    for (const { id, span } of list)
      if (left.has(id)) tally.missed(kind, `${labels.page}: missed ${kind} ${JSON.stringify(span)}`);
}

function scoreCoverage(tally: Tally, { page, is_coverage }: PageLabels, seen: boolean): void {
  if (is_coverage && seen) tally.right('coverage');
  else if (is_coverage) tally.missed('coverage', `${page}: coverage missed`);
  else if (seen) tally.extra('coverage', `${page}: coverage wrongly seen`);
}

function trapOrExtra(labels: PageLabels, exact: string): string {
  const text = fold(exact);
  const isTrap = labels.traps.some(({ span }) => fold(span).includes(text) || text.includes(fold(span)));
  return isTrap ? 'fell for the trap' : 'not labelled';
}

function judgeAttributes(tally: Tally, labels: PageLabels, id: string, stated: Stated): void {
  const figure = labels.figures.find((label) => label.id === id);
  if (figure !== undefined) judgeFigure(tally, labels.page, figure, stated);
  const quote = labels.quotes.find((label) => label.id === id);
  if (quote !== undefined && stated.claim.kind === 'quote')
    judgeSpeaker(tally, labels.page, quote, stated.claim);
}

function judgeFigure(tally: Tally, page: string, label: FigureLabel, { claim }: Stated): void {
  if (claim.kind !== 'figure') return;
  for (const name of ['modifier', 'metric', 'unit'] as const)
    tally.judge(
      name,
      claim[name] === label[name],
      `${page}: ${name} of ${JSON.stringify(label.span)} is ${label[name]}, not ${claim[name]}`,
    );
}

/** Speakers agree by the last word of the labelled name. */
function judgeSpeaker(
  tally: Tally,
  page: string,
  { span, speaker }: QuoteLabel,
  claim: Pick<QuoteClaim, 'speaker'>,
): void {
  const surname = wordsOf(speaker ?? '').at(-1);
  if (surname === undefined) return;
  const found = claim.speaker?.name ?? '';
  tally.judge(
    'speaker',
    wordsOf(found).includes(surname),
    `${page}: speaker of ${JSON.stringify(span)} is ${speaker}, not ${found || 'nobody'}`,
  );
}

function show({ claim }: Stated): string {
  const value =
    claim.kind === 'figure'
      ? `${claim.metric} ${claim.value}`
      : claim.kind === 'date'
        ? `${claim.what} ${claim.start}..${claim.end}`
        : '';
  return `${claim.kind} ${JSON.stringify(claim.exact)} ${value}`;
}
