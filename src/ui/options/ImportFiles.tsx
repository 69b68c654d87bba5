import { useEffect, useState } from 'preact/hooks';
import { problemOf } from '../../reading/problem.ts';
import { t } from '../i18n.ts';
import type { Library, Outcome, Progress } from './library.ts';
import { Outcomes } from './Outcomes.tsx';

interface Props {
  readonly library: Library;
  readonly onChange: () => void;
}

interface Running {
  readonly controller: AbortController;
  /** Files; the one at work in part. */
  readonly done: number;
  readonly files: number;
}

/** Files into the library: chosen or dropped, with progress, and a way to stop. */
export function ImportFiles({ library, onChange }: Props) {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [running, setRunning] = useState<Running | null>(null);
  const run = async (work: (progress: Progress, signal: AbortSignal) => Promise<void>, files: number) => {
    const controller = new AbortController();
    const progress = (outcome: Outcome, done: number, all: number) => {
      setOutcomes((before) => [...before, outcome]);
      setRunning({ controller, done, files: all });
    };
    if (files > 0) setRunning({ controller, done: 0, files });
    await work(progress, controller.signal).catch((error) =>
      setOutcomes((before) => [...before, { ok: false, name: '', problem: problemOf(error) }]),
    );
    setRunning(null);
    onChange();
  };
  const start = (files: readonly File[]) => {
    if (files.length === 0 || running !== null) return;
    setOutcomes([]);
    void run((progress, signal) => library.importFiles(files, progress, signal), files.length);
  };
  // Once, when the page opens.
  useEffect(() => void run((progress, signal) => library.resumeImports(progress, signal), 0), [library]);
  return (
    <section
      aria-labelledby="import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        start([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2 id="import">{t('optionsImport')}</h2>
      <p class="quiet">{t('optionsImportHelp')}</p>
      <label class="button file">
        {t('optionsFiles')}
        <input
          type="file"
          multiple
          accept=".txt,.html,.htm,.json,.jsonl"
          disabled={running !== null}
          onChange={({ currentTarget }) => {
            start([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </label>
      {running !== null && (
        <p class="row">
          <progress value={running.done} max={running.files} aria-label={t('optionsImport')} />
          <span class="quiet">{t('optionsProgress', Math.floor(running.done), running.files)}</span>
          <button type="button" class="link" onClick={() => running.controller.abort()}>
            {t('optionsCancel')}
          </button>
        </p>
      )}
      <Outcomes outcomes={outcomes} />
    </section>
  );
}
