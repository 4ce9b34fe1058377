/** What is known of one person that can give away a second record of theirs. */
export type DuplicateFacts = {
  readonly id: string;
  readonly familyName: string;
  readonly birthName: string | null;
  readonly givenName: string | null;
  /** `YYYY-MM-DD`, or `YYYY` where only the year is kept. */
  readonly birthDate: string | null;
  /** E.164 or as it was typed. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly street: string | null;
  readonly postcode: string | null;
  readonly memberNumber: string | null;
  readonly household: string | null;
};
