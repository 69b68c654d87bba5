import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ClaimId } from '../../claims/claim.ts';
import type { Compared } from '../compared.ts';
import { firstWords } from '../first-words.ts';
import { t } from '../i18n.ts';
import { headingOf, VERDICT_LABELS } from '../labels.ts';
import { SpanLines } from '../SpanLines.tsx';

interface Props {
  readonly compared: readonly Compared[];
  /** The claim whose card is open on the page. */
  readonly open: ClaimId | null;
  readonly onShow: (claim: ClaimId) => void;
}

type RowProps = Omit<Props, 'compared'> & { readonly compared: Compared };

/** Every compared fact: figures and dates on one line an outlet, quotes by how much of them each prints. */
export function Facts({ compared, open, onShow }: Props) {
  const quotes = compared.filter(({ claim }) => claim.kind === 'quote');
  const facts = compared.filter(({ claim }) => claim.kind !== 'quote');
  return (
    <>
      {facts.length > 0 && (
        <section aria-labelledby="facts">
          <h2 id="facts">{t('panelFacts')}</h2>
          {facts.map((one) => (
            <Fact key={one.claim.id} compared={one} open={open} onShow={onShow} />
          ))}
        </section>
      )}
      {quotes.length > 0 && (
        <section aria-labelledby="quotes">
          <h2 id="quotes">{t('panelQuotes')}</h2>
          {quotes.map((one) => (
            <Quote key={one.claim.id} compared={one} open={open} onShow={onShow} />
          ))}
        </section>
      )}
    </>
  );
}

function Fact({ compared: { claim, sources }, open, onShow }: RowProps) {
  const rows = sources.map(({ article, reference }) => ({
    label: article.outlet,
    claim: reference.theirs,
    verdict: reference.verdict,
  }));
  return (
    <Row open={open === claim.id}>
      <h3>
        <button type="button" onClick={() => onShow(claim.id)}>
          {headingOf(claim)}
        </button>
      </h3>
      <SpanLines always rows={[{ label: t('thisPage'), claim, verdict: null }, ...rows]} />
    </Row>
  );
}

function Quote({ compared: { claim, sources }, open, onShow }: RowProps) {
  const byLength = [...sources].sort(
    (a, b) => b.reference.theirs.exact.length - a.reference.theirs.exact.length,
  );
  return (
    <Row open={open === claim.id}>
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
    </Row>
  );
}

/** A fact of the page; it comes into view when its card is opened there. */
function Row({ open, children }: { open: boolean; children: ComponentChildren }) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <article ref={row} class={open ? 'fact open' : 'fact'} aria-current={open}>
      {children}
    </article>
  );
}
