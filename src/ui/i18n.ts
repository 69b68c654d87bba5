import browser from 'webextension-polyfill';
import type en from '../../assets/public/_locales/en/messages.json';
import { type Problem, problemOf } from '../reading/problem.ts';

/** A sentence of the interface; a misspelt one does not compile. */
export type MessageKey = keyof typeof en;

/** The sentence in the reader's language, its placeholders filled in order. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** What was wrong and what to do. */
export function problemText({ code, parts }: Problem): string {
  return t(code, ...parts);
}

/** The same of whatever was thrown. */
export function errorText(error: unknown): string {
  return problemText(problemOf(error));
}

/**
 * The language of our sentences, as dates and numbers between them are to be written: the reader's own form
 * of it, where we speak the reader's language at all.
 */
export function locale(): string {
  const [ours, theirs] = [t('locale'), browser.i18n.getUILanguage()];
  return theirs.split('-')[0] === ours ? theirs : ours;
}

/** Picks the singular or plural sentence for a count; both take the count as their first placeholder. */
export function plural(count: number, one: MessageKey, other: MessageKey): string {
  const form = new Intl.PluralRules(locale()).select(count) === 'one' ? one : other;
  return t(form, formatNumber(count));
}

/** At most one decimal, digits grouped as the reader's language does. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
}

/** "Sep 28, 2017"; empty for no date. */
export function formatDate(date: string | null): string {
  if (date === null) return '';
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** "Sep 28 – Oct 2, 2017". */
export function formatSpan(start: string, end: string): string {
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`));
}
