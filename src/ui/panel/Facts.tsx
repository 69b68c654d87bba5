import type { ClaimId } from '../../claims/claim.ts';
import type { Compared, Source } from '../compared.ts';
import { firstWords } from '../first-words.ts';
import { t } from '../i18n.ts';
import { headingOf } from '../labels.ts';
import { SpanLines } from '../SpanLines.tsx';
import { FactRow } from './FactRow.tsx';
import { QuoteLengths } from './QuoteLengths.tsx';

interface Props {
  readonly compared: readonly Compared[];
  /** The claim whose card is open on the page. */
  readonly open: ClaimId | null;
  readonly onShow: (claim: ClaimId) => void;
  readonly onDismiss: (compared: Compared, source: Source) => void;
}

/** Every compared fact: figures and dates on one line an outlet, quotes by how much of them each prints. */
export function Facts({ compared, ...rest }: Props) {
  const quotes = compared.filter(({ claim }) => claim.kind === 'quote');
  const facts = compared.filter(({ claim }) => claim.kind !== 'quote');
  return (
    <>
      {facts.length > 0 && (
        <section aria-labelledby="facts">
          <h2 id="facts">{t('panelFacts')}</h2>
          {facts.map((one) => (
            <FactRow key={one.claim.id} compared={one} title={headingOf(one.claim)} {...rest}>
              <SpanLines every rows={rowsOf(one)} />
            </FactRow>
          ))}
        </section>
      )}
      {quotes.length > 0 && (
        <section aria-labelledby="quotes">
          <h2 id="quotes">{t('panelQuotes')}</h2>
          {quotes.map((one) => (
            <FactRow key={one.claim.id} compared={one} title={`“${firstWords(one.claim.exact)}”`} {...rest}>
              <p class="quiet">{headingOf(one.claim)}</p>
              <QuoteLengths compared={one} />
            </FactRow>
          ))}
        </section>
      )}
    </>
  );
}

function rowsOf({ claim, sources }: Compared) {
  const others = sources.map(({ article, reference }) => ({
    label: article.outlet || t('outletUnknown'),
    claim: reference.theirs,
    verdict: reference.verdict,
  }));
  return [{ label: t('thisPage'), claim, verdict: null }, ...others];
}
