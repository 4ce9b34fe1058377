import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../../../../renderer/features/tracts/writing/link/read-link.ts';

const kept = (typed: string) => {
  const read = readLink(typed);
  return read.ok ? read.value : read.error.kind;
};

describe('a link as it is typed', () => {
  it.each([
    ['www.exemple.fr', 'https://www.exemple.fr'],
    [' http://exemple.fr/Réunion ', 'http://exemple.fr/R%C3%A9union'],
    ['exemple.fr:8080/page?x=1#la', 'https://exemple.fr:8080/page?x=1#la'],
    ['section@exemple.fr', 'mailto:section@exemple.fr'],
    ['MAILTO:section@exemple.fr?subject=Bonjour', 'mailto:section@exemple.fr?subject=Bonjour'],
    ['01 23 45 67 89', 'tel:+33123456789'],
    ['00 32 2 123 45 67', 'tel:+3221234567'],
    ['tel:+33.6.12.34.56.78', 'tel:+33612345678'],
  ])('%s is kept as %s', (typed, link) => expect(kept(typed)).toBe(link));

  it.each([
    ['', 'empty'],
    ['bonjour', 'not-a-link'],
    ['https://exemple', 'not-a-link'],
    ['javascript:alert(1)', 'unsafe'],
    ['java\nscript:alert(1)', 'unsafe'],
    [' JAVASCRIPT:alert(1)//exemple.fr', 'unsafe'],
    ['data:text/html,x', 'unsafe'],
    ['file:///etc/passwd', 'unsafe'],
    ['https://exemple.fr@ailleurs.fr', 'unsafe'],
    [`exemple.fr/${'a'.repeat(2_000)}`, 'too-long'],
  ])('%j is refused: %s', (typed, kind) => expect(kept(typed)).toBe(kind));

  it('never leads anywhere but to the web, a person or a telephone', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'JaVa\tScript:',
      'vbscript:',
      'data:',
      'http:',
      'tel:',
      '',
    );
    fc.assert(
      fc.property(scheme, fc.string({ unit: 'grapheme' }), (before, after) => {
        const read = readLink(before + after);
        return !read.ok || /^(https?:\/\/|mailto:|tel:)/u.test(read.value);
      }),
    );
  });
});
