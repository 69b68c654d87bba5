import type { ClaimId } from '../claims/claim.ts';
import type { Compared, Source } from './compared.ts';
import { firstWords } from './first-words.ts';
import { plural, t } from './i18n.ts';
import { headingOf, VERDICT_LABELS, valueText } from './labels.ts';

/** The page's compared claims, one line each; a click goes to its mark. */
export function ClaimList({
  compared,
  onShow,
}: {
  compared: readonly Compared[];
  onShow: (id: ClaimId) => void;
}) {
  return (
    <ul class="claims">
      {compared.map(({ claim, verdict, sources }) => (
        <li key={claim.id}>
          <button type="button" onClick={() => onShow(claim.id)}>
            <span class="fact">
              {claim.kind === 'quote' ? `“${firstWords(claim.exact)}”` : valueText(claim)}
            </span>
            {verdict !== null && (
              <span class="verdict" data-verdict={verdict}>
                {t(VERDICT_LABELS[verdict])}
              </span>
            )}
            <span class="quiet">{headingOf(claim)}</span>
            <span class="quiet">{plural(countOutlets(sources), 'outletCountOne', 'outletCountOther')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function countOutlets(sources: readonly Source[]): number {
  return new Set(sources.map(({ article }) => article.outlet)).size;
}
