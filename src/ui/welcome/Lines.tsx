import { t } from '../i18n.ts';
import { VERDICT_LABELS } from '../labels.ts';

const SHOWN = ['same', 'consistent', 'shortened', 'differs', 'altered'] as const;

/** What each line under the words means. */
export function Lines() {
  return (
    <ul class="legend">
      {SHOWN.map((verdict) => (
        <li key={verdict}>
          <span class={`line-${verdict}`}>{t(VERDICT_LABELS[verdict])}</span>
        </li>
      ))}
      <li>
        <span class="line-only-here">{t('verdictOnlyHere')}</span>
      </li>
    </ul>
  );
}
