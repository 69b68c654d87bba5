import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Compared } from '../compared.ts';
import { t } from '../i18n.ts';
import { headingOf } from '../labels.ts';
import { SourceItem } from '../SourceItem.tsx';
import { SpanLines } from '../SpanLines.tsx';
import { FIGURE, QUOTE } from './example.ts';

/**
 * Two marked sentences to try; the one chosen shows its card, as on a page. Labels, because a button cannot
 * wrap with its line.
 */
export function Example() {
  const [shown, setShown] = useState(FIGURE);
  const mark = (compared: Compared, words: ComponentChildren) => (
    <label class={`mark line-${compared.verdict}`}>
      <input
        type="radio"
        name="example"
        class="spoken"
        checked={shown === compared}
        onChange={() => setShown(compared)}
      />
      {words}
    </label>
  );
  return (
    <div class="example">
      <p class="page" lang="en">
        Officers arrested {mark(FIGURE, '167 people')} in Port Marrow, the agency said on Tuesday. “
        {mark(QUOTE, QUOTE.claim.exact)},” said Ana Ferro, the director of its field office.
      </p>
      <p class="quiet">{t('welcomeTry')}</p>
      <ExampleCard compared={shown} />
    </div>
  );
}

function ExampleCard({ compared: { claim, sources } }: { compared: Compared }) {
  const rows = sources.map(({ article, reference }) => ({
    label: article.outlet,
    claim: reference.theirs,
    verdict: reference.verdict,
  }));
  return (
    <div class="card" aria-live="polite">
      <h3>{headingOf(claim)}</h3>
      {claim.kind !== 'quote' && (
        <SpanLines rows={[{ label: t('thisPage'), claim, verdict: null }, ...rows]} />
      )}
      <ul>
        {sources.map((source) => (
          <SourceItem key={source.article.id} claim={claim} source={source} onDismiss={null} />
        ))}
      </ul>
    </div>
  );
}
