/** Groups of thousands: "1,461", "12,34,567.89" (Indian grouping). */
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
/** "1.461", "1.234.567,8" */
const STOP_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
/** "12.5", "1461" */
const STOP_DECIMAL = /^\d+(?:\.\d+)?$/;
/** "12,5", "0,683"; three digits behind a comma are thousands. */
const COMMA_DECIMAL = /^(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+)$/;

/**
 * The value of digits with separators; null where they are no single number ("192.168.1.2").
 * A full stop before three digits groups thousands only where the language writes so.
 */
export function parseDigits(text: string, stopGroups: boolean): number | null {
  if (stopGroups && STOP_GROUPS.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (STOP_DECIMAL.test(text)) return Number(text);
  if (COMMA_DECIMAL.test(text)) return Number(text.replace(',', '.'));
  if (COMMA_GROUPS.test(text)) return Number(text.replaceAll(',', ''));
  if (STOP_GROUPS.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return null;
}
