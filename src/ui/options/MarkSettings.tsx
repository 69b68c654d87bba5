import { t } from '../i18n.ts';
import { type Settings, saveSettings } from '../settings.ts';
import { useSettings } from '../use-settings.ts';

const LEVELS = [
  ['all', 'optionsMarksAll'],
  ['differences', 'optionsMarksDifferences'],
  ['off', 'optionsMarksOff'],
] as const;

/** Which marks a page gets, on which sites none, and what the reader dismissed. */
export function MarkSettings() {
  const settings = useSettings();
  if (settings === null) return null;
  return (
    <>
      <section aria-labelledby="marks">
        <h2 id="marks">{t('optionsMarks')}</h2>
        <fieldset>
          <legend class="spoken">{t('optionsMarks')}</legend>
          {LEVELS.map(([level, label]) => (
            <label class="choice" key={level}>
              <input
                type="radio"
                name="marks"
                checked={settings.marks === level}
                onChange={() => void saveSettings({ marks: level })}
              />
              {t(label)}
            </label>
          ))}
          <label class="choice">
            <input
              type="checkbox"
              checked={settings.onlyHere}
              onChange={(event) => void saveSettings({ onlyHere: event.currentTarget.checked })}
            />
            {t('optionsMarksOnlyHere')}
          </label>
        </fieldset>
        <OffSites settings={settings} />
      </section>
      <Dismissed settings={settings} />
    </>
  );
}

function OffSites({ settings: { offSites } }: { settings: Settings }) {
  return (
    <>
      <h3>{t('optionsOffSites')}</h3>
      {offSites.length === 0 && <p class="quiet">{t('optionsOffSitesNone')}</p>}
      <ul>
        {offSites.map((site) => (
          <li key={site} class="site">
            <span>{site}</span>
            <button
              type="button"
              class="link"
              aria-label={t('optionsSiteAgain', site)}
              onClick={() => void saveSettings({ offSites: offSites.filter((other) => other !== site) })}
            >
              {t('optionsShowAgain')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Dismissed({ settings: { dismissed } }: { settings: Settings }) {
  return (
    <section aria-labelledby="dismissed">
      <h2 id="dismissed">{t('optionsDismissed')}</h2>
      {dismissed.length === 0 && <p class="quiet">{t('optionsDismissedNone')}</p>}
      <ul>
        {dismissed.map((key) => {
          const [ours, , theirs] = key.split('\n');
          return (
            <li key={key}>
              <p class="sentence">{t('optionsDismissedPair', ours ?? '', theirs ?? '')}</p>
              <button
                type="button"
                class="link"
                onClick={() => void saveSettings({ dismissed: dismissed.filter((other) => other !== key) })}
              >
                {t('optionsUndo')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
