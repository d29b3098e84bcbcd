/** Times and lengths of time in words, in the language of the locale file. Pure but for the words. */
import type { SlaState } from '@/utils/core/cases/sla';
import { dateFormat, numberFormat } from './formatters';
import { t } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * @param at epoch milliseconds
 * @param now epoch milliseconds
 * @returns how long ago: "now", "18 min", "3 hr", "2 days"; after two weeks the date
 */
export function ageText(at: number, now: number): string {
  const age = now - at;
  if (age < MINUTE) return t('time_now');
  if (age < HOUR) return unit(Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return unit(Math.floor(age / HOUR), 'hour');
  if (age < 14 * DAY) return unit(Math.floor(age / DAY), 'day');
  return dayText(at, now);
}

/** @returns a length of time in at most two units: "22 min", "1 hr 35 min", "3 days". Never less than a minute. */
export function minutesText(minutes: number): string {
  const whole = Math.max(1, Math.floor(minutes));
  if (whole < 60) return unit(whole, 'minute');
  if (whole >= 2 * 24 * 60) return unit(Math.floor(whole / (24 * 60)), 'day');
  const rest = whole % 60;
  const hours = unit(Math.floor(whole / 60), 'hour');
  return rest === 0 ? hours : `${hours} ${unit(rest, 'minute')}`;
}

/** @returns the state of the first response in words; empty when nobody waits. */
export function slaText(sla: SlaState): string {
  const length = minutesText(sla.minutes);
  switch (sla.state) {
    case 'due':
      return t('sla_due', length);
    case 'late':
      return t('sla_late', length);
    case 'met':
      return t('sla_met', length);
    case 'missed':
      return t('sla_missed', length);
    case 'none':
      return '';
  }
}

/** @returns day and month, e.g. "3 May"; with the year once the same day has come round again, or nearly. */
export function dayText(at: number, now = Date.now()): string {
  const isLongAgo = now - at > 11 * 30 * DAY;
  return date(at, { day: 'numeric', month: 'short', year: isLongAgo ? 'numeric' : undefined });
}

/** @returns date and time to the minute, for tooltips and logs. */
export function momentText(at: number): string {
  return date(at, { dateStyle: 'medium', timeStyle: 'short' });
}

/** @returns a whole number with the language's grouping. */
export function countText(count: number): string {
  return numberFormat().format(count);
}

/** @returns a number of cases: "1 case", "1,204 cases". */
export function casesText(count: number): string {
  return count === 1 ? t('cases_shown_one') : t('cases_shown_all', countText(count));
}

/** @returns a share of 0 to 1 as a whole percentage. */
export function percentText(share: number): string {
  return numberFormat({ style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** @returns US dollars with as many places as it takes to see a tenth of a cent. */
export function costText(dollars: number): string {
  return numberFormat({ style: 'currency', currency: 'USD', maximumSignificantDigits: 2 }).format(dollars);
}

function unit(count: number, name: 'minute' | 'hour' | 'day'): string {
  return numberFormat({ style: 'unit', unit: name, unitDisplay: 'short' }).format(count);
}

function date(at: number, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(options).format(at);
}
