const shownDigits = 6;

/**
 * What stands for a member number until central gives one: `P-3F7A2C`. The end of an id is random, its beginning is a
 * time that a whole import shares.
 */
export const temporaryNumber = (id: string): string =>
  `P-${id.replaceAll('-', '').slice(-shownDigits).toUpperCase()}`;
