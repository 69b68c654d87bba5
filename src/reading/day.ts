import { type IsoDate, isIsoDate } from './article.ts';

/** The first three letters tell the months of both languages apart. */
const MONTHS = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec ene feb mar abr may jun jul ago set oct nov dic'
    .split(' ')
    .map((name, i) => [name, (i % 12) + 1] as const),
);

/** How pages print a day, with the groups for year, month and day. */
const FORMS: readonly {
  readonly form: RegExp;
  readonly order: readonly [year: number, month: number, day: number];
}[] = [
  // 2020-10-07T15:04:05-07:00
  { form: /^(\d{4})-(\d{2})-(\d{2})(?!\d)/, order: [1, 2, 3] },
  // 20201007
  { form: /^(\d{4})(\d{2})(\d{2})(?!\d)/, order: [1, 2, 3] },
  // 2020/10/07
  { form: /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/, order: [1, 2, 3] },
  // Oct. 7, 2020; October 7th 2020
  { form: /^(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u, order: [3, 1, 2] },
  // 07 Oct 2020; 7 de octubre de 2020; 7 octubre, 2020
  { form: /^(\d{1,2})(?: de)? (\p{L}{3,10})\.?,?(?: de| del)? (\d{4})(?!\d)/u, order: [3, 2, 1] },
  // 10/7/2020: month first, as papers of the United States print it
  { form: /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, order: [3, 1, 2] },
];

/** "Wednesday, ", "Wed, ", "miércoles, ", "mié. " before a day; "posted on" and the like are the caller's. */
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mié|mie|jue|vie|sáb|sab|dom)\p{L}{0,8}\.?,? (?=[\p{L}\d])/iu;

export interface PrintedDay {
  readonly day: IsoDate;
  /** How many characters of the text it takes. */
  readonly length: number;
}

/** The calendar day that a text begins with, as printed there: no time zone is applied. */
export function printedDay(text: string): PrintedDay | null {
  const weekday = WEEKDAY.exec(text)?.[0] ?? '';
  for (const skip of weekday === '' ? [0] : [weekday.length, 0]) {
    const rest = text.slice(skip, skip + 60);
    for (const { form, order } of FORMS) {
      const match = form.exec(rest);
      if (match === null) continue;
      const [year, month, day] = order.map((group) => numberOf(match[group] ?? ''));
      const iso = `${year}-${pad(month)}-${pad(day)}`;
      if (isIsoDate(iso)) return { day: iso, length: skip + match[0].length };
    }
  }
  return null;
}

function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : (MONTHS.get(text.slice(0, 3).toLowerCase()) ?? 0);
}

function pad(value: number | undefined): string {
  return String(value ?? 0).padStart(2, '0');
}
