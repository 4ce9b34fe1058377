import { sectionOf } from '../../scope.ts';
import { commonDuesRules, type DuesRules } from '../dues-rules.ts';
import { type DuesRulesFields, duesRulesFrom } from './dues-rules-record.ts';
import { type ExemptionFields, yearsOf } from './exemption.ts';

/** What dues are reckoned with, beside what was paid. */
export type DuesBook = {
  /** By section. */
  readonly rules: ReadonlyMap<string, DuesRules>;
  /** By person: the dues years for which they owe nothing. */
  readonly exemptYears: ReadonlyMap<string, readonly number[]>;
};

export const noDuesBook: DuesBook = { rules: new Map(), exemptYears: new Map() };

type Written = {
  readonly rules: readonly RuleRow[];
  readonly exemptions: readonly { readonly fields: ExemptionFields }[];
  /** Who speaks for a record that was merged. */
  readonly survivorOf: (id: string) => string;
};
type RuleRow = { readonly id: string; readonly scope: string; readonly fields: DuesRulesFields };

export function duesBookOf({ rules, exemptions, survivorOf }: Written): DuesBook {
  const bySection = new Map<string, readonly RuleRow[]>();
  for (const row of rules) {
    const section = sectionOf(row.scope);
    bySection.set(section, [...(bySection.get(section) ?? []), row]);
  }
  const exemptYears = new Map<string, readonly number[]>();
  for (const { fields } of exemptions) {
    const person = survivorOf(fields.memberId);
    exemptYears.set(person, [...(exemptYears.get(person) ?? []), ...yearsOf(fields)]);
  }
  return {
    rules: new Map([...bySection].map(([id, rows]) => [id, duesRulesFrom(rows)])),
    exemptYears,
  };
}

export const rulesIn = (book: DuesBook, sectionId: string): DuesRules =>
  book.rules.get(sectionId) ?? commonDuesRules;
