import { locale } from './i18n.ts';

/** Where an extension page puts its interface; its language is set for screen readers. */
export function mountPoint(): HTMLElement {
  document.documentElement.lang = locale();
  const element = document.getElementById('app');
  if (element === null) throw new Error('The page has no place for its interface.');
  return element;
}
