import { app } from 'electron';

/**
 * The language the person chose for this machine, '' when none is known. Chromium's own answer is English for a
 * system that says nothing.
 */
export function systemLocale(): string {
  if (process.platform !== 'linux') return app.getPreferredSystemLanguages()[0] ?? '';
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return LC_ALL || LC_MESSAGES || LANG || '';
}
