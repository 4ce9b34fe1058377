import type { IsoDate } from '#shared/domain/dates.ts';
import { formatDay } from '../../../../../ui/format.ts';
import { readDay } from '../../../form/day-field.ts';
import { readCents, readNumber, showCents, showNumber } from './read-typed.ts';
import { TypedValue } from './typed-value.tsx';

type Range<T> = { readonly from: T | null; readonly to: T | null };

type Props<T> = {
  /** Both ends are included; null is open. */
  readonly value: Range<T>;
  readonly onChange: (range: Range<T>) => void;
};

export function NumberRange({ value: { from, to }, onChange }: Props<number>) {
  const reading = {
    show: showNumber,
    read: readNumber,
    fault: 'custom.badNumber',
    width: 'short',
  } as const;
  return (
    <>
      <TypedValue
        label="segment.from"
        value={from}
        {...reading}
        onChange={(next) => onChange({ from: next, to })}
      />
      <TypedValue
        label="segment.to"
        value={to}
        {...reading}
        onChange={(next) => onChange({ from, to: next })}
      />
    </>
  );
}

/** In cents; typed in euros. */
export function MoneyRange({ value: { from, to }, onChange }: Props<number>) {
  const reading = {
    show: showCents,
    read: readCents,
    fault: 'segment.badMoney',
    width: 'short',
    unit: 'segment.euros',
  } as const;
  return (
    <>
      <TypedValue
        label="segment.from"
        value={from}
        {...reading}
        onChange={(next) => onChange({ from: next, to })}
      />
      <TypedValue
        label="segment.to"
        value={to}
        {...reading}
        onChange={(next) => onChange({ from, to: next })}
      />
    </>
  );
}

export function DayRange({ value: { from, to }, onChange }: Props<IsoDate>) {
  return (
    <>
      <TypedValue
        label="segment.fromDay"
        value={from}
        {...dayReading}
        onChange={(next) => onChange({ from: next, to })}
      />
      <TypedValue
        label="segment.toDay"
        value={to}
        {...dayReading}
        onChange={(next) => onChange({ from, to: next })}
      />
    </>
  );
}

/** A day in any usual way of typing it. */
export const dayReading = {
  show: formatDay,
  read: (typed: string): IsoDate | null => readDay('joinedOn', typed),
  fault: 'fault.badDate',
  placeholder: 'person.day.placeholder',
  width: 'day',
} as const;
