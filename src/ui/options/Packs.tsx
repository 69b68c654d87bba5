import { useEffect, useState } from 'preact/hooks';
import { formatDate, plural, t } from '../i18n.ts';
import type { Library, PackItem } from './library.ts';

interface Props {
  readonly library: Library;
  /** Counts up whenever something was added or removed. */
  readonly edition: number;
  readonly onChange: () => void;
}

/** The packs that are in the library, and the way to be rid of one. */
export function Packs({ library, edition, onChange }: Props) {
  const [packs, setPacks] = useState<readonly PackItem[]>([]);
  useEffect(() => void library.packs().then(setPacks), [library, edition]);
  const remove = async (name: string) => {
    await library.removePack(name);
    onChange();
  };
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{t('optionsPacks')}</h2>
      <p class="quiet">{t('optionsPacksHelp')}</p>
      <ul>
        {packs.map(({ name, made, articles }) => (
          <li key={name} class="row">
            <span>{name}</span>
            <span class="quiet">{formatDate(made)}</span>
            <span class="quiet">{plural(articles, 'optionsCountOne', 'optionsCountOther')}</span>
            <button
              type="button"
              class="link"
              aria-label={t('optionsRemoveLabel', name)}
              onClick={() => void remove(name)}
            >
              {t('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
