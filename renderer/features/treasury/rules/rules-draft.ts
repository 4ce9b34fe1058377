import { DuesRulesFields } from '#shared/domain/contributions/rules/dues-rules-record.ts';
import { centsTyped, type TypedEuros } from '../../../office/typed-money.ts';

/** As it stands in the fields. */
export type RulesDraft = {
  readonly from: number | string;
  readonly yearBegins: string;
  readonly graceMonths: number | string;
  readonly least: TypedEuros;
  readonly officialsOweBoth: boolean;
  readonly seniorityMonths: number | string;
  readonly voteKind: DuesRulesFields['voteDues']['kind'];
  readonly voteDays: number | string;
  readonly voteDay: string;
  readonly payAtTable: boolean;
};

export const rulesDraftOf = ({ voteDues, least, ...rules }: DuesRulesFields): RulesDraft => ({
  ...rules,
  least: least / 100,
  voteKind: voteDues.kind,
  voteDays: voteDues.kind === 'days-before' ? voteDues.days : 0,
  voteDay: voteDues.kind === 'calendar' ? voteDues.day : '12-31',
});

/** Null as long as something is missing or out of bounds. */
export function readRules({
  voteKind,
  voteDays,
  voteDay,
  ...draft
}: RulesDraft): DuesRulesFields | null {
  const read = DuesRulesFields.safeParse({
    ...draft,
    least: centsTyped(draft.least),
    voteDues:
      voteKind === 'calendar'
        ? { kind: 'calendar', day: voteDay }
        : { kind: 'days-before', days: voteDays },
  });
  return read.success ? read.data : null;
}
