import { useEffect, useRef, useState } from 'preact/hooks';
import type { Compared, Source } from '../ui/compared.ts';
import { plural, t } from '../ui/i18n.ts';
import { headingOf } from '../ui/labels.ts';
import { SourceItem } from '../ui/SourceItem.tsx';
import { SpanLines } from '../ui/SpanLines.tsx';

/** So many outlets show at once; the rest is one line to open. */
const SHOWN = 3;

export interface CardProps {
  readonly compared: Compared;
  readonly onClose: () => void;
  readonly onDismiss: (source: Source) => void;
  /** True where it was copied. */
  readonly onCopy: () => Promise<boolean>;
}

/** What other outlets say of one claim, beside its line. */
export function Card({ compared, onClose, onDismiss, onCopy }: CardProps) {
  const { claim, sources } = compared;
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that was pressed is gone: reading goes on at the first outlet that it brought.
  useEffect(() => {
    if (all) list.current?.children.item(SHOWN)?.querySelector<HTMLElement>('a, button')?.focus();
  }, [all]);
  const shown = all ? sources : sources.slice(0, SHOWN);
  const rows = sources.map(({ article, reference }) => ({
    label: article.outlet,
    claim: reference.theirs,
    verdict: reference.verdict,
  }));
  return (
    <>
      <header class="card-head">
        <h2 id="card-title">{headingOf(claim)}</h2>
        <button type="button" class="close" aria-label={t('close')} onClick={onClose}>
          ×
        </button>
      </header>
      {claim.kind !== 'quote' && (
        <SpanLines rows={[{ label: t('thisPage'), claim, verdict: null }, ...rows]} />
      )}
      {claim.kind === 'quote' && <QuoteKey compared={compared} />}
      {sources.length === 0 && <p class="quiet">{t('cardOnlyHere')}</p>}
      <ul class="sources" ref={list}>
        {shown.map((source) => (
          <SourceItem
            key={`${source.article.id} ${source.reference.theirs.id}`}
            claim={claim}
            source={source}
            onDismiss={onDismiss}
          />
        ))}
      </ul>
      <footer class="card-foot">
        {shown.length < sources.length && (
          <button type="button" class="link" onClick={() => setAll(true)}>
            {plural(sources.length - shown.length, 'cardMoreOne', 'cardMoreOther')}
          </button>
        )}
        <CopyButton onCopy={onCopy} />
      </footer>
    </>
  );
}

/** What underlined and struck words mean, where any are shown. */
function QuoteKey({ compared }: { compared: Compared }) {
  const changed = compared.sources.some(({ reference }) =>
    ['altered', 'shortened'].includes(reference.verdict),
  );
  if (!changed) return null;
  return (
    <p class="sentence diff-key" aria-hidden="true">
      <ins>{t('diffOnlyThere')}</ins> · <del>{t('diffOnlyHere')}</del>
    </p>
  );
}

function CopyButton({ onCopy }: Pick<CardProps, 'onCopy'>) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const label = copied === null ? 'cardCopy' : copied ? 'cardCopied' : 'cardNotCopied';
  return (
    <button type="button" class="link" aria-live="polite" onClick={() => void onCopy().then(setCopied)}>
      {t(label)}
    </button>
  );
}
