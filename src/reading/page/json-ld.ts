import * as v from 'valibot';

/** What a page's JSON-LD says of an article; empty strings where it does not say. */
export interface LinkedArticle {
  readonly headline: string;
  readonly url: string;
  readonly published: string;
  readonly author: string;
  readonly publisher: string;
  readonly lang: string;
  readonly body: string;
}

/** schema.org's Article and its descendants that news pages use. */
const ARTICLE_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;
/** Values are nested a few levels deep; more is no article. */
const MAX_DEPTH = 6;

const Thing = v.record(v.string(), v.unknown());
type Thing = v.InferOutput<typeof Thing>;

/** The articles of all JSON-LD scripts, in arrays and graphs too; scripts that are no JSON are passed over. */
export function linkedArticles(document: Document): LinkedArticle[] {
  const articles: LinkedArticle[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of thingsIn(parsed(script.textContent ?? ''), 0)) {
      if (strings(thing['@type']).some((type) => ARTICLE_TYPES.test(type))) articles.push(articleOf(thing));
    }
  }
  return articles;
}

function articleOf(thing: Thing): LinkedArticle {
  return {
    headline: text(thing.headline) || text(thing.name),
    url: text(thing.url) || text(thing.mainEntityOfPage, '@id'),
    published: text(thing.datePublished) || text(thing.dateCreated),
    author: names(thing.author) || names(thing.creator),
    publisher: names(thing.publisher),
    lang: text(thing.inLanguage),
    body: text(thing.articleBody ?? thing.text, 'name', true),
  };
}

/** The objects in a value: itself, an array's, a graph's, and what a page says it is about. */
function* thingsIn(value: unknown, depth: number): Generator<Thing> {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* thingsIn(item, depth + 1);
    return;
  }
  const thing = v.safeParse(Thing, value);
  if (!thing.success) return;
  yield thing.output;
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
    yield* thingsIn(thing.output[key], depth + 1);
}

function parsed(source: string): unknown {
  try {
    // Some pages wrap it as CDATA or in a comment.
    return JSON.parse(
      source
        .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
        .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/, ''),
    );
  } catch {
    return null;
  }
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

/** A string, or the string that an object holds under a key; white space folded unless it divides paragraphs. */
function text(value: unknown, key = 'name', asIs = false): string {
  if (typeof value === 'string') return asIs ? decoded(value) : decoded(value).replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return text(value[0], key, asIs);
  const thing = v.safeParse(Thing, value);
  return thing.success && typeof thing.output[key] === 'string' ? text(thing.output[key], key, asIs) : '';
}

function names(value: unknown): string {
  return (Array.isArray(value) ? value : [value])
    .map((item) => text(item))
    .filter((name) => name !== '')
    .join(', ');
}

/** The five entities that page systems leave in their JSON. */
function decoded(value: string): string {
  return value
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/&(?:apos|#0?39|#x27|rsquo|#8217);/gi, '’')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&');
}
