import type { Claim } from '../claims/claim.ts';
import { safeLink } from './address.ts';
import type { Source } from './compared.ts';
import { formatDate, plural, t } from './i18n.ts';
import { verdictText } from './labels.ts';
import { QuoteDiff, Sentence } from './Sentence.tsx';

interface Props {
  readonly claim: Claim;
  readonly source: Source;
  /** Null in an example. */
  readonly onDismiss: ((source: Source) => void) | null;
}

/** One other outlet's report of a claim: who, when, how it compares, in its own words. */
export function SourceItem({ claim, source, onDismiss }: Props) {
  const { reference, article, reprints, printsThisText } = source;
  const { theirs, verdict } = reference;
  const link = safeLink(article.url);
  const changed = claim.kind === 'quote' && (verdict === 'altered' || verdict === 'shortened');
  return (
    <li class="source">
      <div class="source-head">
        <span class="outlet">{article.outlet || t('outletUnknown')}</span>
        <span class="quiet">{formatDate(article.published)}</span>
        <span class="verdict" data-verdict={verdict}>
          {verdictText(claim, reference)}
        </span>
      </div>
      {changed ? <QuoteDiff ours={claim.exact} theirs={theirs.exact} /> : <Sentence claim={theirs} />}
      {theirs.kind === 'quote' && <Speaker theirs={theirs.speaker} told={verdict === 'reattributed'} />}
      {printsThisText && <p class="quiet">{t('panelSameText')}</p>}
      <div class="source-foot">
        {link !== null && (
          <a class="link" href={link} target="_blank" rel="noopener noreferrer">
            {t('cardReadThere')}
          </a>
        )}
        {onDismiss !== null && (
          <button type="button" class="link" onClick={() => onDismiss(source)}>
            {t('cardNotSame')}
          </button>
        )}
        {reprints.length > 0 && (
          <details class="quiet">
            <summary>{plural(reprints.length, 'cardReprintOne', 'cardReprintOther')}</summary>
            {reprints.map(({ outlet }) => outlet || t('outletUnknown')).join(', ')}
          </details>
        )}
      </div>
    </li>
  );
}

function Speaker({ theirs, told }: { theirs: { name: string; role: string } | null; told: boolean }) {
  if (theirs === null) return null;
  const name = theirs.role === '' ? theirs.name : `${theirs.name}, ${theirs.role}`;
  return <p class={told ? 'speaker' : 'quiet'}>{t('cardSaidBy', name)}</p>;
}
