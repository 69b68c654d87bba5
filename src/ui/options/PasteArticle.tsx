import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { problemOf } from '../../reading/problem.ts';
import { t } from '../i18n.ts';
import type { Library, Outcome } from './library.ts';
import { Outcomes } from './Outcomes.tsx';

interface Props {
  readonly library: Library;
  readonly onChange: () => void;
}

/** A pasted text into the library, with what the reader knows of it. */
export function PasteArticle({ library, onChange }: Props) {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const field = (name: string) => String(data.get(name) ?? '').trim();
    const head = { title: field('title'), outlet: field('outlet'), url: field('url'), date: field('date') };
    try {
      const outcome = await library.importText(field('text'), head);
      setOutcomes([outcome]);
      if (outcome.ok) form.reset();
    } catch (error) {
      setOutcomes([{ ok: false, name: '', problem: problemOf(error) }]);
    }
    onChange();
  };
  return (
    <section aria-labelledby="paste">
      <h2 id="paste">{t('optionsPaste')}</h2>
      <form onSubmit={(event) => void submit(event)}>
        <label>
          {t('optionsPasteText')}
          <textarea name="text" rows={5} required />
        </label>
        <label>
          {t('optionsPasteTitle')}
          <input name="title" />
        </label>
        <div class="pair">
          <label>
            {t('optionsPasteOutlet')}
            <input name="outlet" required />
          </label>
          <label>
            {t('optionsPasteDate')}
            <input name="date" type="date" />
          </label>
        </div>
        <label>
          {t('optionsPasteUrl')}
          <input name="url" type="url" placeholder="https://" />
        </label>
        <button type="submit" class="button">
          {t('optionsPasteAdd')}
        </button>
      </form>
      <Outcomes outcomes={outcomes} />
    </section>
  );
}
