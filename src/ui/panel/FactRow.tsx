import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ClaimId } from '../../claims/claim.ts';
import type { Compared, Source } from '../compared.ts';
import { t } from '../i18n.ts';
import { VERDICT_LABELS } from '../labels.ts';
import { SourceItem } from '../SourceItem.tsx';

interface Props {
  readonly compared: Compared;
  readonly title: string;
  /** The claim whose card is open on the page. */
  readonly open: ClaimId | null;
  readonly onShow: (claim: ClaimId) => void;
  readonly onDismiss: (compared: Compared, source: Source) => void;
  readonly children: ComponentChildren;
}

/** A fact of the page, each outlet's sentence folded under it; it comes into view when its card is opened there. */
export function FactRow({ compared, title, open, onShow, onDismiss, children }: Props) {
  const { claim, verdict, sources } = compared;
  const row = useRef<HTMLElement>(null);
  const isOpen = open === claim.id;
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <article ref={row} class={isOpen ? 'fact open' : 'fact'} aria-current={isOpen}>
      <div class="source-head">
        <h3>
          <button type="button" onClick={() => onShow(claim.id)}>
            {title}
          </button>
        </h3>
        {verdict !== null && (
          <span class="verdict" data-verdict={verdict}>
            {t(VERDICT_LABELS[verdict])}
          </span>
        )}
      </div>
      {children}
      <details class="words">
        <summary class="quiet">{t('panelTheirWords')}</summary>
        <ul>
          {sources.map((source) => (
            <SourceItem
              key={`${source.article.id} ${source.reference.theirs.id}`}
              claim={claim}
              source={source}
              onDismiss={(dismissed) => onDismiss(compared, dismissed)}
            />
          ))}
        </ul>
      </details>
    </article>
  );
}
