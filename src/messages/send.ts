import browser from 'webextension-polyfill';
import { messageOf } from './error.ts';
import type { Answers, Request, Result } from './messages.ts';

type Answer<R extends Request> = Result<Answers[R['type']]>;

/**
 * Asks the background, which may be falling asleep just then, or be ended in the middle of its answer: the
 * next try wakes it. Fails softly: after an update of the extension nobody is left to answer an old page.
 */
export async function ask<R extends Request>(request: R): Promise<Answer<R>> {
  return settle(() => browser.runtime.sendMessage(request), 3);
}

/** Asks the overlay in a tab; an error where the tab has none. */
export async function askTab<R extends Request>(tab: number, request: R): Promise<Answer<R>> {
  return settle(() => browser.tabs.sendMessage(tab, request, { frameId: 0 }), 1);
}

async function settle<T>(send: () => Promise<Result<T> | undefined>, tries: number): Promise<Result<T>> {
  try {
    return (await send()) ?? { ok: false, error: 'nobody answered' };
  } catch (error) {
    return tries > 1 ? settle(send, tries - 1) : { ok: false, error: messageOf(error) };
  }
}
