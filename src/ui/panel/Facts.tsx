import type { ClaimId } from '../../claims/claim.ts';
import type { Compared } from '../compared.ts';
import { firstWords } from '../first-words.ts';
import { t } from '../i18n.ts';
import { headingOf, VERDICT_LABELS } from '../labels.ts';
import { SpanLines } from '../SpanLines.tsx';

interface Props {
  readonly compared: readonly Compared[];
  readonly onShow: (claim: ClaimId) => void;
}

/** Every compared fact: figures and dates on one line an outlet, quotes by how much of them each prints. */
export function Facts({ compared, onShow }: Props) {
  const quotes = compared.filter(({ claim }) => claim.kind === 'quote');
  const facts = compared.filter(({ claim }) => claim.kind !== 'quote');
  return (
    <>
      {facts.length > 0 && (
        <section aria-labelledby="facts">
          <h2 id="facts">{t('panelFacts')}</h2>
          {facts.map((one) => (
            <Fact key={one.claim.id} compared={one} onShow={onShow} />
          ))}
        </section>
      )}
      {quotes.length > 0 && (
        <section aria-labelledby="quotes">
          <h2 id="quotes">{t('panelQuotes')}</h2>
          {quotes.map((one) => (
            <Quote key={one.claim.id} compared={one} onShow={onShow} />
          ))}
        </section>
      )}
    </>
  );
}

function Fact({ compared: { claim, sources }, onShow }: { compared: Compared; onShow: Props['onShow'] }) {
  const rows = sources.map(({ article, reference }) => ({
    label: article.outlet,
    claim: reference.theirs,
    verdict: reference.verdict,
  }));
  return (
    <article class="fact">
      <h3>
        <button type="button" onClick={() => onShow(claim.id)}>
          {headingOf(claim)}
        </button>
      </h3>
      <SpanLines always rows={[{ label: t('thisPage'), claim, verdict: null }, ...rows]} />
    </article>
  );
}

function Quote({ compared: { claim, sources }, onShow }: { compared: Compared; onShow: Props['onShow'] }) {
  const byLength = [...sources].sort(
    (a, b) => b.reference.theirs.exact.length - a.reference.theirs.exact.length,
  );
  return (
    <article class="fact">
      <h3>
        <button type="button" onClick={() => onShow(claim.id)}>
          “{firstWords(claim.exact)}”
        </button>
      </h3>
      <p class="quiet">{headingOf(claim)}</p>
      <ul>
        {byLength.map(({ article, reference }) => (
          <li key={article.id} class="source-head">
            <span class="outlet">{article.outlet || t('outletUnknown')}</span>
            <span class="verdict" data-verdict={reference.verdict}>
              {t(VERDICT_LABELS[reference.verdict])}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
