import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { activePage, type PageState } from './page-state.ts';

/**
 * The page of the active tab, as the reader moves between tabs and pages; null until it is known.
 * @param wanted false where nothing is to be said of any page
 */
export function useActivePage(wanted = true): PageState | null {
  const [page, setPage] = useState<PageState | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let latest = 0;
    const look = () => {
      const own = ++latest;
      void activePage().then((found) => own === latest && setPage(found));
    };
    // Not answered here: the background answers what a page says. It only tells that there is something new.
    const hear = (message: unknown) => {
      if (isNews(message)) look();
      return undefined;
    };
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    browser.runtime.onMessage.addListener(hear);
    return () => {
      latest = -1;
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
      browser.runtime.onMessage.removeListener(hear);
    };
  }, [wanted]);
  return page;
}

function isNews(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    (message.type === 'page/shown' || message.type === 'page/left')
  );
}
