import { DuesRulesFields } from '#shared/domain/contributions/rules/dues-rules-record.ts';

/** Civil years, nothing asked for, unless said otherwise. */
export const someRules = (
  said: Partial<Record<keyof DuesRulesFields, unknown>> = {},
): DuesRulesFields =>
  DuesRulesFields.parse({
    from: 2020,
    yearBegins: '01-01',
    graceMonths: 0,
    least: 1,
    officialsOweBoth: false,
    seniorityMonths: 0,
    voteDues: { kind: 'days-before', days: 0 },
    payAtTable: false,
    ...said,
  });
