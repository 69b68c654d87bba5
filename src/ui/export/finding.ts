import type { OverlayState } from '../../messages/messages.ts';
import { type Compared, compareClaims } from '../compared.ts';

/** What an export is made of: the page, and its claims with what others report. */
export interface Finding extends Pick<OverlayState, 'url' | 'title' | 'outlet' | 'report'> {
  readonly compared: readonly Compared[];
}

export function findingOf(state: OverlayState, dismissed: readonly string[]): Finding {
  return { ...state, compared: compareClaims(state.report, new Set(dismissed)) };
}
