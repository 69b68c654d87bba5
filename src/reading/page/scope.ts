/** Where on a page its article is looked for. */
export interface Scope {
  readonly element: Element;
  /** Many short posts under one headline: Readability would keep but one of them. */
  readonly isLiveBlog: boolean;
}

/** An `<article>` with less text than this is a teaser. */
const MIN_ARTICLE = 400;

/**
 * The whole page, unless several articles follow each other on it (as where the next one is loaded
 * below): then the one with the page's headline, or else the first.
 */
export function articleScope(document: Document, headline: Element | null): Scope {
  const whole = document.body ?? document.documentElement;
  const articles = [...document.querySelectorAll('article')].filter(
    (article) =>
      article.parentElement?.closest('article') === null ||
      article.parentElement?.closest('article') === undefined,
  );
  const long = articles.filter((article) => proseLength(article) >= MIN_ARTICLE);
  const titled = long.filter((article) => article.querySelector('h1') !== null);
  if (titled.length > 1) {
    const own = titled.find((article) => headline !== null && article.contains(headline));
    return { element: own ?? titled[0] ?? whole, isLiveBlog: false };
  }
  return { element: whole, isLiveBlog: isLiveBlog(document) };
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
