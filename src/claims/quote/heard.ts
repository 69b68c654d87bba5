import type { Speaker } from '../claim.ts';
import { isAgency } from './agencies.ts';
import type { Gender } from './mention.ts';
import { BODIES, isSeveral, PERSONS, ROLE_NOUNS } from './words.ts';

export interface Heard {
  readonly speaker: Speaker;
  readonly gender: Gender | null;
  readonly kind: 'person' | 'organization' | 'description';
  /** One human being, whom "he" or "she" can mean. */
  readonly single: boolean;
  /** Head noun of a description ("agent"). */
  readonly head: string;
}

/** Somebody spoken of, and in which block. */
export interface Placed {
  readonly heard: Heard;
  readonly block: number;
}

export function organization(name: string, role: string): Heard {
  return {
    speaker: { name, role: isAgency(name) || role !== 'agency' ? role : '' },
    gender: null,
    kind: 'organization',
    single: false,
    head: '',
  };
}

/** "agent", "mother"; not "officials", "campaign". */
export function isSingle(head: string): boolean {
  return (ROLE_NOUNS.has(head) || PERSONS.has(head)) && !isSeveral(head) && !BODIES.has(head);
}

/** "an L.A. based ICE agent who worked on the operation" is known as the agent. */
export function cutRelative(text: string): string {
  const at = text.search(/,? (?:who|that|familiar|quien|que) /);
  return at < 0 ? text : text.slice(0, at);
}
