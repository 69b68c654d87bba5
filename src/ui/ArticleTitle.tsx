import { safeLink } from './address.ts';
import { t } from './i18n.ts';
import { titleOf } from './title.ts';

/** An article's headline, leading to it where it has an address. */
export function ArticleTitle({ title, url }: { title: string; url: string }) {
  const link = safeLink(url);
  const shown = titleOf({ title, url }) || t('optionsUntitled');
  return (
    <p class="sentence">
      {link === null ? (
        shown
      ) : (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {shown}
        </a>
      )}
    </p>
  );
}
