import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openableLink } from '../../../electron/security/link.ts';

describe('an address to open outside', () => {
  it.each([
    ['https://exemple.fr', 'https://exemple.fr/'],
    ['mailto:lucie@exemple.fr?subject=Bonjour', 'mailto:lucie@exemple.fr?subject=Bonjour'],
    ['HTTPS://Exemple.fr/é', 'https://exemple.fr/%C3%A9'],
  ])('%s is opened as %s', (typed, opened) => {
    expect(openableLink(typed)).toEqual({ ok: true, value: opened });
  });

  it.each([
    'http://exemple.fr',
    'file:///etc/passwd',
    'smb://server/share',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'data:text/html,x',
    '\\\\host\\share',
    '//host/share',
    'vbscript:x',
    'https://me:secret@exemple.fr',
    `https://exemple.fr/${'x'.repeat(2_000)}`,
    `https://exemple.fr/${'é'.repeat(1_000)}`,
    'exemple.fr',
    '',
  ])('%s is refused', (typed) => {
    expect(openableLink(typed).ok).toBe(false);
  });

  it('is https or mailto, short, and read the same by every parser, for all that may be typed', () => {
    const anything = fc.oneof(
      fc.webUrl(),
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(
          fc.constantFrom('https:', 'mailto:', 'file:', 'java\tscript:', ' https:', 'https:/\\'),
          fc.string(),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const link = openableLink(typed);
        if (!link.ok) return;
        expect(link.value).toMatch(/^(https:\/\/[^/]|mailto:)/);
        expect(link.value.length).toBeLessThanOrEqual(2_000);
        expect(openableLink(link.value)).toEqual(link);
      }),
      { numRuns: 1_000 },
    );
  });
});
