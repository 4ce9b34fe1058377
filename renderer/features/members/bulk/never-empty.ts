/** Fields that always say something. */
export const neverEmpty: ReadonlySet<string> = new Set([
  'kind',
  'familyName',
  'emailConsent',
  'smsConsent',
  'phoneConsent',
  'postConsent',
  'doNotContact',
]);
