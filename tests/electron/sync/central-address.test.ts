import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCentralAddress } from '../../../electron/sync/central-address.ts';

describe('the address of central', () => {
  it.each([
    ['https://central.example.fr', 'https://central.example.fr'],
    ['  central.example.fr/ ', 'https://central.example.fr'],
    ['https://example.fr/permanence/', 'https://example.fr/permanence'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('%s is taken as %s', (typed, address) => {
    expect(parseCentralAddress(typed)).toEqual({ ok: true, value: address });
  });

  it.each([
    '',
    'http://central.example.fr',
    'http://127.0.0.1.example.fr',
    'ftp://central.example.fr',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://me:secret@central.example.fr',
    'https://central.example.fr/?token=1',
    'https://central.example.fr/#here',
    'https://',
    'two words',
  ])('« %s » is refused', (typed) => {
    expect(parseCentralAddress(typed)).toEqual({ ok: false, error: 'bad-address' });
  });

  it('is https or this machine, for all that may be typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ validSchemes: ['http', 'https', 'ws'] }), fc.string()),
        (typed) => {
          const address = parseCentralAddress(typed);
          if (!address.ok) return;
          expect(address.value).toMatch(
            /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/,
          );
          expect(parseCentralAddress(address.value)).toEqual(address);
        },
      ),
    );
  });
});
