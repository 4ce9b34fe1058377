import { z } from 'zod';
import { commonDuesRules, type DuesRules, YearRules } from '../dues-rules.ts';

/** The rules of a section from a dues year on, as they were voted. */
export const DuesRulesFields = YearRules.extend({ from: z.int().min(1900).max(2100) });
export type DuesRulesFields = z.infer<typeof DuesRulesFields>;

type Row = { readonly id: string; readonly fields: DuesRulesFields };

/**
 * The rules of a section, by its records. Before the first of them the common ones hold. Of two offices that each wrote
 * the same year without a network the older record speaks, everywhere.
 */
export const duesRulesFrom = (rows: readonly Row[]): DuesRules => ({
  ...commonDuesRules,
  later: speaking(rows).map(({ fields }) => fields),
});

/** Those that hold, oldest year first. */
export function speaking<R extends Row>(rows: readonly R[]): readonly R[] {
  const byYear = new Map<number, R>();
  for (const row of rows) {
    const known = byYear.get(row.fields.from);
    if (known === undefined || row.id < known.id) byYear.set(row.fields.from, row);
  }
  return [...byYear.values()].sort((a, b) => a.fields.from - b.fields.from);
}
