/** The ways to reach somebody, each with a consent of its own. */
export const consentChannels = ['email', 'sms', 'phone', 'post'] as const;
export type ConsentChannel = (typeof consentChannels)[number];

/** When and how the consents of a row were given: of one channel, or of all those that the row speaks of. */
export const proofTargets = [
  'emailConsentOn',
  'smsConsentOn',
  'phoneConsentOn',
  'postConsentOn',
  'consentOn',
  'consentSource',
] as const;
export type ProofTarget = (typeof proofTargets)[number];
