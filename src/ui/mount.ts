import { type ComponentChild, render } from 'preact';
import { locale } from './i18n.ts';

/** Puts an extension page's interface into it; its language is set for screen readers. */
export function mount(page: ComponentChild): void {
  document.documentElement.lang = locale();
  const element = document.getElementById('app');
  if (element === null) throw new Error('The page has no place for its interface.');
  render(page, element);
}
