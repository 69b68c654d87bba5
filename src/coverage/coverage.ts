import { type Evidence, gatherEvidence, type Tally } from './evidence.ts';

/** How sure the gate is that a text reports an ICE operation. */
export interface Coverage {
  readonly isCoverage: boolean;
  /** 0 to 1; coverage from 0.5. */
  readonly score: number;
}

const names = ({ title, lead }: Evidence) => title.agency + lead.agency > 0;
const counts = ({ title, lead }: Evidence) => title.many + lead.many > 0;
const ours = ({ agency, agents, department }: Tally) => agency + agents + department;
const acts = ({ title }: Evidence) => title.arrest + title.operation > 0;

const isPlain = ({ title, lead }: Evidence) =>
  title.policy + title.protest + title.unrelated === 0 &&
  lead.policy <= 1 &&
  lead.protest + lead.statistics + lead.otherAgency + lead.contraband + lead.single === 0;

/**
 * Each reason for or against, with its weight in log odds. Set by hand, then moved half of the way that a
 * logistic regression over some 370 labelled texts (tests/unit/coverage, tests/fixtures) would move them.
 */
const REASONS: readonly (readonly [weight: number, holds: (page: Evidence) => boolean])[] = [
  // "U.S. Immigration and Customs Enforcement arrested 128 people …"
  [2.2, names],
  // "Federal immigration agents …", "The Department of Homeland Security says …"
  [
    1.7,
    (page) =>
      !names(page) && page.title.agents + page.lead.agents + page.title.department + page.lead.department > 0,
  ],
  [0.4, (page) => !names(page) && page.body.agency > 0],
  // "114 workers suspected of being in the country illegally"
  [1.0, ({ title, lead }) => title.status + lead.status > 0],
  [0.5, ({ body }) => body.agency >= 4],
  // "… arrested 128 people in a four-day sweep"
  [2.4, counts],
  // "four were arrested in the raid"
  [1.2, (page) => !counts(page) && page.title.few + page.lead.few > 0 && page.lead.operation > 0],
  [0.9, ({ body }) => body.many >= 3],
  // … and nothing is told besides: no law, no court, no protest, no statistics
  [0.9, (page) => counts(page) && ours(page.title) + ours(page.lead) > 0 && isPlain(page)],
  [2.0, ({ title, lead }) => title.operation + lead.operation > 0],
  [0.7, ({ body }) => body.operation >= 3],
  // "ICE arrests 128 in sweep": the title says it
  [1.3, acts],
  [1.4, ({ title }) => title.many > 0],
  // "After the raids, a town counts who is missing": people are counted, but no arrests
  [
    1.2,
    (page) =>
      !counts(page) &&
      page.title.operation > 0 &&
      page.lead.operation > 0 &&
      page.lead.people > 0 &&
      page.title.policy + page.title.protest === 0,
  ],
  // "Deputies arrested 232 in Operation Clean Sweep": another agency is named before ICE
  [-5.4, ({ otherFirst }) => otherFirst],
  [-2.4, ({ body }) => body.otherAgency > 1.5 * ours(body) + 1],
  // "Immigration officers arrested 330 people, the Home Office said"
  [-5, ({ title, lead, body }) => title.abroad + lead.abroad > 0 && body.agency === 0],
  // "Senate bill would limit ICE arrests"
  [-1.4, ({ title }) => title.policy > 0],
  // "Poll: fewer back raids at work"
  [-2.6, ({ title }) => title.policy > 0 && title.many === 0],
  [-1.2, (page) => page.title.policy > 0 && !acts(page)],
  // "Judge frees 20 people held by ICE"
  [-2, ({ title, lead }) => title.policy > 0 && title.operation + lead.operation === 0],
  [
    -2,
    ({ title, lead }) =>
      title.many === 0 && lead.policy >= 3 && lead.policy > lead.arrest + lead.operation + lead.many,
  ],
  [-2.2, ({ title, body }) => title.many === 0 && body.policy > 1.5 * (body.arrest + body.operation)],
  // "No raids planned, ICE says"
  [-2.5, ({ title, body }) => title.many + body.many + body.few + body.people === 0],
  // "ICE arrested 143,099 people in fiscal year 2019"
  [-2, ({ lead, body }) => lead.statistics > 0 && body.operation < 2],
  // "Suspect, 34, had an immigration detainer"
  [-1.8, ({ title, lead }) => title.single + lead.single > 1 && lead.operation === 0],
  // "Dozens arrested blocking ICE bus in downtown protest"
  [
    -3.6,
    ({ title, lead }) => title.protest + lead.protest > Math.max(1, lead.operation) && title.operation === 0,
  ],
  // immigration raids anywhere: neither ICE nor its department is named
  [-1.2, ({ title, body }) => title.agency + body.agency + title.department + body.department === 0],
  // ice, trains, drugs
  [
    -5,
    ({ title, body }) =>
      title.immigration + body.immigration + title.department + body.department + body.status === 0 &&
      (title.agency + body.agency === 0 || title.many + body.many === 0),
  ],
  // "Homeland Security Investigations helped": with drugs, fakes and weapons too
  [
    -1.8,
    ({ title, lead, body }) =>
      title.immigration + body.immigration === 0 &&
      (lead.department === 0 || title.operation + lead.operation === 0),
  ],
  // "Homeland Security says 57 people have been arrested since the operation began"
  [-0.8, ({ title, lead, body }) => title.immigration + body.immigration === 0 && lead.department > 0],
  [
    -2,
    ({ title, body }) => title.immigration + body.immigration === 0 && title.contraband + body.contraband > 0,
  ],
  [-5, ({ title, body }) => ours(title) + ours(body) + title.status + body.status === 0],
  [
    -4,
    ({ title, body }) => title.unrelated + body.unrelated >= 3 && title.immigration + body.immigration < 3,
  ],
];

/** Where the scales stand before any reason. */
const BIAS = -5.1;

/** Is this a report on an enforcement operation by ICE? Cheap enough for every page: no tokens, no document. */
export function assessCoverage(title: string, text: string): Coverage {
  const page = gatherEvidence(title, text);
  const odds = REASONS.reduce((sum, [weight, holds]) => (holds(page) ? sum + weight : sum), BIAS);
  const score = 1 / (1 + Math.exp(-odds));
  return { isCoverage: score >= 0.5, score };
}
