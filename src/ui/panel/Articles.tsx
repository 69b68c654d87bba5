import type { RelatedArticle } from '../../matching/reference.ts';
import { safeLink } from '../address.ts';
import { formatDate, t } from '../i18n.ts';
import { titleOf } from '../title.ts';

/** The other articles on the operation, reprints under what they reprint. */
export function Articles({ articles }: { articles: readonly RelatedArticle[] }) {
  if (articles.length === 0) return null;
  const outletOf = (id: string) => articles.find((article) => article.id === id)?.outlet ?? '';
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{t('panelArticles')}</h2>
      <ul class="articles">
        {articles.map((article) => (
          <li key={article.id}>
            <span class="outlet">{article.outlet || t('outletUnknown')}</span>{' '}
            <span class="quiet">
              {formatDate(article.published)}
              {article.echo !== null && ` · ${t('panelReprintOf', outletOf(article.echo))}`}
            </span>
            <Title article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Title({ article }: { article: RelatedArticle }) {
  const link = safeLink(article.url);
  const title = titleOf(article);
  if (link === null) return <p class="sentence">{title}</p>;
  return (
    <p class="sentence">
      <a href={link} target="_blank" rel="noopener noreferrer">
        {title}
      </a>
    </p>
  );
}
