import { type ComponentChild, render } from 'preact';
import { locale, type MessageKey, t } from './i18n.ts';

/** Puts an extension page's interface into it; its language is set for screen readers, its title for the tab. */
export function mount(page: ComponentChild, title?: MessageKey): void {
  if (title !== undefined) document.title = t(title);
  document.documentElement.lang = locale();
  const element = document.getElementById('app');
  if (element === null) throw new Error('The page has no place for its interface.');
  render(page, element);
}
