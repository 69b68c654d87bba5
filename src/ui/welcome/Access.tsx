import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { EVERYWHERE } from '../page-state.ts';

/** What the access to pages is for, and the way to give it where the browser withheld it. */
export function Access() {
  const [given, setGiven] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void browser.permissions.contains(EVERYWHERE).then(setGiven);
    const { onAdded, onRemoved } = browser.permissions;
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return (
    <section aria-labelledby="access">
      <h2 id="access">{t('welcomeAccess')}</h2>
      <p>{t('welcomeAccessWhy')}</p>
      {given === true && <p class="quiet">{t('welcomeAccessGiven')}</p>}
      {given === false && <p>{t('welcomeAccessWithheld')}</p>}
      {given === false && (
        <button
          type="button"
          class="button main"
          onClick={() => void browser.permissions.request(EVERYWHERE).then(setGiven)}
        >
          {t('welcomeAccessGive')}
        </button>
      )}
    </section>
  );
}
