import { noCents, toCents } from '#shared/domain/cents.ts';
import type { Arrears } from '#shared/domain/contributions/arrears/arrears-of.ts';
import type { RemindedPerson } from '#shared/domain/contributions/arrears/compose-reminders.ts';
import type { LetterFacts } from '#shared/domain/contributions/arrears/merge-fields.ts';
import type { DuesPromise } from '#shared/domain/contributions/arrears/promise.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { noAddress } from '#shared/domain/members/household.ts';

export const on = (day: string): IsoDate => IsoDate.parse(day);

export const someArrears = (fields: Partial<Arrears> = {}): Arrears => ({
  kind: 'late',
  since: on('2026-01-01'),
  tolerated: false,
  years: [
    {
      year: 2026,
      amount: toCents(3_600),
      because: { kind: 'scale' },
      paid: noCents,
      rest: toCents(3_600),
    },
  ],
  rest: toCents(3_600),
  isWhole: true,
  lastPayment: null,
  lastContact: null,
  promise: null,
  ...fields,
});

export const aDebtor = (fields: Partial<RemindedPerson> = {}): RemindedPerson => ({
  id: '0197c0de-0000-7000-8000-000000000001',
  civility: 'mme',
  givenName: 'Anaïs',
  familyName: 'Roudaut',
  doNotContact: false,
  email: 'anais@example.org',
  emailConsent: 'granted',
  postConsent: 'granted',
  address: { ...noAddress, street: '4 rue des Lilas', postcode: '12345', town: 'Vernoy' },
  household: null,
  arrears: someArrears(),
  ...fields,
});

export const someFacts = (fields: Partial<LetterFacts> = {}): LetterFacts => ({
  section: 'Vernoy-sur-Lie',
  day: on('2026-11-23'),
  treasurer: 'Lucie Carpentier',
  order: 'Association des amis de Vernoy',
  iban: 'FR7630006000011234567890189',
  ...fields,
});

export const aPromise = (fields: Partial<DuesPromise> = {}): DuesPromise => ({
  id: '0197c0de-0000-7000-8000-00000000000a',
  memberId: '0197c0de-0000-7000-8000-000000000001',
  due: 'dues',
  year: 2026,
  amount: toCents(2_000),
  promisedOn: on('2026-03-01'),
  dueBy: on('2026-06-30'),
  note: null,
  ...fields,
});
