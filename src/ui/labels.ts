import type { DateWhat, Modifier } from '../claims/claim.ts';
import type { Reference, StoredClaim, Verdict } from '../matching/reference.ts';
import { formatNumber, formatSpan, type MessageKey, t } from './i18n.ts';

/** The verdict in words, as beside every colour. */
export const VERDICT_LABELS = {
  same: 'verdictSame',
  consistent: 'verdictConsistent',
  differs: 'verdictDiffers',
  other_scope: 'verdictOtherScope',
  shortened: 'verdictShortened',
  altered: 'verdictAltered',
  reattributed: 'verdictReattributed',
  translated: 'verdictTranslated',
} as const satisfies Record<Verdict, MessageKey>;

const MODIFIER_LABELS = {
  about: 'modifierAbout',
  nearly: 'modifierNearly',
  more_than: 'modifierMoreThan',
  at_least: 'modifierAtLeast',
  fewer_than: 'modifierFewerThan',
  up_to: 'modifierUpTo',
} as const satisfies Record<Exclude<Modifier, 'exact'>, MessageKey>;

const DATE_LABELS = {
  'operation dates': 'dateOperation',
  'operation start': 'dateStart',
  'operation end': 'dateEnd',
  announcement: 'dateAnnouncement',
  'as-of date': 'dateAsOf',
  other: 'dateOther',
} as const satisfies Record<DateWhat, MessageKey>;

/** The metrics of CONTRACT that have a name of their own; any other is shown by its own words. */
const METRIC_LABELS: Readonly<Record<string, MessageKey>> = {
  arrests: 'metricArrests',
  criminal_convictions: 'metricCriminalConvictions',
  pending_charges: 'metricPendingCharges',
  convicted_or_pending: 'metricConvictedOrPending',
  no_criminal_record: 'metricNoCriminalRecord',
  prior_deportations: 'metricPriorDeportations',
  removal_orders: 'metricRemovalOrders',
  fugitives: 'metricFugitives',
  gang_members: 'metricGangMembers',
  sex_offenders: 'metricSexOffenders',
  dui_convictions: 'metricDuiConvictions',
  targets: 'metricTargets',
  at_large_arrests: 'metricAtLargeArrests',
  collateral_arrests: 'metricCollateralArrests',
  criminal_arrests: 'metricCriminalArrests',
  administrative_arrests: 'metricAdministrativeArrests',
  countries: 'metricCountries',
  jurisdictions: 'metricJurisdictions',
  agents: 'metricAgents',
  duration_days: 'metricDurationDays',
  detainers: 'metricDetainers',
  murder_convictions: 'metricMurderConvictions',
  felony_convictions: 'metricFelonyConvictions',
  at_large: 'metricAtLarge',
  nationality: 'metricNationality',
};

/** How one report compares, in words: of a quote printed in part, which of the two prints more. */
export function verdictText(
  ours: StoredClaim,
  { theirs, verdict }: Pick<Reference, 'theirs' | 'verdict'>,
): string {
  if (verdict !== 'shortened') return t(VERDICT_LABELS[verdict]);
  return t(theirs.exact.length > ours.exact.length ? 'verdictPrintsMore' : 'verdictPrintsLess');
}

/** "Arrests, Los Angeles"; a quote's speaker; what a date is of. */
export function headingOf(claim: StoredClaim): string {
  switch (claim.kind) {
    case 'figure': {
      const place = claim.place === 'national' ? t('placeNational') : claim.place;
      return [metricLabel(claim.metric), place].filter((part) => part !== '').join(', ');
    }
    case 'date':
      return t(DATE_LABELS[claim.what]);
    case 'quote':
      return claim.speaker?.name ?? t('speakerUnnamed');
  }
}

function metricLabel(metric: string | null): string {
  if (metric === null) return t('metricUnknown');
  const key = METRIC_LABELS[metric];
  if (key !== undefined) return t(key);
  const words = metric.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A claim's value in few words: "nearly 500", "33 %", "Sep 24 – 27, 2017"; empty for a quote. */
export function valueText(claim: StoredClaim): string {
  switch (claim.kind) {
    case 'figure':
      return figureValue(claim);
    case 'date':
      return formatSpan(claim.start, claim.end);
    case 'quote':
      return '';
  }
}

function figureValue({ value, low, high, modifier, unit }: StoredClaim & { kind: 'figure' }): string {
  const amount =
    value !== null
      ? formatNumber(value)
      : low !== null && high !== null
        ? t('valueRange', formatNumber(low), formatNumber(high))
        : '?';
  const measured = unit === 'percent' ? t('valuePercent', amount) : amount;
  return modifier === 'exact' ? measured : t(MODIFIER_LABELS[modifier], measured);
}
