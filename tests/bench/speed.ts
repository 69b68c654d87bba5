import { analyse, readStatements } from '../../src/matching/analyse.ts';
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

interface Times {
  /** What the work costs; whatever is above it is the machine's other work. */
  readonly min: number;
  readonly median: number;
}

/** Milliseconds over so many runs, the first tenth of them a warm-up. */
function time(read: (article: Article) => unknown, article: Article, runs: number): Times {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    read(article);
    if (run >= runs / 10) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { min: times[0] ?? 0, median: times[times.length >> 1] ?? 0 };
}

/** 600 words of news are about this long. */
const ARTICLE_CHARACTERS = 3_700;
const ARTICLE_BAR_MS = 3;
const KILOBYTE = 1024;

/** Runs of a short article, and of a long one. */
const SHORT_RUNS = 1_000;
const LONG_RUNS = 5;

/** Reading one article warm, and how the time grows with the text: linear where each size costs the same a kilobyte. */
export async function bench(_dataDir: string): Promise<Row[]> {
  const row = (name: string, cases: number, ours: number, bar: number | null = null): Row => ({
    name,
    cases,
    ours,
    baseline: null,
    bar,
  });
  const article = makeArticle(ARTICLE_CHARACTERS);
  const claims = time(readStatements, article, SHORT_RUNS);
  const whole = time(analyse, article, SHORT_RUNS);
  const rows = [
    row('claims of 600 words, warm: ms, the fastest', SHORT_RUNS, claims.min, ARTICLE_BAR_MS),
    row('claims of 600 words, warm: ms, the median', SHORT_RUNS, claims.median, ARTICLE_BAR_MS),
    row('the same with the gate: ms, the fastest', SHORT_RUNS, whole.min),
    row('the same with the gate: ms, the median', SHORT_RUNS, whole.median),
  ];
  for (const kilobytes of [125, 250, 500, 1024]) {
    const article = makeArticle(kilobytes * KILOBYTE);
    for (const [as, text] of [
      ['', article],
      [' in one paragraph', inOneParagraph(article)],
    ] as const) {
      const { min, median } = time(analyse, text, LONG_RUNS);
      rows.push(row(`reading ${kilobytes} KB${as}: ms a KB, the fastest`, LONG_RUNS, min / kilobytes));
      rows.push(row(`reading ${kilobytes} KB${as}: ms a KB, the median`, LONG_RUNS, median / kilobytes));
    }
  }
  return rows;
}
