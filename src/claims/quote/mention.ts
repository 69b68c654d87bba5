import type { TextBlock } from '../text/document.ts';
import { DETERMINERS } from './words.ts';

export type Gender = 'male' | 'female';

/** Who or what a phrase names, as it stands there; `speakers.ts` finds out who is meant. */
export type Mention =
  | { readonly kind: 'person'; readonly name: string; readonly role: string }
  | { readonly kind: 'organization'; readonly name: string }
  | { readonly kind: 'pronoun'; readonly who: Gender | 'any' | 'thing' }
  /** "an L.A. based ICE agent", "the agency", "officials". */
  | {
      readonly kind: 'description';
      readonly text: string;
      readonly head: string;
      readonly agency: string | null;
      readonly definite: boolean;
      /** Known for one person by more than the noun: "a vendor who …". */
      readonly person?: true;
    }
  /** "a news release from ICE": a text, and who issued it. */
  | {
      readonly kind: 'document';
      readonly text: string;
      readonly head: string;
      readonly issuer: Mention | null;
    };

export function withoutDeterminer(block: TextBlock, from: number, to: number): string {
  const start = DETERMINERS.has(block.tokens[from]?.norm ?? '') ? from + 1 : from;
  return start < to ? slice(block, start, to) : '';
}

export function slice(block: TextBlock, from: number, to: number): string {
  return block.text.slice(block.tokens[from]?.start ?? 0, block.tokens[to - 1]?.end ?? 0);
}
