import { ContributionFields } from '#shared/domain/contributions/contribution.ts';
import { noDuesBook } from '#shared/domain/contributions/rules/dues-book.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import type { PersonFacts, Reading } from '#shared/domain/members/person-facts.ts';
import { aMember } from '../../../builders/a-member.ts';

const lucie = '0193f1a0-0000-7000-8000-000000000001';

export function aPayment(said: Partial<Record<keyof ContributionFields, unknown>> = {}) {
  return ContributionFields.parse({
    memberId: lucie,
    kind: 'dues',
    year: 2026,
    amount: 6_000,
    receivedOn: '2026-02-10',
    reverses: null,
    ...said,
  });
}

/** What is known of one person; say only what matters to the test. */
export function someFacts(
  fields: MemberPatch = {},
  said: Partial<Omit<PersonFacts, 'fields'>> = {},
): PersonFacts {
  return {
    // A UUID in the form of the product's own.
    id: lucie as MemberId,
    fields: aMember(fields),
    sectionId: 'vernoy',
    payments: [],
    ...said,
  };
}

export function aReading(said: Partial<Reading> = {}): Reading {
  return {
    today: IsoDate.parse('2026-11-23'),
    sections: new Map([
      ['vernoy', 'Vernoy'],
      ['auray', 'Saint-Aubrac'],
    ]),
    tags: new Map(),
    customFields: new Map(),
    dues: noDuesBook,
    amountsIn: new Set(['vernoy', 'auray']),
    ...said,
  };
}
