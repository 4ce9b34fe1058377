import type { Language } from '#shared/i18n/messages.ts';

/** French, unless the system speaks English: `en`, `en-GB`, `en_US.UTF-8`. */
export const firstLanguage = (systemLocale: string): Language =>
  /^en([^a-z]|$)/i.test(systemLocale) ? 'en' : 'fr';
