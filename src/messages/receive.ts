import * as v from 'valibot';
import { messageOf } from './error.ts';
import type { Request, Result } from './messages.ts';

/**
 * Validates a message and hands it to `handle`. A message that is none of the schema's is answered with
 * an error sentence, as is whatever the handler throws.
 */
export async function receive<R extends Request, T>(
  schema: v.GenericSchema<unknown, R>,
  message: unknown,
  handle: (request: R) => Promise<T> | T,
): Promise<Result<T>> {
  const parsed = v.safeParse(schema, message);
  if (!parsed.success) return { ok: false, error: `not understood: ${parsed.issues[0].message}` };
  try {
    return { ok: true, value: await handle(parsed.output) };
  } catch (error) {
    return { ok: false, error: messageOf(error) };
  }
}

/** Who sent a message, as the browser says: the sender cannot choose it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * `extension`: one of our own pages. `page`: our own script in a web page. `foreign`: anything else.
 * `origin` is that of `runtime.getURL('')`. An extension page open in a tab has a tab too, so only the
 * address tells.
 */
export function originOf(
  sender: Sender,
  own: { id: string; origin: string },
): 'extension' | 'page' | 'foreign' {
  if (sender.id !== own.id) return 'foreign';
  return sender.url?.startsWith(own.origin) ? 'extension' : 'page';
}
