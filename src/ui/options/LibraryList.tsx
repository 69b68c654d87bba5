import { useEffect, useState } from 'preact/hooks';
import { ArticleTitle } from '../ArticleTitle.tsx';
import { formatDate, plural, t } from '../i18n.ts';
import { titleOf } from '../title.ts';
import type { Library, LibraryItem } from './library.ts';

/** So many articles are shown at once, a library may hold thousands; fewer where all else comes below them. */
const PAGE = matchMedia('(max-width: 760px)').matches ? 10 : 100;

interface Props {
  readonly library: Library;
  /** Null until it is known. */
  readonly count: number | null;
  readonly edition: number;
  readonly onChange: () => void;
}

/** The library's articles, the newest addition first. */
export function LibraryList({ library, count, edition, onChange }: Props) {
  const [items, setItems] = useState<readonly LibraryItem[]>([]);
  const [limit, setLimit] = useState(PAGE);
  const [filter, setFilter] = useState('');
  // What the reader looks for may be anywhere in the library.
  const wanted = filter.trim() === '' ? limit : Number.POSITIVE_INFINITY;
  useEffect(() => void library.list(0, wanted).then(setItems), [library, wanted, edition]);
  const remove = async (id: string) => {
    await library.remove([id]);
    onChange();
  };
  const found = items.filter((item) => matches(item, filter));
  const shown = found.slice(0, limit);
  return (
    <section class="library" aria-labelledby="library">
      <div class="row">
        <h2 id="library">{t('optionsLibrary')}</h2>
        {count !== null && (
          <span class="quiet" role="status">
            {plural(count, 'optionsCountOne', 'optionsCountOther')}
          </span>
        )}
      </div>
      {count === 0 ? (
        <p>{t('optionsEmpty')}</p>
      ) : (
        <input
          type="search"
          placeholder={t('optionsFilter')}
          aria-label={t('optionsFilter')}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <ul class="articles">
        {shown.map((item) => (
          <Item key={item.id} item={item} onRemove={() => void remove(item.id)} />
        ))}
      </ul>
      {count !== null && (shown.length < found.length || items.length < Math.min(count, wanted)) && (
        <button type="button" class="link" onClick={() => setLimit(limit + PAGE)}>
          {t('optionsMore')}
        </button>
      )}
    </section>
  );
}

function matches({ title, outlet, operation, url }: LibraryItem, filter: string): boolean {
  const text = [title, outlet, operation, url].join(' ').toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Item({ item, onRemove }: { item: LibraryItem; onRemove: () => void }) {
  const { outlet, published, operation, claims, pack } = item;
  const title = titleOf(item) || t('optionsUntitled');
  return (
    <li>
      <div class="source-head">
        <span class="outlet">{outlet || t('outletUnknown')}</span>
        <span class="quiet">{formatDate(published)}</span>
        {pack !== null && <span class="quiet">{t('optionsFromPack', pack)}</span>}
      </div>
      <ArticleTitle {...item} />
      <div class="source-foot">
        {operation !== null && <span>{operation}</span>}
        <span class="quiet">{plural(claims, 'optionsClaimOne', 'optionsClaimOther')}</span>
        <button type="button" class="link" aria-label={t('optionsRemoveLabel', title)} onClick={onRemove}>
          {t('optionsRemove')}
        </button>
      </div>
    </li>
  );
}
