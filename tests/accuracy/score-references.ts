import type { PageReport, Reference } from '../../src/matching/reference.ts';
import { isOptional, labelsOf, statedElsewhere, statedOnPage } from './agree.ts';
import type { Labels } from './labels.ts';
import type { Tally } from './tally.ts';
import { type WantedPair, WantedPairs } from './wanted-pairs.ts';

/** Counts references: right where both ends are labelled as one fact, and then whether the verdict is. */
export function scoreReferences(
  tally: Tally,
  labels: Labels,
  reports: ReadonlyMap<string, PageReport>,
): void {
  const wanted = new WantedPairs(labels.facts);
  const seen = new Set<WantedPair>();
  for (const [page, report] of reports)
    for (const reference of report.references)
      scoreReference(tally, labels, wanted, seen, page, report, reference);
  for (const pair of wanted.all())
    if (!seen.has(pair))
      tally.missed('reference', `missed reference ${pair.from} -> ${pair.to} (${pair.fact.fact})`);
}

function scoreReference(
  tally: Tally,
  labels: Labels,
  wanted: WantedPairs,
  seen: Set<WantedPair>,
  page: string,
  report: PageReport,
  reference: Reference,
): void {
  const claim = report.claims.find(({ id }) => id === reference.claim);
  const mine = labels.pages.get(page);
  const theirs = labels.pages.get(reference.article);
  if (claim === undefined || mine === undefined || theirs === undefined) {
    tally.extra('reference', `${page}: reference to nothing, ${reference.article}`);
    return;
  }
  const here = statedOnPage(claim);
  const there = statedElsewhere(reference.theirs);
  const from = labelsOf(mine, here).map((id) => `${page}#${id}`);
  const to = labelsOf(theirs, there).map((id) => `${reference.article}#${id}`);
  const combinations = from.flatMap((a) => to.map((b) => [a, b] as const));
  const pairs = combinations.flatMap(([a, b]) => wanted.get(a, b) ?? []);
  if (pairs.length > 0) {
    for (const pair of pairs) credit(tally, wanted, seen, pair, reference);
    return;
  }
  if (combinations.some(([a, b]) => wanted.isMaybe(a, b))) return;
  if (reference.verdict === 'other_scope' && combinations.some(([a, b]) => wanted.isNested(a, b))) return;
  // Background that need not be found may be compared too, but is no conflict.
  const isOpen = isOptional(mine, here) || isOptional(theirs, there);
  const isKnown = (from.length > 0 || isOptional(mine, here)) && (to.length > 0 || isOptional(theirs, there));
  if (isOpen && isKnown && reference.verdict !== 'differs') return;
  tally.extra(
    'reference',
    `${page}: not labelled, ${JSON.stringify(claim.exact)} -> ${reference.article} ${JSON.stringify(reference.theirs.exact)} ${reference.verdict}`,
  );
}

/** One reference to an article stands for all of that article's claims of the same fact. */
function credit(
  tally: Tally,
  wanted: WantedPairs,
  seen: Set<WantedPair>,
  pair: WantedPair,
  { article, verdict }: Reference,
): void {
  for (const other of wanted.all()) {
    if (seen.has(other) || other.fact !== pair.fact || other.from !== pair.from) continue;
    if (!other.to.startsWith(`${article}#`)) continue;
    seen.add(other);
    tally.right('reference');
    tally.judge(
      'verdict',
      other.verdicts.includes(verdict) || pair.verdicts.includes(verdict),
      `verdict ${verdict}, labels say ${other.verdicts.join(' or ')}: ${other.from} -> ${other.to}`,
    );
  }
}
