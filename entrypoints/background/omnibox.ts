import browser from 'webextension-polyfill';
import { t } from '../../src/ui/i18n.ts';
import { type Suggestion, suggestionOf } from '../../src/ui/suggestion.ts';
import { lookUpInLibrary } from './library.ts';

/** As many as Chrome shows beside its own. */
const MOST = 5;

/** What the address bar says after the keyword `xr`. */
export function describeOmnibox(): void {
  void browser.omnibox.setDefaultSuggestion({ description: t('menuLookUp') });
}

/** What the library knows of the words that were typed so far; nothing where it cannot be read. */
export function suggest(query: string, give: (suggestions: Suggestion[]) => void): void {
  void lookUpInLibrary(query).then(
    (facts) => give(facts.flatMap(({ reports }) => suggestionOf(reports)).slice(0, MOST)),
    () => give([]),
  );
}
