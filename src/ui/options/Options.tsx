import { useCallback, useEffect, useState } from 'preact/hooks';
import { Brand } from '../Brand.tsx';
import { t } from '../i18n.ts';
import { Backup } from './Backup.tsx';
import { ImportFiles } from './ImportFiles.tsx';
import { LibraryList } from './LibraryList.tsx';
import type { Library } from './library.ts';
import { MarkSettings } from './MarkSettings.tsx';
import { Packs } from './Packs.tsx';
import { PasteArticle } from './PasteArticle.tsx';
import { Shortcuts } from './Shortcuts.tsx';

/** The library and the reader's choices. */
export function Options({ library }: { library: Library }) {
  const [count, setCount] = useState<number | null>(null);
  // A list is read anew whenever something was added or removed.
  const [edition, setEdition] = useState(0);
  const changed = useCallback(() => {
    void library.count().then(setCount);
    setEdition((current) => current + 1);
  }, [library]);
  useEffect(() => {
    const controller = new AbortController();
    library.watch(changed, controller.signal);
    return () => controller.abort();
  }, [library, changed]);
  return (
    <>
      <header class="masthead">
        <Brand />
        <p class="quiet">{t('optionsTitle')}</p>
      </header>
      <main>
        <LibraryList library={library} count={count} edition={edition} onChange={changed} />
        <div class="side">
          <ImportFiles library={library} onChange={changed} />
          <PasteArticle library={library} onChange={changed} />
          <Packs library={library} edition={edition} onChange={changed} />
          <MarkSettings />
          <Shortcuts />
          <Backup library={library} onChange={changed} />
        </div>
      </main>
    </>
  );
}
