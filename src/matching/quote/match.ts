import type { ClaimId } from '../../claims/claim.ts';
import type { Match, Matches, ReportPair } from '../report-pair.ts';
import { compareQuotes, type QuoteComparison } from './compare.ts';
import { asQuote, type Passage, readPassages } from './passages.ts';
import { isTranslation, languageOfClaims } from './translated.ts';

interface Candidate {
  readonly mine: Passage;
  readonly theirs: Passage;
  readonly comparison: QuoteComparison;
}

export function matchQuotes(pair: ReportPair): Matches {
  if (languageOfClaims(pair.page) !== languageOfClaims(pair.other)) return matchTranslations(pair);
  const theirs = readPassages(pair.other);
  const covered = new Set<ClaimId>();
  const candidates = readPassages(pair.page).flatMap((mine) =>
    theirs.flatMap((other): Candidate[] => {
      // Runs are there to be found in the other's single quote; two runs add nothing to their parts.
      if (mine.quotes.length > 1 && other.quotes.length > 1) return [];
      const comparison = compareQuotes(mine, other);
      return comparison === null ? [] : [{ mine, theirs: other, comparison }];
    }),
  );
  for (const candidate of candidates) for (const { id } of candidate.theirs.quotes) covered.add(id);
  const quotes = pair.page.claims.filter((claim) => claim.kind === 'quote');
  const matches = quotes.flatMap(({ id }): Match[] => {
    const best = bestOf(candidates.filter(({ mine }) => mine.quotes.some((quote) => quote.id === id)));
    const other = best === null ? null : asQuote(best.theirs);
    return best === null || other === null
      ? []
      : [{ claim: id, theirs: other, verdict: best.comparison.verdict }];
  });
  return { matches, covered };
}

/**
 * The counterpart with the same words, be it a run of quotes on either side; else what shares most words
 * with the quote itself; else with the run it stands in.
 */
function bestOf(candidates: readonly Candidate[]): Candidate | null {
  const [best] = [...candidates].sort(
    (a, b) =>
      Number(b.comparison.verdict === 'same') - Number(a.comparison.verdict === 'same') ||
      a.mine.quotes.length - b.mine.quotes.length ||
      b.comparison.shared - a.comparison.shared ||
      a.theirs.quotes.length - b.theirs.quotes.length,
  );
  return best ?? null;
}

function matchTranslations({ page, other }: ReportPair): Matches {
  const covered = new Set<ClaimId>();
  const theirs = readPassages(other).filter(({ quotes }) => quotes.length === 1);
  const mine = readPassages(page).filter(({ quotes }) => quotes.length === 1);
  const matches = mine.flatMap((passage): Match[] => {
    const counterparts = theirs.filter((candidate) => isTranslation(passage, mine, candidate, theirs));
    const [counterpart] = counterparts;
    const [quote, original] = [passage.quotes[0], counterpart?.quotes[0]];
    if (counterparts.length !== 1 || quote === undefined || original === undefined) return [];
    covered.add(original.id);
    return [{ claim: quote.id, theirs: original, verdict: 'translated' }];
  });
  return { matches, covered };
}
