import type { Operation } from '../coverage/operation.ts';
import { locale, plural, t } from './i18n.ts';
import type { Tally } from './tally.ts';

/** "4 other outlets on Operation Safe City: 6 figures and 3 quotes compared, 1 differs". */
export function summaryText(tally: Tally, operation: Operation | null): string {
  if (tally.outlets === 0)
    return tally.reprints === 0
      ? t('summaryNothing')
      : plural(tally.reprints, 'summaryReprintsOne', 'summaryReprintsOther');
  const outlets = plural(tally.outlets, 'outletOne', 'outletOther');
  const on = t('summaryOn', outlets, operation?.name ?? t('operationUnnamed'));
  const kinds = [
    tally.figures > 0 ? plural(tally.figures, 'figureOne', 'figureOther') : '',
    tally.quotes > 0 ? plural(tally.quotes, 'quoteOne', 'quoteOther') : '',
    tally.dates > 0 ? plural(tally.dates, 'dateCountOne', 'dateCountOther') : '',
  ].filter((part) => part !== '');
  if (kinds.length === 0) return t('summaryNoneShared', on);
  const list = new Intl.ListFormat(locale(), { type: 'conjunction' }).format(kinds);
  return tally.differences === 0
    ? t('summaryAgree', on, list)
    : t('summaryDiffer', on, list, plural(tally.differences, 'differsOne', 'differsOther'));
}
