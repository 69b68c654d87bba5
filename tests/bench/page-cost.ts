import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page } from 'playwright';
import { EXTENSION, FLAGS } from '../browser/chromium.ts';
import { findBrowser } from '../browser/find.ts';
import { temporaryProfile } from '../browser/launch.ts';
import { startSite } from '../browser/site.ts';

/**
 * What the extension costs a page: the long tasks (50 ms and more, as the browser counts them) of a live
 * blog of 10,000 words while it loads and while entries come in, in Chromium without and with the extension.
 * `npm run bench:page`, after `npm run build`.
 */
const WORDS = 10_000;
const RUNS = 5;
const NEW_ENTRIES = 3;
/** Longer than the extension waits for a page to be still, in ms. */
const SETTLED = 3000;

/** Entries of a live blog, of our own invention; most of a day's entries carry no figure of the operation. */
const ENTRIES = [
  'U.S. Immigration and Customs Enforcement said 101 of the people were arrested in Los Angeles, where county jails do not hold inmates for the agency beyond their release date.',
  'A small crowd gathered outside the federal building downtown at noon. Organizers handed out cards with the number of a legal aid line, and volunteers took down the names of people who had not come home.',
  'The mayor’s office said that the city had not been told of the arrests beforehand, and that its police took no part in them. The council meets on Tuesday and is to take up a request for a report.',
  'In Philadelphia, 107 people were taken into custody, the agency said. A spokesman for the city said local officers had learned of it from reporters.',
  '“People want to know if it is safe to drive to work,” said Rosa Delgado, who runs a legal aid desk. She said that her phones had been ringing since early in the morning and that two volunteers had come in to help.',
  'Traffic on the bridge is slow because of a stalled truck. Buses of the night lines are held at the terminal until it is cleared, the transit agency said.',
];

interface Cost {
  /** Durations of the long tasks, in ms. */
  readonly tasks: readonly number[];
  /** From the start of the load to the first mark, in ms; null without the extension. */
  readonly marked: number | null;
}

const template = readFileSync(resolve(import.meta.dirname, '../pages/shape-live.html'), 'utf8');
const site = await startSite(new Map([['/live', liveBlog(WORDS)]]));
try {
  for (const extension of [false, true]) report(extension, await measure(extension));
} finally {
  await site.close();
}

function liveBlog(words: number): string {
  const posts: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const entry = ENTRIES[i % ENTRIES.length] ?? '';
    posts.push(`<article id="entry-${i}"><h2>Entry ${i}</h2><p>${entry}</p></article>`);
    count += entry.split(' ').length;
  }
  return template.replace('<div id="posts">', `<div id="posts">${posts.join('\n')}`);
}

async function measure(extension: boolean): Promise<Cost[]> {
  const profile = temporaryProfile();
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath: findBrowser('chromium'),
    proxy: { server: `http://127.0.0.1:${site.port}` },
    args: [
      ...FLAGS,
      ...(extension ? [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`] : []),
    ],
  });
  await context.addInitScript(() => {
    Reflect.set(globalThis, 'longTasks', []);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) Reflect.get(globalThis, 'longTasks').push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  // The starter pack loads meanwhile.
  await pause(SETTLED);
  const costs: Cost[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await context.newPage();
    costs.push(await costOf(page, extension));
    await page.close();
  }
  await context.close();
  profile.remove();
  return costs;
}

async function costOf(page: Page, extension: boolean): Promise<Cost> {
  await page.goto('http://news.example/live');
  const marked = extension ? await timeOfMarks(page) : null;
  for (let entry = 0; entry < NEW_ENTRIES; entry++) {
    await pause(SETTLED);
    await page.evaluate(() => {
      const first = document.querySelector('#posts > article');
      if (first !== null) first.before(first.cloneNode(true));
    });
  }
  await pause(SETTLED);
  return { tasks: await page.evaluate((): number[] => Reflect.get(globalThis, 'longTasks')), marked };
}

async function timeOfMarks(page: Page): Promise<number> {
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return page.evaluate(() => performance.now());
}

function report(extension: boolean, costs: readonly Cost[]): void {
  console.log(`${extension ? 'with' : 'without'} the extension, ${WORDS} words, ${NEW_ENTRIES} new entries`);
  for (const { tasks, marked } of costs) {
    const told =
      tasks.length === 0 ? 'none' : tasks.map((duration) => `${Math.round(duration)} ms`).join(', ');
    console.log(`  long tasks: ${told}${marked === null ? '' : `; marked after ${Math.round(marked)} ms`}`);
  }
}
