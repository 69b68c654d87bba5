import type { Article, BlockKind, IsoDate } from '../../reading/article.ts';
import { type Language, languageOf } from './language.ts';
import { splitSentences, type TokenRange } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** A block cut into tokens and sentences: what every finder of claims reads. */
export interface TextBlock {
  /** Its place in the article's blocks. */
  readonly index: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Ranges of token indices. */
  readonly sentences: readonly TokenRange[];
}

/** An article prepared for reading, once; all finders share it. */
export interface TextDocument {
  readonly lang: Language;
  /** What relative dates ("Wednesday", "last week") are counted from. */
  readonly published: IsoDate | null;
  readonly blocks: readonly TextBlock[];
}

/** Cuts an article into tokens and sentences. Its language is the page's own word, else its function words. */
export function prepare(article: Pick<Article, 'blocks' | 'lang' | 'published'>): TextDocument {
  const blocks = article.blocks.map(({ kind, text }, index): TextBlock => {
    const tokens = tokenize(text);
    return { index, kind, text, tokens, sentences: splitSentences(tokens) };
  });
  const stated = article.lang.slice(0, 2).toLowerCase();
  const lang =
    stated === 'es' || stated === 'en' ? stated : languageOf(blocks.flatMap((block) => block.tokens));
  return { lang, published: article.published, blocks };
}
