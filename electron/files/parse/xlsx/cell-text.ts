import { type DateSystem, dateOfSerial } from '#shared/domain/members/spreadsheet-date.ts';
import { plainNumber } from '../plain-number.ts';
import type { NumberFormat } from './number-formats.ts';

export type RawCell = { readonly type: string; readonly value: string; readonly style: number };

/** What turns stored values into what a person sees. */
export type CellContext = {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly dateSystem: DateSystem;
};

const dayMinutes = 1_440;

/** The text of a cell. Errors (`#N/A`) are empty; a formula gives the value it had when the file was saved. */
export function cellText({ type, value, style }: RawCell, context: CellContext): string {
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? '';
    case 'inlineStr':
    case 'str':
      return withoutEscapes(value);
    case 'b':
      return value.trim() === '1' ? 'true' : 'false';
    case 'e':
      return '';
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace('T', ' ');
    default:
      return numberText(
        value.trim(),
        context.formats[style] ?? { kind: 'plain' },
        context.dateSystem,
      );
  }
}

/** `_x000D_` is how the format writes a sign that XML cannot hold. */
export function withoutEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function numberText(value: string, format: NumberFormat, dateSystem: DateSystem): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return '';
  switch (format.kind) {
    case 'date':
      return dateText(number, dateSystem) ?? plainNumber(number);
    case 'zero-padded':
      return Number.isInteger(number) && number >= 0
        ? plainNumber(number).padStart(format.digits, '0')
        : plainNumber(number);
    case 'percent':
      return `${plainNumber(number * 100)} %`;
    case 'plain':
      return plainNumber(number);
  }
}

/** `1975-03-12`, `1975-03-12 14:05`, or `14:05` when there is no day. Null when no calendar has it. */
function dateText(serial: number, dateSystem: DateSystem): string | null {
  const minutes = Math.round((serial - Math.floor(serial)) * dayMinutes);
  const isFullDay = minutes === dayMinutes;
  const time = minutes === 0 || isFullDay ? '' : clock(minutes);
  if (serial >= 0 && serial < 1) return clock(minutes);
  const date = dateOfSerial(Math.floor(serial) + (isFullDay ? 1 : 0), dateSystem);
  return date === null ? null : [date, time].filter((part) => part !== '').join(' ');
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
