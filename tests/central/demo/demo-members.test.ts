import { describe, expect, it } from 'vitest';
import { MemberFields } from '#shared/domain/members/member.ts';
import { type DemoPlace, demoMembers } from '../../../central/demo/demo-members.ts';

const place: DemoPlace = {
  seed: 17,
  people: 600,
  numberPrefix: 'VER',
  towns: [
    { postcode: '35971', town: 'Vernoy-sur-Lie' },
    { postcode: '35972', town: 'Saint-Méloir' },
  ],
};
const people = demoMembers(place);

describe('the people of the demo', () => {
  it('are the same every time, and others for another place', () => {
    expect(demoMembers(place)).toEqual(people);
    expect(demoMembers({ ...place, seed: 18 })).not.toEqual(people);
  });

  it('are as many as asked, each as the schema wants it', () => {
    expect(people).toHaveLength(600);
    for (const person of people) expect(MemberFields.safeParse(person).success).toBe(true);
  });

  it('are members, sympathisers and former members', () => {
    const kinds = people.map(({ kind }) => kind);

    expect(new Set(kinds)).toEqual(new Set(['member', 'sympathiser', 'former']));
  });

  it('are not all well known: e-mails, phones and addresses are missing', () => {
    for (const field of ['email', 'phone', 'street', 'birthDate'] as const) {
      const missing = people.filter((person) => person[field] === null).length;
      expect(missing).toBeGreaterThan(20);
      expect(missing).toBeLessThan(400);
    }
  });

  it('include couples that share an e-mail', () => {
    const emails = people.flatMap(({ email }) => email ?? []);

    expect(emails.length - new Set(emails).size).toBeGreaterThan(10);
  });

  it('have member numbers of their own', () => {
    const numbers = people.flatMap(({ memberNumber }) => memberNumber ?? []);

    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('joined before they left', () => {
    const left = people.flatMap(({ joinedOn, leftOn }) =>
      joinedOn !== null && leftOn !== null ? [{ joinedOn, leftOn }] : [],
    );

    expect(left.length).toBeGreaterThan(20);
    for (const { joinedOn, leftOn } of left) expect(joinedOn <= leftOn).toBe(true);
  });

  it('can be reached by nobody: only addresses and numbers kept for examples', () => {
    for (const { email, phone } of people) {
      expect(email ?? '@exemple.fr').toMatch(/@exemple\.fr$/);
      expect(phone ?? '+3363998').toMatch(/^\+3363998/);
    }
  });
});
