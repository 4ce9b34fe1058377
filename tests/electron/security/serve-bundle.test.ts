import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveBundle } from '../../../electron/security/serve-bundle.ts';
import { aFolder } from '../a-folder.ts';

function aBundle() {
  const parent = aFolder();
  const folder = join(parent, 'renderer');
  mkdirSync(join(folder, 'folder.js'), { recursive: true });
  writeFileSync(join(parent, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">');
  writeFileSync(join(folder, 'index.js'), 'const nonce = "__CSP_NONCE__";');
  writeFileSync(join(folder, 'notes.exe'), 'MZ');
  const serve = serveBundle(folder);
  return (path: string, init?: RequestInit) => serve(new Request(`app://bundle${path}`, init));
}

const policyOf = (response: Response): string =>
  response.headers.get('content-security-policy') ?? '';

describe('the bundle', () => {
  it('gives each load a nonce of its own, in the page and in its policy', async () => {
    const get = aBundle();

    const [first, second] = [await get('/index.html'), await get('/index.html')];

    const nonce = /content="([^"]+)"/.exec(await first.text())?.[1] ?? '';
    expect(nonce).toHaveLength(24);
    expect(policyOf(first)).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policyOf(second)).not.toContain(nonce);
  });

  it('sends its policy with scripts too: a Worker lives by the one it was sent with', async () => {
    const script = await aBundle()('/index.js');

    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    expect(policyOf(script)).toContain("require-trusted-types-for 'script'");
    expect(await script.text()).toContain('__CSP_NONCE__');
  });

  it.each([
    ['/nothing.html', 404],
    ['/notes.exe', 404],
    ['/folder.js', 404],
    ['/index.js/more.js', 404],
    ['/%2e%2e%2fsecret.html', 403],
    ['/..%5csecret.html', 403],
    ['/', 403],
  ])('answers %s with %i', async (path, status) => {
    const response = await aBundle()(path);

    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
  });

  it('takes no other method', async () => {
    expect((await aBundle()('/index.html', { method: 'POST' })).status).toBe(405);
  });
});
