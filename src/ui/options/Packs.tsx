import { useEffect, useState } from 'preact/hooks';
import { errorText, formatDate, plural, t } from '../i18n.ts';
import type { Library, PackItem } from './library.ts';

interface Props {
  readonly library: Library;
  /** Counts up whenever something was added or removed. */
  readonly edition: number;
  readonly onChange: () => void;
}

/** The packs that are in the library, the way to be rid of one, and back to the one that came with the extension. */
export function Packs({ library, edition, onChange }: Props) {
  const [packs, setPacks] = useState<readonly PackItem[] | null>(null);
  useEffect(() => void library.packs().then(setPacks), [library, edition]);
  const [said, setSaid] = useState('');
  const change = async (work: Promise<void>) => {
    setSaid(await work.then(() => '', errorText));
    onChange();
  };
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{t('optionsPacks')}</h2>
      <p class="quiet">{t('optionsPacksHelp')}</p>
      <ul>
        {packs?.map(({ name, made, articles }) => (
          <li key={name} class="row">
            <span>{name}</span>
            <span class="quiet">{formatDate(made)}</span>
            <span class="quiet">{plural(articles, 'optionsCountOne', 'optionsCountOther')}</span>
            <button
              type="button"
              class="link"
              aria-label={t('optionsRemoveLabel', name)}
              onClick={() => void change(library.removePack(name))}
            >
              {t('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      {packs?.every(({ name }) => name !== library.starter) && (
        <button type="button" class="button" onClick={() => void change(library.restoreStarter())}>
          {t('optionsStarterBack')}
        </button>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
