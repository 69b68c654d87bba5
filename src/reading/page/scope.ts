/** Where on a page its article is looked for. */
export interface Scope {
  readonly element: Element;
  /** Many short posts under one headline: Readability would keep but one of them. */
  readonly isLiveBlog: boolean;
}

/** An `<article>` with less text than this is a teaser. */
const MIN_ARTICLE = 200;

/**
 * The whole page, unless several articles follow each other on it (as where the next one is loaded
 * below): then the one with the page's headline.
 */
export function articleScope(document: Document, headline: Element | null): Scope {
  const whole = document.querySelector('body') ?? document.documentElement;
  if (isLiveBlog(document)) return { element: whole, isLiveBlog: true };
  const articles = [...document.querySelectorAll('article')].filter(
    (article) => !article.parentElement?.closest('article') && proseLength(article) >= MIN_ARTICLE,
  );
  const own = articles.find((article) => headline !== null && article.contains(headline));
  return { element: articles.length > 1 && own !== undefined ? own : whole, isLiveBlog: false };
}

function proseLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent?.length ?? 0;
  return length;
}

function isLiveBlog(document: Document): boolean {
  return (
    document.querySelector('[itemtype$="LiveBlogPosting"]') !== null ||
    [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
      /"LiveBlogPosting"/.test(script.textContent ?? ''),
    )
  );
}
