import type { Operation } from '../coverage/operation.ts';
import { t } from '../ui/i18n.ts';
import { summaryText } from '../ui/summary-text.ts';
import type { Tally } from '../ui/tally.ts';

export interface SummaryProps {
  readonly tally: Tally;
  readonly operation: Operation | null;
  /** How many marks there are to step through. */
  readonly marked: number;
  readonly folded: boolean;
  readonly side: 'start' | 'end';
  readonly onMove: () => void;
  readonly onFold: (folded: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onPanel: (() => void) | null;
  readonly onClose: () => void;
}

/** The page in one line, in the lower corner. It is announced politely and never takes the focus. */
export function Summary({
  tally,
  operation,
  marked,
  folded,
  side,
  onMove,
  onFold,
  onStep,
  onPanel,
  onClose,
}: SummaryProps) {
  const count = tally.figures + tally.quotes + tally.dates;
  return (
    <section class={folded ? 'summary folded' : 'summary'} data-side={side} aria-label={t('summaryLabel')}>
      <button
        type="button"
        class="badge"
        aria-expanded={!folded}
        aria-label={folded ? t('summaryUnfold', count) : t('summaryFold')}
        onClick={() => onFold(!folded)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 4h8M2 8h5M2 12h8M14 4H9M14 8H6M14 12h-4" stroke="currentColor" stroke-width="1.4" />
        </svg>
        {folded && count}
      </button>
      {!folded && (
        <>
          <p role="status">{summaryText(tally, operation)}</p>
          <span class="steps">
            {marked > 0 && (
              <>
                <button type="button" aria-label={t('previous')} onClick={() => onStep(-1)}>
                  ‹
                </button>
                <button type="button" aria-label={t('next')} onClick={() => onStep(1)}>
                  ›
                </button>
              </>
            )}
            {onPanel !== null && (
              <button type="button" class="words" onClick={onPanel}>
                {t('summaryPanel')}
              </button>
            )}
            <button
              type="button"
              class="move"
              aria-label={t('summaryMove')}
              title={t('summaryMove')}
              onClick={onMove}
            >
              {side === 'end' ? '⇤' : '⇥'}
            </button>
            <button type="button" aria-label={t('close')} onClick={onClose}>
              ×
            </button>
          </span>
        </>
      )}
    </section>
  );
}
