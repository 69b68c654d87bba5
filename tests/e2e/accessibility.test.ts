import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../browser/axe.ts';
import type { Tab } from '../browser/driver.ts';
import { BROWSERS } from '../browser/launch.ts';
import { copyOfOverlay } from '../browser/overlay.ts';
import { OTHER_OUTLETS } from './other-outlets.ts';
import { addressOf, type Session, startSession } from './session.ts';
import { Showcase } from './show-state.ts';
import { OVERLAY_STATES, SCREENS, WITHHELD_SCREENS } from './states.ts';

/** The page that copies of the overlay are put into: what is in a closed shadow root, axe cannot see. */
const COPY = new Map([
  ['/copy', '<!doctype html><html lang="en"><title>Copy</title><main><h1>Copy</h1><div></div></main></html>'],
]);

/** Presses a button of an options page, by its words. */
function press(tab: Tab, words: string): Promise<void> {
  return tab.waitFor((wanted) => {
    const button = [...document.querySelectorAll('button')].find(({ ariaLabel, textContent }) =>
      (ariaLabel ?? textContent ?? '').includes(wanted),
    );
    button?.click();
    return button !== undefined;
  }, words);
}

function waitForText(tab: Tab, words: string): Promise<void> {
  return tab.waitFor((wanted) => document.body.textContent?.includes(wanted), words);
}

/** Every state in turn: one that is found wrong is named with what is wrong in it. */
describe.each(BROWSERS)('accessibility in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-states-'));
  const fileOf = (file: string, content: string) => {
    const path = join(folder, file);
    writeFileSync(path, content);
    return path;
  };
  let session: Session;
  let copy: Tab;
  let showcase: Showcase;
  beforeAll(async () => {
    session = await startSession(name, COPY);
    copy = await session.browser.newTab();
    await copy.goto(addressOf('copy'));
    showcase = new Showcase(session, await session.browser.newTab());
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  test('the options: an empty library, an import under way, its outcomes, all in', async () => {
    const { control } = session;
    await press(control, 'Remove “starter”');
    await waitForText(control, 'The library is empty');
    await waitForText(control, 'Bring back the starter pack');
    expect(await violationsOn(control), 'empty').toEqual([]);
    await press(control, 'Bring back the starter pack');
    await waitForText(control, 'KTLA');
    // Another window of the options page is importing: this one waits its turn.
    await control.evaluate(() => {
      const release = new Promise<void>((done) => addEventListener('release', () => done(), { once: true }));
      void navigator.locks.request('crossread-import', () => release);
    });
    await control.upload('input[type=file]', [
      fileOf('broken.json', '{'),
      fileOf('others.jsonl', OTHER_OUTLETS),
    ]);
    await waitForText(control, '0 of 2');
    expect(await violationsOn(control), 'under way').toEqual([]);
    await control.evaluate(() => {
      dispatchEvent(new Event('release'));
    });
    await waitForText(control, 'was not imported');
    await waitForText(control, 'Rutland Mail');
    expect(await violationsOn(control), 'outcomes').toEqual([]);
  });

  test.each(OVERLAY_STATES)('on the page: $name', async (state) => {
    await showcase.overlay(state);
    const overlay = await copyOfOverlay(session.control, addressOf(state.page));
    expect(overlay.includes('role="dialog"')).toBe(state.mark !== null);
    await copy.evaluate((html) => document.querySelector('main div')?.setHTMLUnsafe(html), overlay);
    expect(await violationsOn(copy)).toEqual([]);
  });

  test.each(SCREENS)('$name', async (screen) => {
    expect(await showcase.screen(screen, violationsOn)).toEqual([]);
  });

  test('what is shown where the browser withheld the access', async () => {
    await session.browser.withholdAccess(session.control);
    for (const screen of WITHHELD_SCREENS) {
      expect(await showcase.screen(screen, violationsOn), screen.name).toEqual([]);
    }
  });
});
