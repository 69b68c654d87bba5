import type { IsoDate } from '../article.ts';
import { printedDay } from '../day.ts';
import type { KnownMetadata } from '../known.ts';
import { type LinkedArticle, linkedArticles } from './json-ld.ts';

/** Where pages say it, the most careful first; JSON-LD comes before all of them. */
const META = {
  title: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'headline',
  ],
  byline: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'date',
    'cxenseparse:recs:publishtime',
    'article.published',
    'ptime',
  ], // prettier-ignore
  outlet: [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'cre',
    'al:ios:app_name',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  lang: ['og:locale', 'dc.language', 'content-language', 'language'],
} as const;

/** What a page says of its article: in JSON-LD, in its metas, in `<time>` and `<link>`, in its title. */
export function readMetadata(document: Document, url: string): KnownMetadata {
  const linked = linkedArticles(document)[0];
  const metas = metasOf(document);
  const meta = (field: keyof typeof META) =>
    META[field].map((name) => metas.get(name)).find((value) => value) ?? '';
  const address = addressOf(document, linked, meta('url'), url);
  const outlet = linked?.publisher || meta('outlet') || hostOf(address);
  const lang = linked?.lang || document.documentElement?.getAttribute('lang') || meta('lang');
  return {
    url: address,
    outlet,
    title: withoutOutlet(
      linked?.headline || meta('title') || fold(document.querySelector('title')?.textContent),
      outlet,
    ),
    byline: linked?.author || (/^https?:/.test(meta('byline')) ? '' : meta('byline')),
    published: dayOf(linked?.published) ?? dayOf(meta('published')) ?? timeOf(document),
    lang: lang.trim().toLowerCase().replace('_', '-'),
  };
}

/** The text that a page gives to search engines; empty where it gives none. */
export function articleBody(document: Document): string {
  return linkedArticles(document).find(({ body }) => body !== '')?.body ?? '';
}

/** All metas by their lower-case name, the first of each. */
function metasOf(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = fold(meta.getAttribute('content'));
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** The address that the page calls its own, if it is an address at all. */
function addressOf(document: Document, linked: LinkedArticle | undefined, meta: string, url: string): string {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  for (const candidate of [canonical, meta, linked?.url ?? '', url]) {
    const absolute = absoluteUrl(candidate, url);
    if (absolute !== '') return absolute;
  }
  return url;
}

function absoluteUrl(candidate: string, base: string): string {
  if (candidate.trim() === '' || !URL.canParse(candidate, base || undefined)) return '';
  const { href, protocol } = new URL(candidate, base || undefined);
  return protocol === 'http:' || protocol === 'https:' ? href : '';
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|amp|m)\./, '') : '';
}

/** "ICE arrests 44 in Ohio | Daily Planet" without the outlet's name. */
function withoutOutlet(title: string, outlet: string): string {
  const cut = Math.max(
    ...[' | ', ' - ', ' – ', ' — ', ' • ', ' :: ', ' · '].map((mark) => title.lastIndexOf(mark)),
  );
  if (cut < 1) return title;
  const head = title.slice(0, cut).trim();
  const tail = title.slice(cut).replace(/^[^\p{L}\p{N}]+/u, '');
  const isOutlet =
    outlet !== '' &&
    letters(tail) !== '' &&
    (letters(outlet).includes(letters(tail)) || letters(tail).includes(letters(outlet)));
  // A bar hardly ever stands inside a headline; a dash does.
  return isOutlet || (title.startsWith(' | ', cut) && tail.split(' ').length <= 5)
    ? withoutOutlet(head, outlet)
    : title;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The first `<time>` of the page that gives a day: the article's own comes before others' below it. */
function timeOf(document: Document): IsoDate | null {
  const times = document.querySelectorAll(
    '[itemprop~="datePublished"], time[pubdate], article time, main time, header time, time',
  );
  for (const time of times) {
    if (time.closest('nav, aside, footer') !== null) continue;
    const day = dayOf(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent);
    if (day !== null) return day;
  }
  return null;
}

/** The day as printed: "2020-10-07T21:00:00-07:00" is the 7th wherever the reader is. */
function dayOf(value: string | null | undefined): IsoDate | null {
  return printedDay(fold(value))?.day ?? null;
}

function fold(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
