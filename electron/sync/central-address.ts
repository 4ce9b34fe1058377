import { err, ok, type Result } from '#shared/result.ts';

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const maxLength = 300;

/** Where central is, without a slash at the end. https only, except on this very machine. */
export function parseCentralAddress(typed: string): Result<string, 'bad-address'> {
  const text = typed.trim();
  if (text === '' || text.length > maxLength) return err('bad-address');
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return err('bad-address');
  const url = new URL(withScheme);
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
  const isBare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!isSafe || !isBare || url.hostname === '') return err('bad-address');
  return ok(`${url.origin}${url.pathname}`.replace(/\/+$/, ''));
}
