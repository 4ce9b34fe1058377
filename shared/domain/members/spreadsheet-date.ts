import type { IsoDate } from '../dates.ts';
import { isoDateOf } from './calendar.ts';

/** Excel counts days from 1900 (and believes in 29 February 1900), old Macs from 1904. */
export type DateSystem = '1900' | '1904';

const dayMs = 86_400_000;
const unixEpochIn1900 = 25_569;
const from1904To1900 = 1_462;
const fakeLeapDay = 60;

/** The day of a spreadsheet's serial number; its fraction, the time, is left out. */
export function dateOfSerial(serial: number, system: DateSystem): IsoDate | null {
  if (!Number.isFinite(serial)) return null;
  const whole = Math.floor(serial) + (system === '1904' ? from1904To1900 : 0);
  if (whole === fakeLeapDay && system === '1900') return null;
  const isBeforeFakeDay = whole < fakeLeapDay && system === '1900';
  const days = whole - unixEpochIn1900 + (isBeforeFakeDay ? 1 : 0);
  if (Math.abs(days) > 100_000) return null;
  const date = new Date(days * dayMs);
  return isoDateOf({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  });
}
