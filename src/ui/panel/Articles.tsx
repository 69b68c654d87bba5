import type { RelatedArticle } from '../../matching/reference.ts';
import { ArticleTitle } from '../ArticleTitle.tsx';
import { formatDate, plural, t } from '../i18n.ts';

/** The other articles on the operation, reprints folded under what they reprint. */
export function Articles({ articles }: { articles: readonly RelatedArticle[] }) {
  if (articles.length === 0) return null;
  const ids = new Set(articles.map(({ id }) => id));
  const isReprint = ({ echo }: RelatedArticle) => echo !== null && ids.has(echo);
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{t('panelArticles')}</h2>
      <ul class="articles">
        {articles
          .filter((article) => !isReprint(article))
          .map((article) => (
            <li key={article.id}>
              <Head article={article} note={article.echo === null ? undefined : t('panelSameText')} />
              <Reprints articles={articles.filter(({ echo }) => echo === article.id)} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function Reprints({ articles }: { articles: readonly RelatedArticle[] }) {
  if (articles.length === 0) return null;
  return (
    <details>
      <summary class="quiet">{plural(articles.length, 'cardReprintOne', 'cardReprintOther')}</summary>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <Head article={article} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Head({ article, note }: { article: RelatedArticle; note?: string | undefined }) {
  return (
    <>
      <span class="outlet">{article.outlet || t('outletUnknown')}</span>{' '}
      <span class="quiet">
        {formatDate(article.published)}
        {note !== undefined && ` · ${note}`}
      </span>
      <ArticleTitle {...article} />
    </>
  );
}
