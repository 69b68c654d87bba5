import { useEffect, useState } from 'preact/hooks';
import { loadSettings, onSettingsChange, type Settings } from './settings.ts';

/** The reader's settings, kept up to date; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void loadSettings().then(setSettings);
    onSettingsChange(setSettings, controller.signal);
    return () => controller.abort();
  }, []);
  return settings;
}
