import { describe, expect, it } from 'vitest';
import type { GoodStanding } from '#shared/domain/contributions/good-standing.ts';
import { duesRulesFrom } from '#shared/domain/contributions/rules/dues-rules-record.ts';
import { mayVote, type Voter, voteDuesDay } from '#shared/domain/contributions/rules/may-vote.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { someRules } from './some-rules.ts';

const on = (text: string): IsoDate => IsoDate.parse(text);
const voteDay = on('2026-11-23');
const renewed: GoodStanding = { kind: 'renewed', paidOn: on('2026-02-01') };
const late: GoodStanding = {
  kind: 'late',
  since: on('2026-01-01'),
  years: [2026],
  tolerated: false,
};
const since = (joinedOn: string | null): Voter => ({
  isMember: true,
  joinedOn: joinedOn === null ? null : on(joinedOn),
});

const ask = (
  said: Parameters<typeof someRules>[0],
  person: Voter = since('2020-05-01'),
  standing: GoodStanding = renewed,
) =>
  mayVote(person, {
    day: voteDay,
    rules: duesRulesFrom([{ id: 'a', fields: someRules(said) }]),
    standing,
  });

describe('the right to vote', () => {
  it('is every member’s whose dues are in order', () => {
    expect(ask({})).toEqual({ kind: 'may' });
  });

  it('asks for months of membership, the day itself being enough', () => {
    const rules = { seniorityMonths: 6 };

    expect(ask(rules, since('2026-05-23'))).toEqual({ kind: 'may' });
    expect(ask(rules, since('2026-05-24'))).toEqual({
      kind: 'may-not',
      bars: [{ kind: 'joined-late', joinedOn: '2026-05-24', needed: '2026-05-23' }],
    });
    expect(ask(rules, since(null))).toEqual({ kind: 'may-not', bars: [{ kind: 'joined-when' }] });
  });

  it('says everything that stands against it', () => {
    expect(ask({ seniorityMonths: 6 }, since('2026-10-01'), late)).toMatchObject({
      kind: 'may-not',
      bars: [{ kind: 'joined-late' }, { kind: 'late', years: [2026] }],
    });
  });

  it('can be paid for at the table where the rules allow it, unless something else is missing', () => {
    const rules = { payAtTable: true, seniorityMonths: 6 };

    expect(ask(rules, since('2020-01-01'), late).kind).toBe('on-paying');
    expect(ask(rules, since('2026-10-01'), late).kind).toBe('may-not');
    expect(ask(rules, since('2020-01-01'), { kind: 'left', since: on('2026-01-05') })).toEqual({
      kind: 'may-not',
      bars: [{ kind: 'left', since: '2026-01-05' }],
    });
  });

  it('is nobody’s who is no member', () => {
    expect(ask({}, { isMember: false, joinedOn: null }).kind).toBe('may-not');
  });

  it('knows the day by which dues must be in', () => {
    const day = (voteDues: object, vote = '2026-11-23') =>
      voteDuesDay(on(vote), duesRulesFrom([{ id: 'a', fields: someRules({ voteDues }) }]));

    expect(day({ kind: 'days-before', days: 0 })).toBe('2026-11-23');
    expect(day({ kind: 'days-before', days: 30 })).toBe('2026-10-24');
    expect(day({ kind: 'calendar', day: '12-31' })).toBe('2025-12-31');
    expect(day({ kind: 'calendar', day: '12-31' }, '2026-12-31')).toBe('2026-12-31');
    expect(day({ kind: 'calendar', day: '02-29' }, '2026-03-01')).toBe('2026-02-28');
  });
});
