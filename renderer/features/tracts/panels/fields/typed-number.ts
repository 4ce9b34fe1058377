import { parseLength } from '#shared/domain/tracts/geometry/lengths/parse-length.ts';
import { type LengthFault, millimetresIn } from '#shared/domain/tracts/geometry/lengths/units.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** What a field counts in; `plain` has no unit at all. */
export type FieldUnit = 'mm' | 'pt' | '°' | '%' | 'plain';

export type Limits = { readonly least?: number; readonly most?: number };
export type NumberFault =
  | LengthFault
  | { readonly kind: 'not-between'; readonly least: number; readonly most: number };

/** What was typed, in the unit of the field: lengths take units and sums, the rest takes sums. */
export function readTyped(
  typed: string,
  unit: FieldUnit,
  { least = -20_000, most = 20_000 }: Limits,
): Result<number, NumberFault> {
  const length = unit === 'mm' || unit === 'pt' ? unit : null;
  const bare = length ? typed : typed.replaceAll(/[°%\u202F\u00A0]/gu, '');
  const read = parseLength(bare, length ?? 'mm');
  if (!read.ok) {
    return read;
  }
  const value = tidy(unit === 'pt' ? read.value / millimetresIn.pt : read.value);
  return value >= least && value <= most ? ok(value) : err({ kind: 'not-between', least, most });
}

/** Shift takes ten steps at once, Alt a tenth of one. */
export function stepped(
  value: number,
  by: number,
  { least = -20_000, most = 20_000 }: Limits,
): number {
  return Math.min(most, Math.max(least, tidy(value + by)));
}

/** As fine as anybody can print; finer is the noise of arithmetic. */
export const tidy = (value: number) => Math.round(value * 1_000) / 1_000;

const spaces: Readonly<Record<FieldUnit, string>> = {
  mm: '\u00A0mm',
  pt: '\u00A0pt',
  '°': '°',
  '%': '\u00A0%',
  plain: '',
};

/** With the decimal sign of the language, which `readTyped` reads again. */
export const written = (value: number, unit: FieldUnit, decimal: ',' | '.'): string =>
  `${String(tidy(value)).replace('.', decimal)}${spaces[unit]}`;
