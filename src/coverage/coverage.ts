import { findArrestCounts } from './counts.ts';
import { proseOf } from './prose.ts';
import { findSignal, fold, type Signal } from './signals.ts';

/** How sure the gate is that a text reports an ICE operation. */
export interface Coverage {
  readonly isCoverage: boolean;
  /** 0 to 1; coverage from 0.5. */
  readonly score: number;
}

/** News says first what it is about: the first paragraphs, in UTF-16 units. */
const LEAD = 1_400;

/** What a page is weighed by. */
interface Evidence {
  readonly title: Readonly<Record<Signal, number>>;
  readonly lead: Readonly<Record<Signal, number>>;
  readonly body: Readonly<Record<Signal, number>>;
  /** People arrested and counted: in the title, the lead, the whole. */
  readonly titleCounts: number;
  readonly leadCounts: number;
  readonly bodyCounts: number;
}

/** Each reason for or against, with what it weighs (in log odds); set on pages written for it, see tests/fixtures. */
const REASONS: readonly (readonly [weight: number, holds: (page: Evidence) => boolean])[] = [
  // "U.S. Immigration and Customs Enforcement arrested 128 people …"
  [2.2, ({ title, lead }) => title.agency + lead.agency > 0],
  // "Federal immigration agents …", ICE named further down
  [1.2, ({ title, lead, body }) => title.agency + lead.agency === 0 && lead.agents > 0 && body.agency > 0],
  [0.6, ({ body }) => body.agency >= 4],
  // "… arrested 128 people in a four-day sweep"
  [2.4, ({ titleCounts, leadCounts }) => titleCounts + leadCounts > 0],
  [0.6, ({ bodyCounts }) => bodyCounts >= 3],
  [1.2, ({ title, lead }) => title.operation + lead.operation > 0],
  [0.6, ({ body }) => body.operation >= 3],
  // "ICE arrests 128 in sweep": the title says it
  [1.0, ({ title }) => title.arrest + title.operation > 0],
  // "Deputies arrested 232 in Operation Clean Sweep"
  [-2.2, ({ title, lead }) => title.agency === 0 && title.otherAgency + lead.otherAgency > lead.agency],
  [-2.5, ({ body }) => body.otherAgency > body.agency + body.agents],
  // "Senate bill would limit ICE arrests"
  [-1.8, ({ title }) => title.policy > 0 && title.arrest + title.operation === 0],
  [
    -1.5,
    ({ lead, leadCounts }) => lead.policy >= 3 && lead.policy > lead.arrest + lead.operation + leadCounts,
  ],
  [-1.5, ({ body }) => body.policy > 1.5 * (body.arrest + body.operation)],
  // "ICE arrested 143,099 people in fiscal year 2019"
  [-1.2, ({ lead, body }) => lead.statistics > 0 && body.operation < 2],
  // "Suspect, 34, had an immigration detainer"
  [
    -1.5,
    ({ title, lead, titleCounts, leadCounts }) =>
      title.single + lead.single > 1 && titleCounts + leadCounts === 0,
  ],
  // ice, trains, drugs
  [-6, ({ title, body }) => title.immigration + body.immigration === 0],
  [-6, ({ title, body }) => title.agency + body.agency === 0],
  [-4, ({ titleCounts, bodyCounts }) => titleCounts + bodyCounts === 0],
];

/** Where the scales stand before any reason. */
const BIAS = -4.6;

/** Is this a report on an enforcement operation by ICE? Cheap enough for every page: no tokens, no document. */
export function assessCoverage(title: string, text: string): Coverage {
  const page = weigh(title, proseOf(text));
  const odds = REASONS.reduce((sum, [weight, holds]) => (holds(page) ? sum + weight : sum), BIAS);
  const score = 1 / (1 + Math.exp(-odds));
  return { isCoverage: score >= 0.5, score };
}

function weigh(title: string, prose: string): Evidence {
  const inTitle = signalsOf(title);
  const inBody = signalsOf(prose);
  const counts = findArrestCounts(fold(prose), inBody.arrest, inBody.counted);
  return {
    title: countsOf(inTitle, Number.POSITIVE_INFINITY),
    lead: countsOf(inBody, LEAD),
    body: countsOf(inBody, Number.POSITIVE_INFINITY),
    titleCounts: findArrestCounts(fold(title), inTitle.arrest, inTitle.counted).length,
    leadCounts: counts.filter((at) => at < LEAD).length,
    bodyCounts: counts.length,
  };
}

type Positions = Readonly<Record<Signal, readonly number[]>>;

function signalsOf(text: string): Positions {
  const folded = fold(text);
  const of = (signal: Signal) => findSignal(signal, folded);
  return {
    agency: [...of('agency'), ...capitalsOf(text)],
    agents: of('agents'),
    immigration: of('immigration'),
    arrest: of('arrest'),
    operation: of('operation'),
    counted: of('counted'),
    otherAgency: of('otherAgency'),
    policy: of('policy'),
    statistics: of('statistics'),
    single: of('single'),
  };
}

/** "ICE", "HSI" and "ERO" in capitals, which "ice" on a road never has; not in a text that is all capitals. */
function capitalsOf(text: string): number[] {
  return Array.from(text.matchAll(/\b(?:ICE|HSI|ERO)\b(?! [A-Z]{3,})/g), (match) => match.index);
}

function countsOf(positions: Positions, before: number): Record<Signal, number> {
  const count = (signal: Signal) => positions[signal].filter((at) => at < before).length;
  return {
    agency: count('agency'),
    agents: count('agents'),
    immigration: count('immigration'),
    arrest: count('arrest'),
    operation: count('operation'),
    counted: count('counted'),
    otherAgency: count('otherAgency'),
    policy: count('policy'),
    statistics: count('statistics'),
    single: count('single'),
  };
}
