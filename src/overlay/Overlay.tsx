import type { Ref } from 'preact';
import type { Compared, Source } from '../ui/compared.ts';
import { Card } from './Card.tsx';
import { Summary, type SummaryProps } from './Summary.tsx';

export interface OverlayProps {
  /** Null where the reader closed it. */
  readonly summary: SummaryProps | null;
  readonly open: Compared | null;
  readonly card: Ref<HTMLDivElement>;
  readonly onClose: () => void;
  readonly onDismiss: (source: Source) => void;
  readonly onCopy: () => Promise<boolean>;
}

/** Everything that stands on the page beside its marks. */
export function Overlay({ summary, open, card, onClose, onDismiss, onCopy }: OverlayProps) {
  return (
    <>
      {open !== null && (
        <div
          ref={card}
          class="card"
          role="dialog"
          aria-labelledby="card-title"
          tabIndex={-1}
          key={open.claim.id}
        >
          <Card compared={open} onClose={onClose} onDismiss={onDismiss} onCopy={onCopy} />
        </div>
      )}
      {summary !== null && <Summary {...summary} />}
    </>
  );
}
