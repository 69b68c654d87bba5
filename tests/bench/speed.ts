import { analyse } from '../../src/matching/analyse.ts';
import type { Article, Block } from '../../src/reading/article.ts';
import type { Row } from './row.ts';

/** Sentences in the wording of such coverage, of our own invention; repeated they make a text of any size. */
const SENTENCES = [
  'Federal agents arrested 214 people in a five-day operation across northern Ohio that ended Thursday, officials said.',
  'More than 130 of those arrested had criminal convictions, and nearly two-thirds had been deported before, the agency said.',
  '“We will keep looking for people who endanger our neighborhoods,” said Dana Whitfield, who directs the field office in Cleveland.',
  'The arrests took place between March 4 and March 8 in Cleveland (87), Toledo (61) and Akron (22), according to a statement.',
  'A lawyer for three of the families said that about 40 of the men had no record at all.',
  'Among them was a 34-year-old citizen of Honduras who was wanted on a warrant from 2016, court papers show.',
  'The mayor said that her office had not been told of the operation, and that "people here are afraid to go to work."',
];

/** An article of about so many characters, four sentences a paragraph. */
function makeArticle(characters: number): Article {
  const blocks: Block[] = [
    { kind: 'headline', text: 'ICE arrests 214 in five-day operation in northern Ohio' },
  ];
  for (let i = 0, size = 0; size < characters; i += 4) {
    const text = Array.from({ length: 4 }, (_, j) => SENTENCES[(i + j) % SENTENCES.length]).join(' ');
    blocks.push({ kind: 'paragraph', text });
    size += text.length;
  }
  const title = blocks[0]?.text ?? '';
  return { id: 'bench', url: '', outlet: '', title, byline: '', published: '2024-03-09', lang: 'en', blocks };
}

/** The same text as one paragraph, as a file without line breaks has it. */
function inOneParagraph(article: Article): Article {
  return {
    ...article,
    blocks: [{ kind: 'paragraph', text: article.blocks.map(({ text }) => text).join(' ') }],
  };
}

/** Milliseconds of the fastest of `runs`, after a warm-up. */
function time(article: Article, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    analyse(article);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** 600 words of news are about this long. */
const ARTICLE_CHARACTERS = 3_700;
const ARTICLE_BAR_MS = 3;
const KILOBYTE = 1024;

/** Reading one article warm, and how the time grows with the text: linear where each row costs the same a kilobyte. */
export async function bench(_dataDir: string): Promise<Row[]> {
  const short = time(makeArticle(ARTICLE_CHARACTERS), 300);
  const rows: Row[] = [
    { name: 'reading 600 words, warm: ms', cases: 300, ours: short, baseline: null, bar: ARTICLE_BAR_MS },
  ];
  for (const kilobytes of [125, 250, 500, 1024]) {
    const ms = time(makeArticle(kilobytes * KILOBYTE), 3);
    rows.push({ name: `reading ${kilobytes} KB: ms`, cases: 3, ours: ms, baseline: null, bar: null });
    rows.push({
      name: `reading ${kilobytes} KB: ms a KB`,
      cases: 3,
      ours: ms / kilobytes,
      baseline: null,
      bar: null,
    });
  }
  for (const kilobytes of [125, 250]) {
    const ms = time(inOneParagraph(makeArticle(kilobytes * KILOBYTE)), 2);
    rows.push({
      name: `reading ${kilobytes} KB in one paragraph: ms a KB`,
      cases: 2,
      ours: ms / kilobytes,
      baseline: null,
      bar: null,
    });
  }
  return rows;
}
