import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { LaunchOptions, TestBrowser } from './driver.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts one of the two browsers. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** A new, empty profile folder, and the way to remove it. */
export function temporaryProfile(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'crossread-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
