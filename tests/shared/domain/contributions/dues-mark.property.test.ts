import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { markSteps, paymentsIn } from '#shared/domain/contributions/dues-mark.ts';
import { commonDuesRules } from '#shared/domain/contributions/dues-rules.ts';
import { goodStandingOn, standingWith } from '#shared/domain/contributions/good-standing.ts';
import { aDay, aLedger } from './a-ledger.ts';

const member = { joinedOn: null, leftOn: null, exemptYears: [], isOfficial: false };

describe('a mark of paid dues', () => {
  it('says of any day the same standing as the ledger, without an amount', () => {
    const least = fc.constantFrom(1, 2_000, 500_000);
    fc.assert(
      fc.property(aLedger, aDay, least, (ledger, day, atLeast) => {
        const rules = { ...commonDuesRules, least: toCents(atLeast) };
        const [first] = ledger;
        const marks =
          first === undefined
            ? []
            : [
                {
                  memberId: first.memberId,
                  kind: 'dues' as const,
                  year: first.year,
                  steps: markSteps(ledger, atLeast),
                },
              ];
        const payments = paymentsIn(marks, day);
        expect(standingWith(day, member, { payments, rules })).toEqual(
          goodStandingOn(day, member, { ledger, rules }),
        );
      }),
    );
  });
});
