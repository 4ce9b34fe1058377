import type { MemberFields } from '../../members/member.ts';

const consentChannels = ['email', 'sms', 'phone', 'post'] as const;
export type ConsentChannel = (typeof consentChannels)[number];

/** Whom a list that leaves the office is not to hold. */
export type ContactRule = {
  readonly doNotContact: 'kept' | 'left-out';
  /** People who refused one of them are left out. */
  readonly channels: readonly ConsentChannel[];
  /** Of those channels: people who were never asked. */
  readonly unanswered: 'kept' | 'left-out';
};

export const everyoneMayBeTaken: ContactRule = {
  doNotContact: 'kept',
  channels: [],
  unanswered: 'kept',
};

export function mayBeTaken(fields: MemberFields, rule: ContactRule): boolean {
  if (rule.doNotContact === 'left-out' && fields.doNotContact) return false;
  return rule.channels.every((channel) => {
    const consent = fields[`${channel}Consent`];
    return consent === 'granted' || (consent === 'unknown' && rule.unanswered === 'kept');
  });
}
