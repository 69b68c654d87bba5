import { useEffect } from 'preact/hooks';
import type { ClaimId } from '../../claims/claim.ts';
import { askTab } from '../../messages/send.ts';
import { Brand } from '../Brand.tsx';
import { type Compared, compareClaims, dismissalKey, type Source } from '../compared.ts';
import { formatSpan, type MessageKey, t } from '../i18n.ts';
import type { PageState } from '../page-state.ts';
import { type Settings, saveSettings } from '../settings.ts';
import { summaryText } from '../summary-text.ts';
import { distinctFacts, tally } from '../tally.ts';
import { useActivePage } from '../use-active-page.ts';
import { useSettings } from '../use-settings.ts';
import { Articles } from './Articles.tsx';
import { Exports } from './Exports.tsx';
import { Facts } from './Facts.tsx';
import { LeftOutFacts } from './LeftOutFacts.tsx';
import { OnlyHere } from './OnlyHere.tsx';

/** The whole comparison of the page in the active tab. */
export function Panel() {
  const page = useActivePage();
  useEffect(() => {
    addEventListener('beforeprint', unfold);
    return () => removeEventListener('beforeprint', unfold);
  }, []);
  const tab = page?.kind === 'compared' ? page.tab : null;
  useEffect(() => {
    // A row opens a card on the page, but the keys stay here.
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && tab !== null) void askTab(tab, { type: 'overlay/close' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [tab]);
  const settings = useSettings();
  if (page === null || settings === null) return <Nothing says={NOTHING.waiting} />;
  if (page.kind !== 'compared') return <Nothing says={NOTHING[page.kind]} />;
  return <ComparedPage page={page} settings={settings} />;
}

/** Why there is nothing to show. */
const NOTHING = {
  waiting: 'panelWaiting',
  withheld: 'panelWithheld',
  'reader-view': 'popupReaderMode',
  closed: 'panelNothing',
  other: 'panelNothing',
} as const;

function Nothing({ says }: { says: MessageKey }) {
  return (
    <main>
      <Brand />
      <p class="state">{t(says)}</p>
    </main>
  );
}

/** On paper nothing can be opened. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

interface Props {
  readonly page: Extract<PageState, { kind: 'compared' }>;
  readonly settings: Settings;
}

function ComparedPage({ page: { tab, found }, settings }: Props) {
  const { report } = found;
  const compared = compareClaims(report, new Set(settings.dismissed));
  const show = (claim: ClaimId) => void askTab(tab, { type: 'overlay/show', claim });
  const dismiss = ({ claim }: Compared, { reference }: Source) =>
    void saveSettings({ dismissed: [...settings.dismissed, dismissalKey(claim, reference)] });
  const { operation } = report;
  const total = tally(report, compared);
  return (
    <>
      <header>
        <h1>{operation?.name ?? t('operationUnnamed')}</h1>
        <p class="quiet">
          {operation?.start != null && formatSpan(operation.start, operation.end ?? operation.start)}
        </p>
        <p class="printed">
          {found.title} · {found.outlet} · {found.url}
        </p>
        <p>{summaryText(total, operation)}</p>
        <Exports found={found} dismissed={settings.dismissed} />
      </header>
      <main>
        <Facts compared={distinctFacts(compared)} open={found.open} onShow={show} onDismiss={dismiss} />
        {total.outlets > 0 && <LeftOutFacts report={report} />}
        <OnlyHere report={report} onShow={show} />
        <Articles articles={report.articles} />
      </main>
    </>
  );
}
