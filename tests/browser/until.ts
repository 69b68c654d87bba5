import { setTimeout as pause } from 'node:timers/promises';

/** How long a page may take to show what a test waits for, in milliseconds. */
const PATIENCE = 45_000;
const EVERY = 25;

/**
 * Asks until the answer is something true, and gives that answer. A page that is just loading may refuse
 * to answer. Asked from outside of the page, because the browsers' own waits run on animation frames, of
 * which a tab in the background gets one in many seconds.
 */
export async function until<T>(question: () => Promise<T>, wanted: string): Promise<T & {}> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await question().catch((error: unknown) => {
      if (Date.now() > deadline) throw error;
      return null;
    });
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`In vain: ${wanted}`);
    await pause(EVERY);
  }
}
