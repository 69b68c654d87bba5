import en from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import type { Problem } from '../reading/problem.ts';

/** A problem's sentence; the command line speaks English. */
export function inEnglish({ code, parts }: Problem): string {
  return en[code].message.replace(/\$(\d)/g, (_, number) => parts[Number(number) - 1] ?? '');
}
