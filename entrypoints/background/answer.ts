import browser, { type Runtime } from 'webextension-polyfill';
import { ExtensionRequest, PageRequest } from '../../src/messages/messages.ts';
import { originOf, receive } from '../../src/messages/receive.ts';
import { openPanelBeside } from '../../src/ui/panel-api.ts';
import { clearBadge, showBadge } from './badge.ts';
import { injectOverlay } from './inject.ts';
import { comparePageWithLibrary, starterPackLoaded } from './library.ts';

/** Answers every message that reaches the background: a page may ask little, the extension's own pages more. */
export function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  const origin = originOf(sender, own);
  if (origin === 'foreign') return undefined;
  if (origin === 'extension') return receive(ExtensionRequest, message, performOwn);
  const tab = sender.tab?.id;
  if (tab === undefined) return undefined;
  return receive(PageRequest, message, (request) => perform(request, tab));
}

function performOwn(request: ExtensionRequest): Promise<null> {
  switch (request.type) {
    case 'tab/check':
      return injectOverlay(request.tab, request.asked);
    case 'library/prepare':
      return starterPackLoaded();
  }
}

/** `tab` is the one that asks: a page can only ever bring about something in its own. */
async function perform(request: PageRequest, tab: number): Promise<unknown> {
  switch (request.type) {
    case 'page/is-coverage':
      return injectOverlay(tab, false);
    case 'page/compare': {
      const report = await comparePageWithLibrary(request.article, request.asked);
      await showBadge(tab, report);
      return report;
    }
    case 'page/shown':
      return null;
    case 'page/left':
      return clearBadge(tab);
    case 'page/open-panel':
      return openPanelBeside(tab);
  }
}
