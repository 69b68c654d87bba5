import { type ReadPage, readInSteps } from './page/page.ts';

export type { ReadPage } from './page/page.ts';

/** Less text than this outside of frames, and the article may be in one of them. */
const MIN_TEXT = 200;

/**
 * Reads the article of a live page. Nothing in the document is changed. An article that stands in a
 * frame from the same origin is read there; its ranges belong to the frame's document.
 * @param pause lets the page do its own work between two parts of ours
 */
export async function readDocument(
  document: Document,
  url: string,
  pause: () => Promise<void>,
): Promise<ReadPage> {
  const read = async (at: Document) => {
    const steps = readInSteps(at, { url }, () => document.implementation.createHTMLDocument(''));
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      await pause();
    }
  };
  const page = await read(document);
  if (textLength(page) >= MIN_TEXT) return page;
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = frame.contentDocument;
    if (!inner?.body) continue;
    const framed = await read(inner);
    if (textLength(framed) >= MIN_TEXT) return framed;
  }
  return page;
}

function textLength({ article }: ReadPage): number {
  return article.blocks.reduce((sum, { kind, text }) => (kind === 'headline' ? sum : sum + text.length), 0);
}
