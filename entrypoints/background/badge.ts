import browser from 'webextension-polyfill';
import type { PageReport } from '../../src/matching/reference.ts';
import { compareClaims } from '../../src/ui/compared.ts';
import { loadSettings } from '../../src/ui/settings.ts';
import { tally } from '../../src/ui/tally.ts';

/** The ink of our pages: white on it holds 4.5 : 1. */
const GROUND = '#1d1b18';
const DIFFERS = '#a33a0c';

/** How many claims of the page are compared; in the warm colour where any differs. */
export async function showBadge(tab: number, report: PageReport): Promise<void> {
  const { dismissed } = await loadSettings();
  const { figures, quotes, dates, differences } = tally(report, compareClaims(report, new Set(dismissed)));
  const count = figures + quotes + dates;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: differences > 0 ? DIFFERS : GROUND });
  await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) });
}

export async function clearBadge(tab: number): Promise<null> {
  await browser.action.setBadgeText({ tabId: tab, text: '' });
  return null;
}
