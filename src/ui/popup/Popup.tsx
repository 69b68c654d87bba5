import browser from 'webextension-polyfill';
import { ask, askTab } from '../../messages/send.ts';
import { Brand } from '../Brand.tsx';
import { ClaimList } from '../ClaimList.tsx';
import { compareClaims } from '../compared.ts';
import { t } from '../i18n.ts';
import type { PageState } from '../page-state.ts';
import { saveSettings } from '../settings.ts';
import { summaryText } from '../summary-text.ts';
import { distinctFacts, tally } from '../tally.ts';
import { useActivePage } from '../use-active-page.ts';
import { useSettings } from '../use-settings.ts';
import { LookUp, type LookUpResult } from './LookUp.tsx';

export interface PopupProps {
  /** What to look up at once, where it was opened for that; then the page is not asked about. */
  readonly query: string | null;
  readonly lookUp: (query: string, signal: AbortSignal) => Promise<readonly LookUpResult[]>;
  readonly openPanel: (tab: number) => Promise<boolean>;
}

/** The page at a glance, and the look-up. */
export function Popup({ query, lookUp, openPanel }: PopupProps) {
  const page = useActivePage(query === null);
  const tab = page !== null && 'tab' in page ? page.tab : null;
  return (
    <>
      <header class="bar">
        <Brand />
        <SiteSwitch page={page} />
      </header>
      <main class={query === null ? 'small' : 'large'}>
        {page !== null && <AtAGlance page={page} />}
        <LookUp lookUp={lookUp} initial={query ?? ''} />
      </main>
      <footer class="bar">
        {tab !== null && (
          <button type="button" class="link" onClick={() => void openPanel(tab).then(() => window.close())}>
            {t('popupPanel')}
          </button>
        )}
        <button type="button" class="link" onClick={() => void openOptions(query === null)}>
          {t('optionsTitle')}
        </button>
      </footer>
    </>
  );
}

/** Firefox leaves a popup open over the tab that it opened. */
async function openOptions(isPopup: boolean): Promise<void> {
  await browser.runtime.openOptionsPage();
  if (isPopup) window.close();
}

function AtAGlance({ page }: { page: PageState }) {
  const settings = useSettings();
  if (settings === null) return null;
  if ('host' in page && settings.offSites.includes(page.host))
    return <p class="state">{t('popupSiteOff', page.host)}</p>;
  switch (page.kind) {
    case 'closed':
      return <p class="state">{t('popupCannotRun')}</p>;
    case 'reader-view':
      return <p class="state">{t('popupReaderMode')}</p>;
    case 'withheld':
      return <Withheld origin={page.origin} tab={page.tab} />;
    case 'other':
      return (
        <div class="state">
          <p>{t('popupNoCoverage')}</p>
          <button type="button" class="link" onClick={() => void check(page.tab)}>
            {t('popupCheck')}
          </button>
        </div>
      );
    case 'compared': {
      const { report } = page.found;
      const compared = compareClaims(report, new Set(settings.dismissed));
      const show = (claim: string) =>
        void askTab(page.tab, { type: 'overlay/show', claim }).then(() => window.close());
      return (
        <section class="glance">
          <p>{summaryText(tally(report, compared), report.operation)}</p>
          <ClaimList compared={distinctFacts(compared)} onShow={show} />
        </section>
      );
    }
  }
}

/** The click on the icon that opened this popup gave access to this one page. */
function Withheld({ origin, tab }: { origin: string | null; tab: number }) {
  const request = async (asked: string) => {
    if (await browser.permissions.request({ origins: [asked] })) await check(tab);
  };
  return (
    <div class="state">
      <p>{t('popupWithheld')}</p>
      <p class="row">
        <button type="button" class="button main" onClick={() => void check(tab)}>
          {t('popupCheckOnce')}
        </button>
        {origin !== null && (
          <button type="button" class="link" onClick={() => void request(origin)}>
            {t('popupAccess')}
          </button>
        )}
      </p>
    </div>
  );
}

async function check(tab: number): Promise<void> {
  await ask({ type: 'tab/check', tab, asked: true });
  window.close();
}

/** On or off for the site of the page. */
function SiteSwitch({ page }: { page: PageState | null }) {
  const settings = useSettings();
  if (settings === null || (page?.kind !== 'compared' && page?.kind !== 'other')) return null;
  const { host, tab } = page;
  const { offSites } = settings;
  const change = async (on: boolean) => {
    const others = offSites.filter((site) => site !== host);
    await saveSettings({ offSites: on ? others : [...others, host] });
    await (on ? ask({ type: 'tab/check', tab, asked: false }) : askTab(tab, { type: 'overlay/stop' }));
  };
  return (
    <label>
      <input
        type="checkbox"
        checked={!offSites.includes(host)}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
      {t('popupSiteOn', host)}
    </label>
  );
}
