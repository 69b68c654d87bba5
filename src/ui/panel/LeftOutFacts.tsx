import type { LeftOut, PageReport } from '../../matching/reference.ts';
import { safeLink } from '../address.ts';
import { plural, t } from '../i18n.ts';
import { headingOf, valueText } from '../labels.ts';
import { Sentence } from '../Sentence.tsx';

/** What other outlets report of the operation and this page does not. */
export function LeftOutFacts({ report }: { report: PageReport }) {
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{t('panelLeftOut')}</h2>
      {report.leftOut.length === 0 && <p class="quiet">{t('panelLeftOutNone')}</p>}
      {report.leftOut.map((fact) => (
        <Fact key={fact.reports.map(({ claim }) => claim.id).join()} fact={fact} report={report} />
      ))}
    </section>
  );
}

function Fact({ fact, report }: { fact: LeftOut; report: PageReport }) {
  const [first] = fact.reports;
  if (first === undefined) return null;
  const value = valueText(first.claim);
  const outlets = fact.reports.flatMap(
    ({ article }) => report.articles.find(({ id }) => id === article) ?? [],
  );
  return (
    <article class="fact">
      <div class="source-head">
        <h3>{value === '' ? headingOf(first.claim) : `${headingOf(first.claim)}: ${value}`}</h3>
        <span class="quiet">{plural(fact.sources, 'panelSourceOne', 'panelSourceOther')}</span>
      </div>
      <Sentence claim={first.claim} />
      <p class="source-foot">
        {outlets.map(({ id, outlet, url }) => {
          const link = safeLink(url);
          return link === null ? (
            <span key={id} class="outlet">
              {outlet}
            </span>
          ) : (
            <a key={id} class="outlet" href={link} target="_blank" rel="noopener noreferrer">
              {outlet}
            </a>
          );
        })}
      </p>
    </article>
  );
}
