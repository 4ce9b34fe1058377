import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { type RequestName, requests } from '#shared/ipc/contract.ts';
import { DamagedFile, DiskFull } from '../../../electron/disk/disk-failure.ts';
import { needsUnlocked } from '../../../electron/ipc/request-rules.ts';
import { type Handlers, type Served, serve } from '../../../electron/ipc/serve.ts';

const names = Object.keys(requests) as readonly RequestName[];

/** Handlers that must not be reached, but the ones the test gives. */
function served(
  given: Partial<Handlers> = {},
  isUnlocked = true,
): Served & { readonly failures: string[] } {
  const failures: string[] = [];
  const unreached = Object.fromEntries(
    names.map((name) => [
      name,
      async () => {
        throw new Error(`reached ${name}`);
      },
    ]),
  );
  return {
    // Each of them throws, so each has the type of its request.
    handlers: { ...(unreached as unknown as Handlers), ...given },
    isUnlocked: () => isUnlocked,
    onFailure: (name) => failures.push(name),
    checksOutput: true,
    failures,
  };
}

describe('serve', () => {
  it('answers a valid request', async () => {
    const handlers = served({ 'appearance.read': async () => defaultAppearance });

    expect(await serve(handlers, 'appearance.read', {})).toEqual({
      ok: true,
      value: defaultAppearance,
    });
  });

  it.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '',
    'app.about ',
    null,
    undefined,
    42,
    ['app.about'],
    { toString: () => 'app.about' },
  ])('refuses %s, which is no request', async (name) => {
    expect(await serve(served(), name, {})).toMatchObject({ error: { kind: 'unknown-request' } });
  });

  it.each<[RequestName, unknown]>([
    ['app.about', { extra: 1 }],
    ['app.about', null],
    ['app.about', undefined],
    ['app.about', []],
    ['appearance.write', { ...defaultAppearance, theme: 'pink' }],
    ['journal.append', { seq: '1', sealed: new Uint8Array() }],
    ['journal.append', { seq: 1, sealed: [1, 2, 3] }],
    ['journal.append', { seq: -1, sealed: new Uint8Array() }],
    ['journal.append', { seq: Number.NaN, sealed: new Uint8Array() }],
    ['snapshot.read', { id: 'x', index: 1.5 }],
    ['vault.unlock', { passphrase: '' }],
  ])('refuses wrong input of %s', async (name, input) => {
    expect(await serve(served(), name, input)).toMatchObject({ error: { kind: 'invalid-input' } });
  });

  it('says where the input is wrong and not what it was', async () => {
    const refused = await serve(served(), 'vault.unlock', { passphrase: { secret: 'hunter2' } });

    expect(refused).toEqual({ ok: false, error: { kind: 'invalid-input', message: 'passphrase' } });
  });

  it('hands over no key that the contract does not name', async () => {
    const seen: unknown[] = [];
    const handlers = served({
      'link.open': async (input) => {
        seen.push(input);
        return {};
      },
    });

    await serve(
      handlers,
      'link.open',
      JSON.parse('{"url":"https://a.fr","__proto__":{"x":1},"y":2}'),
    );

    expect(seen).toEqual([{ url: 'https://a.fr' }]);
    expect(Object.keys(seen[0] ?? {})).toEqual(['url']);
  });

  it('refuses what is larger than such a request ever is', async () => {
    const tooLong = { url: 'x'.repeat(1_000_001) };
    const tooDeep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`);

    expect(await serve(served(), 'link.open', tooLong)).toMatchObject({
      error: { message: 'too-large' },
    });
    expect(await serve(served(), 'link.open', { url: tooDeep })).toMatchObject({
      error: { kind: 'invalid-input' },
    });
  });

  it('turns a bug into a failure that gives nothing away', async () => {
    const handlers = served({
      'vault.state': async () => {
        throw new Error('the passphrase was hunter2');
      },
    });

    expect(await serve(handlers, 'vault.state', {})).toEqual({
      ok: false,
      error: { kind: 'unexpected', message: '' },
    });
    expect(handlers.failures).toEqual(['vault.state']);
  });

  it.each([
    [new DiskFull('full'), 'ENOSPC'],
    [new DamagedFile('snapshot'), 'DAMAGED'],
    [Object.assign(new Error('read only'), { code: 'EROFS' }), 'EROFS'],
  ])('calls a refusal of the disk one: %s', async (cause, message) => {
    const handlers = served({
      'safety.read': async () => {
        throw cause;
      },
    });

    expect(await serve(handlers, 'safety.read', {})).toEqual({
      ok: false,
      error: { kind: 'disk', message },
    });
  });

  it('notices a handler that breaks the contract', async () => {
    // As a bug would: the compiler is told to look away.
    const broken = (async () => ({
      ...defaultAppearance,
      textSize: 7,
    })) as Handlers['appearance.read'];

    expect(await serve(served({ 'appearance.read': broken }), 'appearance.read', {})).toMatchObject(
      {
        error: { kind: 'unexpected' },
      },
    );
  });

  it('keeps everything that touches the file closed while the vault is locked', async () => {
    const locked = served({}, false);
    const closed = names.filter(needsUnlocked);

    const answers = await Promise.all(closed.map((name) => serve(locked, name, {})));

    expect(answers.every((answer) => !answer.ok && answer.error.kind === 'locked')).toBe(true);
    expect(closed).toEqual(
      expect.arrayContaining(['safety.read', 'journal.append', 'snapshot.read', 'sync.push']),
    );
    expect(locked.failures).toEqual([]);
  });

  it('never throws, for all names and inputs', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...names), fc.anything()),
        fc.anything(),
        async (name, input) => {
          const answer = await serve(served(), name, input);
          expect(answer.ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    ));
});
