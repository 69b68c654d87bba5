import { ask } from '../messages/send.ts';
import { readDocument } from '../reading/document.ts';
import { loadSettings, onSettingsChange } from '../ui/settings.ts';
import type { RangeOf } from './anchors.ts';
import { answerOverlay } from './answer.ts';
import { followText } from './follow-text.ts';
import { watchPointer } from './pointer.ts';
import { Session } from './session.tsx';

/**
 * Reads the page, has it compared and shows what was found, until the controller aborts. Once more
 * whenever the article itself changes. A page that is no coverage is left as it is, unless the reader asked.
 */
export async function runOverlay(controller: AbortController, asked: boolean): Promise<void> {
  const { signal } = controller;
  let session: Session | null = null;
  let round = 0;
  const read = async () => {
    const own = ++round;
    const next = await compareAndShow(asked, signal, () => {
      if (own === round) session?.end();
      return own === round;
    });
    if (own !== round) return;
    session = next;
    if (next !== null) void ask({ type: 'page/shown' });
  };
  answerOverlay(
    {
      state: () => session?.state() ?? null,
      show: (claim) => session?.show(claim),
      close: () => session?.close(),
      step: (by) => session?.step(by),
      toggle: () => session?.toggle(),
      stop: () => controller.abort(),
    },
    signal,
  );
  let paragraphs = countParagraphs();
  let dropped = false;
  followText(
    {
      atOnce: () => {
        dropped = session?.dropStale() === false || dropped;
      },
      soon: () => {
        session?.stepAside();
        const before = paragraphs;
        paragraphs = countParagraphs();
        if (!dropped && paragraphs === before) return;
        dropped = false;
        void read();
      },
    },
    signal,
  );
  await read();
}

/** Cheap to ask often: a live blog's new entry changes it, an advert does not. */
function countParagraphs(): number {
  return document.getElementsByTagName('p').length;
}

/** The browser calls it a long task from 50 ms on: reading a long page is cut into shorter ones. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** What is shown already stays until there is something new to show in its place: `takeOver` removes it. */
async function compareAndShow(
  asked: boolean,
  signal: AbortSignal,
  takeOver: () => boolean,
): Promise<Session | null> {
  const page = await readDocument(document, location.href, pause);
  const { article } = page;
  const rangeOf: RangeOf = ({ block, start, end }) => page.rangeOf(block, start, end);
  const [answer, settings] = await Promise.all([
    ask({ type: 'page/compare', article, asked }),
    loadSettings(),
  ]);
  if (signal.aborted || !takeOver()) return null;
  if (!answer.ok || !answer.value.isCoverage) return null;
  const controller = new AbortController();
  const session = new Session({ article, rangeOf, report: answer.value }, settings, controller);
  signal.addEventListener('abort', () => controller.abort(), { signal: controller.signal });
  wire(session, controller.signal);
  return session;
}

/** Everything that the reader can do to it. */
function wire(session: Session, signal: AbortSignal): void {
  onSettingsChange((settings) => session.apply(settings), signal);
  const { documents } = session;
  watchPointer(
    documents,
    {
      at: (inner, x, y) => session.markAt(inner, x, y),
      isOwn: (event) => session.owns(event),
      onRest: (mark) => session.open(mark, 'hover'),
      onLeave: () => session.leave(),
      onClick: (mark) => (mark === null ? session.close() : session.open(mark, 'click')),
    },
    signal,
  );
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') session.close();
  };
  let frame = 0;
  const place = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => session.place());
  };
  const settled = () => {
    session.stepAside();
    session.place();
  };
  for (const inner of documents) {
    inner.addEventListener('keydown', onKey, { signal, capture: true });
    inner.addEventListener('scroll', place, { signal, capture: true, passive: true });
    inner.addEventListener('scrollend', settled, { signal, passive: true });
  }
  window.addEventListener('focus', () => session.takeFocus(), { signal });
  window.addEventListener('resize', place, { signal, passive: true });
  window.addEventListener('resize', settled, { signal, passive: true });
}
