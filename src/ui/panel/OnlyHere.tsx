import type { ClaimId } from '../../claims/claim.ts';
import type { PageReport } from '../../matching/reference.ts';
import { firstWords } from '../first-words.ts';
import { t } from '../i18n.ts';
import { headingOf, valueText } from '../labels.ts';

interface Props {
  readonly report: PageReport;
  readonly onShow: (claim: ClaimId) => void;
}

/** What no other article on the operation states. */
export function OnlyHere({ report, onShow }: Props) {
  const only = new Set(report.onlyHere);
  const claims = report.claims.filter(({ id }) => only.has(id));
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="only-here">
      <h2 id="only-here">{t('panelOnlyHere')}</h2>
      <ul class="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <button type="button" onClick={() => onShow(claim.id)}>
              <span class="fact">
                {claim.kind === 'quote' ? `“${firstWords(claim.exact)}”` : valueText(claim)}
              </span>
              <span class="quiet">{headingOf(claim)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
