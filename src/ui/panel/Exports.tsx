import type { OverlayState } from '../../messages/messages.ts';
import { download } from '../download.ts';
import { toCsv } from '../export/csv.ts';
import { findingOf } from '../export/finding.ts';
import { toMarkdown } from '../export/markdown.ts';
import { toWebAnnotations } from '../export/web-annotation.ts';
import { t } from '../i18n.ts';

const FORMATS = [
  { label: 'panelMarkdown', file: 'crossread.md', type: 'text/markdown', make: toMarkdown },
  { label: 'panelCsv', file: 'crossread.csv', type: 'text/csv', make: toCsv },
  {
    label: 'panelAnnotations',
    file: 'crossread.jsonld',
    type: 'application/ld+json',
    make: toWebAnnotations,
  },
] as const;

/** The comparison as a file, or on paper. */
export function Exports({ found, dismissed }: { found: OverlayState; dismissed: readonly string[] }) {
  return (
    <p class="row exports">
      <span class="quiet">{t('panelExport')}</span>
      {FORMATS.map(({ label, file, type, make }) => (
        <button
          key={label}
          type="button"
          class="link"
          onClick={() => download(file, type, make(findingOf(found, dismissed)))}
        >
          {t(label)}
        </button>
      ))}
      <button type="button" class="link" onClick={() => window.print()}>
        {t('panelPrint')}
      </button>
    </p>
  );
}
