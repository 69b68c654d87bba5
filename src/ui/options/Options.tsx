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

/** How long changes of the library are gathered before they are shown, in milliseconds. */
const STEP = 150;

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
    // An import adds many articles a second: the list follows in steps.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        changed();
      }, STEP);
    };
    library.watch(soon, controller.signal);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
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
