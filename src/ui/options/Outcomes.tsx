import { plural, problemText, t } from '../i18n.ts';
import type { Outcome } from './library.ts';

/** So many added articles are named; of more, the number. */
const NAMED = 5;

/** What became of an import: every failure in a sentence, what was added in brief. */
export function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const added = outcomes.filter(({ ok }) => ok);
  const failed = outcomes.filter((outcome) => !outcome.ok);
  return (
    <div role="status">
      <ul class="outcomes">
        {added.length > NAMED ? (
          <li>{plural(added.length, 'optionsAddedOne', 'optionsAddedOther')}</li>
        ) : (
          added.map(({ name }, i) => <li key={`${i} ${name}`}>{t('optionsImported', name)}</li>)
        )}
        {failed.map(({ name, problem }, i) => (
          <li key={`${i} ${name}`} class="failed">
            {name === '' ? problemText(problem) : t('optionsNotImported', name, problemText(problem))}
          </li>
        ))}
      </ul>
    </div>
  );
}
