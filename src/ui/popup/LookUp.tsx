import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ArticleHead, StoredClaim } from '../../matching/reference.ts';
import { safeLink } from '../address.ts';
import { groupBy } from '../group-by.ts';
import { errorText, formatDate, plural, t } from '../i18n.ts';
import { headingOf, valueText } from '../labels.ts';
import { Sentence } from '../Sentence.tsx';
import { stepFocus } from './step-focus.ts';

/** One fact of the library, with each outlet's wording of it. */
export interface LookUpResult {
  readonly key: string;
  readonly reports: readonly { readonly article: ArticleHead; readonly claim: StoredClaim }[];
}

interface Props {
  readonly lookUp: (query: string, signal: AbortSignal) => Promise<readonly LookUpResult[]>;
  /** What to look up at once. */
  readonly initial?: string;
}

/** Looks a figure, name or phrase up in the library while it is typed. */
export function LookUp({ lookUp, initial = '' }: Props) {
  const [query, setQuery] = useState(initial);
  const [results, setResults] = useState<readonly LookUpResult[] | null>(null);
  /** What went wrong, as a sentence. */
  const [failure, setFailure] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Typing begins at once, and replaces what was looked up already.
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useEffect(() => {
    const controller = new AbortController();
    const show = (found: readonly LookUpResult[] | null, sentence = '') => {
      if (controller.signal.aborted) return;
      setResults(found);
      setFailure(sentence);
    };
    if (query.trim() === '') show(null);
    else void lookUp(query, controller.signal).then(show, (error) => show(null, errorText(error)));
    return () => controller.abort();
  }, [query, lookUp]);
  return (
    <search class="look-up" onKeyDown={(event) => stepFocus(event, event.currentTarget)}>
      <label for={id}>{t('popupLookUp')}</label>
      <input
        ref={input}
        id={id}
        type="search"
        autocomplete="off"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {failure !== '' && <p>{failure}</p>}
        {results?.length === 0 && <p class="quiet">{t('popupNoResult')}</p>}
        <ul>
          {results?.map((result) => (
            <Found key={result.key} result={result} />
          ))}
        </ul>
      </div>
    </search>
  );
}

function Found({ result }: { result: LookUpResult }) {
  const [first] = result.reports;
  if (first === undefined) return null;
  const value = valueText(first.claim);
  return (
    <li class="found">
      <h2>
        {headingOf(first.claim)}
        {value !== '' && `: ${value}`}
      </h2>
      <ul>
        {byWording(result.reports).map(({ article, claim, alike }) => (
          <li key={`${article.id} ${claim.id}`}>
            <div class="source-head">
              <span class="outlet">{article.outlet || t('outletUnknown')}</span>
              <span class="quiet">{formatDate(article.published)}</span>
            </div>
            <Sentence claim={claim} />
            <div class="source-foot">
              <ReadThere url={article.url} />
              <Alike outlets={alike} />
            </div>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** One sentence that several print is shown once, with who else prints it. */
function byWording(reports: LookUpResult['reports']) {
  return groupBy(reports, ({ claim }) => claim.sentence || claim.exact).map(([first, ...others]) => ({
    ...first,
    alike: others.map(({ article }) => article.outlet),
  }));
}

function Alike({ outlets }: { outlets: readonly string[] }) {
  if (outlets.length === 0) return null;
  return (
    <details class="quiet">
      <summary>{plural(outlets.length, 'popupAlikeOne', 'popupAlikeOther')}</summary>
      {outlets.map((outlet) => outlet || t('outletUnknown')).join(', ')}
    </details>
  );
}

function ReadThere({ url }: { url: string }) {
  const link = safeLink(url);
  if (link === null) return null;
  return (
    <a class="link" href={link} target="_blank" rel="noopener noreferrer">
      {t('cardReadThere')}
    </a>
  );
}
