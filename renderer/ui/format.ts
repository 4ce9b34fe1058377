import type { Language } from '#shared/i18n/messages.ts';

/** French spaces (U+202F, U+00A0) come out of Intl as they should: never compare these texts with a plain space. */
const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** `2024-03-05` → `05/03/2024` in both languages, as the entry fields take it. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** `2024-03-05` → `5 mars 2024`. */
export function formatLongDay(language: Language, day: string): string {
  // Noon UTC is the same calendar day in every zone France is in.
  return formatter(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}

/** An instant, in the office's own time zone: `5 mars 2024 à 14:05`. */
export function formatInstant(language: Language, instant: string): string {
  return formatter(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}

/** `il y a 5 minutes`, `hier`; `now` is handed in. */
export function formatSince(language: Language, instant: string, now: number): string {
  const seconds = Math.round((new Date(instant).getTime() - now) / 1000);
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? shortest;
  return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(
    Math.round(seconds / size),
    unit,
  );
}

export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** Of whole percent: `115` → `115 %`. */
export function formatPercent(language: Language, percent: number): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent' }).format(percent / 100);
}

export function formatMoney(language: Language, cents: number): string {
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(
    cents / 100,
  );
}

/** `52,4 Mo`: whole bytes mean nothing to a person. */
export function formatFileSize(language: Language, bytes: number): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const size = bytes < 1_000_000 ? bytes / 1_000 : bytes / 1_000_000;
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: size < 100 ? 1 : 0,
  }).format(size);
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
const shortest: readonly [Intl.RelativeTimeFormatUnit, number] = ['second', 1];

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], options);
  formatters.set(key, made);
  return made;
}
