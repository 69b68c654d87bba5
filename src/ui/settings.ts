import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { isAlive } from '../messages/alive.ts';

const Settings = v.object({
  /** Which marks a page gets. `differences`: only where reports differ or a quote was changed. */
  marks: v.fallback(v.picklist(['all', 'differences', 'off']), 'all'),
  /** Marks for claims that no other article on the operation states, too. */
  onlyHere: v.fallback(v.boolean(), false),
  /** Host names on which nothing is shown. */
  offSites: v.fallback(v.array(v.string()), []),
  /** References that the reader called "not the same thing", as `dismissalKey` names them. */
  dismissed: v.fallback(v.array(v.string()), []),
  /** The summary on the page is folded to its mark. */
  folded: v.fallback(v.boolean(), false),
  /** The lower corner in which the summary stands. */
  side: v.fallback(v.picklist(['end', 'start']), 'end'),
  /** The starter pack is wanted: one that the reader removed does not come back with an update. */
  starter: v.fallback(v.boolean(), true),
});

/** What the reader chose; kept in the extension's local storage. */
export type Settings = v.InferOutput<typeof Settings>;

/** What is stored is not trusted: whatever is missing or of another form takes its default. */
export async function loadSettings(): Promise<Settings> {
  return v.parse(Settings, await browser.storage.local.get(Object.keys(Settings.entries)));
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Calls back with the settings whenever one changes, in whichever window, until the signal aborts. */
export function onSettingsChange(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = () => void loadSettings().then((settings) => signal.aborted || callback(settings));
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.storage.local.onChanged.removeListener(changed);
  });
}
