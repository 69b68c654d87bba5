import { Fragment } from 'preact';
import type { Compared } from '../compared.ts';
import { plural, t } from '../i18n.ts';

/** How much of a quote each outlet prints, this page among them, the most complete first. */
export function QuoteLengths({ compared: { claim, sources } }: { compared: Compared }) {
  const others = sources
    .filter(({ reference }) => reference.verdict !== 'translated')
    .map(({ article, reference }) => ({
      key: article.id,
      label: article.outlet || t('outletUnknown'),
      words: countWords(reference.theirs.exact),
    }));
  const rows = [{ key: '', label: t('thisPage'), words: countWords(claim.exact) }, ...others];
  const most = Math.max(...rows.map(({ words }) => words));
  return (
    <dl class="lines">
      {rows
        .sort((a, b) => b.words - a.words)
        .map(({ key, label, words }) => (
          <Fragment key={key}>
            <dt class={key === '' ? '' : 'outlet'}>{label}</dt>
            <dd>
              <svg aria-hidden="true">
                <line class="axis" x1="0%" x2="100%" y1="10" y2="10" />
                <line class="length" x1="0%" x2={`${(100 * words) / most}%`} y1="10" y2="10" />
              </svg>
              <span class="number">{plural(words, 'wordCountOne', 'wordCountOther')}</span>
            </dd>
          </Fragment>
        ))}
    </dl>
  );
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}
