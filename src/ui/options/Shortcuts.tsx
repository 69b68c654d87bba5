import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { openShortcutSettings } from '../shortcut-settings.ts';

/** The keyboard commands as they are set now. */
export function Shortcuts() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(setCommands), []);
  return (
    <section aria-labelledby="keyboard">
      <h2 id="keyboard">{t('optionsKeyboard')}</h2>
      <dl class="keys">
        {commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>
                {shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">{t('optionsKeyboardNone')}</span>}
              </dd>
            </div>
          ))}
      </dl>
      <button type="button" class="button" onClick={() => void openShortcutSettings()}>
        {t('optionsKeyboardChange')}
      </button>
    </section>
  );
}
