import browser from 'webextension-polyfill';
import { Brand } from '../Brand.tsx';
import { t } from '../i18n.ts';
import { Access } from './Access.tsx';
import { Example } from './Example.tsx';
import { Lines } from './Lines.tsx';

const NEVER = ['welcomeNeverNetwork', 'welcomeNeverJudge', 'welcomeNeverTouch'] as const;

/** What a new reader sees first: what it does on an example, what it never does, what the permission is for. */
export function Welcome() {
  return (
    <>
      <header class="masthead">
        <Brand title={t('welcomeTitle')} />
      </header>
      <main>
        <p class="lead">{t('welcomeLead')}</p>
        <section aria-labelledby="example">
          <h2 id="example">{t('welcomeExample')}</h2>
          <Example />
        </section>
        <section aria-labelledby="lines">
          <h2 id="lines">{t('welcomeMarks')}</h2>
          <Lines />
        </section>
        <section aria-labelledby="never">
          <h2 id="never">{t('welcomeNever')}</h2>
          <ul class="plain">
            {NEVER.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <Access />
        <section aria-labelledby="fill">
          <h2 id="fill">{t('welcomeLibrary')}</h2>
          <p>{t('welcomeLibraryHelp')}</p>
          <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('optionsTitle')}
          </button>
        </section>
      </main>
    </>
  );
}
