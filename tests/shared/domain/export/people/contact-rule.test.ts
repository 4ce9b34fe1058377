import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ContactRule,
  everyoneMayBeTaken,
  mayBeTaken,
} from '#shared/domain/export/people/contact-rule.ts';
import { aMember } from '../../../../builders/a-member.ts';

const rule = (part: Partial<ContactRule>): ContactRule => ({ ...everyoneMayBeTaken, ...part });

describe('whom a list that leaves the office holds', () => {
  it('leaves out who must not be contacted, only when asked to', () => {
    const spared = aMember({ doNotContact: true });

    expect(mayBeTaken(spared, everyoneMayBeTaken)).toBe(true);
    expect(mayBeTaken(spared, rule({ doNotContact: 'left-out' }))).toBe(false);
  });

  it('leaves out who refused a channel, and who never answered only when asked to', () => {
    const refused = aMember({ postConsent: 'refused' });
    const unasked = aMember({ postConsent: 'unknown' });

    expect(mayBeTaken(refused, rule({ channels: ['post'] }))).toBe(false);
    expect(mayBeTaken(refused, rule({ channels: ['email'] }))).toBe(true);
    expect(mayBeTaken(unasked, rule({ channels: ['post'] }))).toBe(true);
    expect(mayBeTaken(unasked, rule({ channels: ['post'], unanswered: 'left-out' }))).toBe(false);
  });

  it('never takes more people when a rule grows stricter', () => {
    const consent = fc.constantFrom('granted', 'refused', 'unknown');
    const person = fc
      .record({ emailConsent: consent, postConsent: consent, doNotContact: fc.boolean() })
      .map(aMember);
    const loose = fc.record({
      doNotContact: fc.constantFrom('kept', 'left-out'),
      channels: fc.subarray(['email', 'post'] as const),
      unanswered: fc.constantFrom('kept', 'left-out'),
    });
    fc.assert(
      fc.property(person, loose, (fields, some) => {
        const strict: ContactRule = {
          doNotContact: 'left-out',
          channels: ['email', 'post'],
          unanswered: 'left-out',
        };
        expect(Number(mayBeTaken(fields, strict))).toBeLessThanOrEqual(
          Number(mayBeTaken(fields, some)),
        );
      }),
    );
  });
});
