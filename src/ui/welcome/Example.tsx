import { t } from '../i18n.ts';
import { headingOf } from '../labels.ts';
import { SourceItem } from '../SourceItem.tsx';
import { SpanLines } from '../SpanLines.tsx';
import { EXAMPLE } from './example.ts';

/** A marked sentence and its card, as they are on a page. */
export function Example() {
  const { claim, sources } = EXAMPLE;
  const rows = sources.map(({ article, reference }) => ({
    label: article.outlet,
    claim: reference.theirs,
    verdict: reference.verdict,
  }));
  return (
    <div class="example" lang="en">
      <p class="page">
        Officers arrested <span class="line-differs">167 people</span> in Port Marrow, the agency said on
        Tuesday.
      </p>
      <div class="card">
        <h3>{headingOf(claim)}</h3>
        <SpanLines rows={[{ label: t('thisPage'), claim, verdict: null }, ...rows]} />
        <ul>
          {sources.map((source) => (
            <SourceItem key={source.article.id} claim={claim} source={source} onDismiss={null} />
          ))}
        </ul>
      </div>
    </div>
  );
}
