import { columnOf } from '#shared/domain/members/catalogue.ts';
import { foldText } from '#shared/domain/members/fold-text.ts';
import type { PersonFacts, Reading } from '#shared/domain/members/person-facts.ts';
import type { ColumnTest, SegmentCondition, Span } from '#shared/domain/segments/segment.ts';

/** A query read word by word, one person at a time, with JavaScript's own calendar. */
export function naively(
  condition: SegmentCondition,
  person: PersonFacts,
  reading: Reading,
): boolean {
  switch (condition.kind) {
    case 'group': {
      const answers = condition.conditions.map((one) => naively(one, person, reading));
      if (answers.length === 0) return true;
      const found = condition.match === 'all' ? !answers.includes(false) : answers.includes(true);
      return condition.not ? !found : found;
    }
    case 'column': {
      const value = columnOf(condition.column, reading)?.read(person, reading) ?? null;
      return asks(condition.test, value, reading.today);
    }
    case 'payments': {
      const { period, kinds } = condition;
      const year = Number(reading.today.slice(0, 4));
      const found = person.payments.filter((payment) => {
        if (kinds.length > 0 && !kinds.includes(payment.kind)) return false;
        const of = payment.kind === 'dues' ? payment.year : Number(payment.receivedOn.slice(0, 4));
        if (period.kind === 'ever') return true;
        if (period.kind === 'since') return payment.receivedOn >= period.day;
        if (period.kind === 'in-last') {
          const { receivedOn } = payment;
          return receivedOn >= moved(reading.today, period.span, -1) && receivedOn <= reading.today;
        }
        if (period.kind === 'year') return of === period.year;
        return of === (period.kind === 'this-year' ? year : year - 1);
      });
      const sum = found.reduce((total, { amount }) => total + (amount ?? 0), 0);
      const enough = condition.atLeast === null || sum >= condition.atLeast;
      const small = condition.atMost === null || sum <= condition.atMost;
      return (found.length > 0 && enough && small) === condition.has;
    }
    case 'segment':
      throw new Error('Not asked here');
  }
}

function asks(test: ColumnTest, value: unknown, today: string): boolean {
  const text = typeof value === 'string' ? foldText(value) : null;
  const day = typeof value === 'string' ? value : null;
  switch (test.op) {
    case 'is-filled':
      return value !== null && !(Array.isArray(value) && value.length === 0);
    case 'is-empty':
      return value === null || (Array.isArray(value) && value.length === 0);
    case 'contains':
      return text?.includes(foldText(test.text)) ?? false;
    case 'lacks':
      return !text?.includes(foldText(test.text));
    case 'starts-with':
      return text?.startsWith(foldText(test.text)) ?? false;
    case 'is':
      return text === foldText(test.text);
    case 'is-not':
      return text !== foldText(test.text);
    case 'any-of':
      return isAny(test.values, value);
    case 'none-of':
      return !isAny(test.values, value);
    case 'all-of':
      return Array.isArray(value) && test.values.every((one) => value.includes(one));
    case 'yes':
      return value === true;
    case 'no':
      return value === false;
    case 'number-between':
      return typeof value === 'number' && value >= (test.from ?? -1e9) && value <= (test.to ?? 1e9);
    case 'date-between':
      return day !== null && day >= (test.from ?? '') && day <= (test.to ?? '9');
    case 'in-last':
      return day !== null && day >= moved(today, test.span, -1) && day <= today;
    case 'not-in-last':
      return day === null || day < moved(today, test.span, -1) || day > today;
    case 'in-next':
      return day !== null && day >= today && day <= moved(today, test.span, 1);
    case 'in-month':
      return day !== null && Number(day.slice(5, 7)) === test.month;
    case 'anniversary-in-next':
      return day !== null && hasAnniversary(day, today, moved(today, test.span, 1));
  }
}

function isAny(wanted: readonly string[], value: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => wanted.includes(one));
  return typeof value === 'string' && wanted.map(foldText).includes(foldText(value));
}

function hasAnniversary(day: string, today: string, end: string): boolean {
  for (let year = Number(today.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
    const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    const date = day.slice(5) === '02-29' && !isLeap ? '02-28' : day.slice(5);
    if (`${year}-${date}` >= today && `${year}-${date}` <= end) return true;
  }
  return false;
}

function moved(day: string, { count, unit }: Span, direction: 1 | -1): string {
  const steps = count * direction;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  if (unit === 'day') return iso(Date.UTC(year, month - 1, date + steps));
  if (unit === 'week') return iso(Date.UTC(year, month - 1, date + steps * 7));
  const months = month - 1 + (unit === 'month' ? steps : steps * 12);
  const lastOfMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return iso(Date.UTC(year, months, Math.min(date, lastOfMonth)));
}
