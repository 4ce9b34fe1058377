import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, messages } from '../../../i18n/messages.ts';
import { topicName } from '../../affinity/taxonomy/taxonomy.ts';

export type Values = Readonly<Record<string, string | number>>;

/** The words of one language: messages under `segment.say`, and what Intl makes of lists, days and money. */
export type Wording = {
  /** The first of these messages that there is; null when there is none. */
  find(ids: readonly string[], values: Values): string | null;
  /** A message that there is. */
  say(id: string, values?: Values): string;
  /** The name of a topic; the id of one that is not known here. */
  topic(id: string): string;
  quote(text: string): string;
  or(words: readonly string[]): string;
  and(words: readonly string[]): string;
  nor(words: readonly string[]): string;
  day(day: string): string;
  month(month: number): string;
  money(cents: number): string;
};

export function wordingIn(language: Language): Wording {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  // Ids are put together from columns and tests: whether there is such a message is asked each time.
  const texts = messages[language] as Readonly<Record<string, string>>;
  const utc = { timeZone: 'UTC' } as const;
  const monthAndYear = new Intl.DateTimeFormat(locale, { ...utc, month: 'long', year: 'numeric' });
  const monthOnly = new Intl.DateTimeFormat(locale, { ...utc, month: 'long' });
  const eitherOf = new Intl.ListFormat(locale, { type: 'disjunction' });
  const allOf = new Intl.ListFormat(locale, { type: 'conjunction' });

  const format = (text: string, values: Values): string =>
    String(new IntlMessageFormat(text, locale).format(values));
  const find = (ids: readonly string[], values: Values): string | null => {
    const id = ids.find((one) => Object.hasOwn(texts, `segment.say.${one}`));
    return id === undefined ? null : format(texts[`segment.say.${id}`] ?? '', values);
  };
  const say = (id: string, values: Values = {}): string => {
    const said = find([id], values);
    if (said === null) throw new Error(`There is no message segment.say.${id}`);
    return said;
  };

  return {
    find,
    say,
    topic: (id) => topicName(id, language) ?? id,
    quote: (text) => say('quote', { text }),
    or: (words) => eitherOf.format(words),
    and: (words) => allOf.format(words),
    nor: (words) => words.join(` ${say('word.nor')} `),
    day: (day) =>
      say('first-day', {
        day: Number(day.slice(8)),
        rest: monthAndYear.format(Date.parse(`${day}T00:00:00Z`)),
      }),
    month: (month) => monthOnly.format(Date.UTC(2000, month - 1, 1)),
    money: (cents) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
      }).format(cents / 100),
  };
}
