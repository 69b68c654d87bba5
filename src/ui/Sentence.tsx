import { Fragment } from 'preact';
import { diffWords } from '../matching/quote-diff.ts';
import type { StoredClaim } from '../matching/reference.ts';
import { emphasise } from './emphasis.ts';
import { t } from './i18n.ts';

/** An outlet's own sentence, the claim in it emphasised. */
export function Sentence({
  claim,
  lang,
}: {
  claim: Pick<StoredClaim, 'kind' | 'exact' | 'sentence'>;
  lang?: string | undefined;
}) {
  const { before, strong, after } = emphasise(claim.sentence || claim.exact, claim);
  return (
    <p class="sentence" lang={lang}>
      {before}
      {strong !== '' && <strong class={claim.kind}>{strong}</strong>}
      {after}
    </p>
  );
}

/** Another outlet's print of a quote, word by word against this page's: told apart by line, not by colour. */
export function QuoteDiff({
  ours,
  theirs,
  lang,
}: {
  ours: string;
  theirs: string;
  lang?: string | undefined;
}) {
  return (
    <p class="sentence" lang={lang}>
      “
      {diffWords(ours, theirs).map(({ kind, text }, i) => {
        const key = `${i} ${text}`;
        if (kind === 'same') return text;
        const Mark = kind === 'added' ? 'ins' : 'del';
        const words = text.trimEnd();
        return (
          <Fragment key={key}>
            <Mark>
              <span class="spoken">{t(kind === 'added' ? 'diffOnlyThere' : 'diffOnlyHere')}: </span>
              {words}
            </Mark>
            {text.slice(words.length)}
          </Fragment>
        );
      })}
      ”
    </p>
  );
}
