import { useState } from 'preact/hooks';
import { download } from '../download.ts';
import { errorText, plural, t } from '../i18n.ts';
import type { Library } from './library.ts';

interface Props {
  readonly library: Library;
  readonly onChange: () => void;
}

/** The whole library to a file and back. */
export function Backup({ library, onChange }: Props) {
  const [said, setSaid] = useState('');
  const attempt = async (work: () => Promise<string>) => {
    setSaid(await work().catch(errorText));
  };
  const save = async () => {
    download('crossread-library.json', 'application/json', await library.backup());
    return '';
  };
  const restore = async (file: File | undefined) => {
    if (file === undefined) return '';
    const articles = await library.restore(file);
    onChange();
    return plural(articles, 'optionsRestoredOne', 'optionsRestoredOther');
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('optionsBackup')}</h2>
      <p class="row">
        <button type="button" class="button" onClick={() => void attempt(save)}>
          {t('optionsBackupSave')}
        </button>
        <label class="button file">
          {t('optionsBackupRestore')}
          <input
            type="file"
            accept=".json"
            onChange={({ currentTarget }) => {
              void attempt(() => restore(currentTarget.files?.[0])).then(() => {
                currentTarget.value = '';
              });
            }}
          />
        </label>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
