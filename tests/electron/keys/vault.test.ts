import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeEnvelope } from '../../../electron/disk/envelope.ts';
import { aFolder, inAFolder } from '../a-folder.ts';
import { flipByte } from '../damage.ts';
import { aVault, copyPath, goodPassphrase, vaultPath } from './a-vault.ts';

async function created(folder: string, passphrase = goodPassphrase) {
  const made = await aVault(folder).create(passphrase);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

describe('the vault', () => {
  it('opens with the passphrase after a restart, and gives the same store key', async () => {
    const folder = aFolder();
    const { storeKey } = await created(folder);

    const unlocked = await aVault(folder).unlock(goodPassphrase);

    expect(unlocked).toEqual({ ok: true, value: { storeKey } });
    expect(storeKey).toHaveLength(32);
  });

  it('is new, then unlocked, then locked', async () => {
    const folder = aFolder();
    const vault = aVault(folder);
    const states = [await vault.state()];

    await vault.create(goodPassphrase);
    states.push(await vault.state());
    vault.lock();
    states.push(await vault.state());

    expect(states.map(({ kind }) => kind)).toEqual(['new', 'unlocked', 'locked']);
    expect(vault.sessionKey()).toBeNull();
  });

  it('opens however the keyboard composes an accent', async () => {
    const folder = aFolder();
    const { storeKey } = await created(folder, 'Élève à la forêt'.normalize('NFC'));

    const unlocked = await aVault(folder).unlock('Élève à la forêt'.normalize('NFD'));

    expect(unlocked).toEqual({ ok: true, value: { storeKey } });
  });

  it('keeps its key when the passphrase changes, and forgets the old passphrase', async () => {
    const folder = aFolder();
    const { storeKey } = await created(folder);
    const vault = aVault(folder);

    await vault.changePassphrase({ current: goodPassphrase, next: 'sept rivières au printemps' });

    expect(await vault.unlock('sept rivières au printemps')).toEqual({
      ok: true,
      value: { storeKey },
    });
    expect(await vault.unlock(goodPassphrase)).toMatchObject({
      error: { kind: 'wrong-passphrase' },
    });
  });

  it('takes a new passphrase from whoever holds the recovery key', async () => {
    const folder = aFolder();
    const { storeKey, recoveryKey } = await created(folder);

    const recovered = await aVault(folder).recover({
      recoveryKey: recoveryKey.toLowerCase().replaceAll('-', ' '),
      newPassphrase: 'sept rivières au printemps',
    });

    expect(recovered).toEqual({ ok: true, value: { storeKey } });
    expect(await aVault(folder).unlock('sept rivières au printemps')).toMatchObject({ ok: true });
  });

  it('does not open with the recovery key of another vault', async () => {
    const [mine, other] = [aFolder(), aFolder()];
    await created(mine);
    const { recoveryKey } = await created(other);

    const recovered = await aVault(mine).recover({ recoveryKey, newPassphrase: goodPassphrase });

    expect(recovered).toEqual({ ok: false, error: { kind: 'wrong-recovery-key' } });
  });

  it('is never created over another one', async () => {
    const folder = aFolder();
    await created(folder);

    expect(await aVault(folder).create(goodPassphrase)).toEqual({
      ok: false,
      error: { kind: 'already-exists' },
    });
  });

  it('is never created over a damaged one', async () => {
    const folder = aFolder();
    await created(folder);
    for (const path of [vaultPath(folder), copyPath(folder)]) writeFileSync(path, 'rubbish');

    const vault = aVault(folder);

    expect(await vault.state()).toEqual({ kind: 'damaged' });
    expect(await vault.create(goodPassphrase)).toEqual({ ok: false, error: { kind: 'damaged' } });
    expect(readFileSync(vaultPath(folder), 'utf8')).toBe('rubbish');
  });

  it('is damaged, not new, when an office was kept here and its vault is gone', async () => {
    const vault = aVault(aFolder(), { hasRemains: true });

    expect(await vault.state()).toEqual({ kind: 'damaged' });
    expect(await vault.create(goodPassphrase)).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  it('leaves a vault of a newer version alone', async () => {
    const folder = aFolder();
    const newer = writeEnvelope({ kind: 'vault', format: 3, revision: 1, body: {} });
    writeFileSync(vaultPath(folder), newer);

    const vault = aVault(folder);

    expect(await vault.state()).toEqual({ kind: 'newer' });
    expect(await vault.create(goodPassphrase)).toEqual({ ok: false, error: { kind: 'newer' } });
    expect(await vault.unlock(goodPassphrase)).toEqual({ ok: false, error: { kind: 'newer' } });
    expect(readFileSync(vaultPath(folder), 'utf8')).toBe(newer);
  });

  it('opens from its copy when the file is damaged', async () => {
    const folder = aFolder();
    await created(folder);
    flipByte(vaultPath(folder), 100);

    expect(await aVault(folder).unlock(goodPassphrase)).toMatchObject({ ok: true });
  });

  it('opens nobody its door with one flipped bit in both copies', () =>
    inAFolder(async (folder) => {
      await created(folder);
      const whole = readFileSync(vaultPath(folder));
      await fc.assert(
        fc.asyncProperty(
          fc.nat(statSync(vaultPath(folder)).size - 1),
          fc.nat(7),
          async (at, bit) => {
            rmSync(copyPath(folder), { force: true });
            writeFileSync(vaultPath(folder), whole);
            flipByte(vaultPath(folder), at, bit);

            expect(await aVault(folder).unlock(goodPassphrase)).toEqual({
              ok: false,
              error: { kind: 'damaged' },
            });
          },
        ),
        { numRuns: 300 },
      );
    }));

  it('refuses a file whose parts were exchanged and hashed anew', async () => {
    const folder = aFolder();
    await created(folder);
    const file = JSON.parse(readFileSync(vaultPath(folder), 'utf8'));
    const body = { ...file.body, recovery: { box: file.body.passphrase.box } };
    for (const path of [vaultPath(folder), copyPath(folder)]) {
      writeFileSync(path, writeEnvelope({ kind: 'vault', format: 2, revision: 9, body }));
    }

    expect(await aVault(folder).unlock(goodPassphrase)).toEqual({
      ok: false,
      error: { kind: 'damaged' },
    });
  });
});

describe('a passphrase', () => {
  it.each([
    ['court', 'short'],
    ['motdepasse1234', 'common'],
    ['Bonjour 2026!!', 'common'],
    ['azertyuiop', 'common'],
    ['0123456789', 'common'],
    ['aaaaaaaaaaaa', 'common'],
  ])('like « %s » is too weak: %s', async (passphrase, reason) => {
    expect(await aVault(aFolder()).create(passphrase)).toEqual({
      ok: false,
      error: { kind: 'too-weak', reason },
    });
  });

  it('may be tried three times at once; then each wrong one makes the next wait, across restarts', async () => {
    const folder = aFolder();
    await created(folder);
    let time = 1_000_000;
    const tryOnce = (passphrase: string) => aVault(folder, { now: () => time }).unlock(passphrase);

    const waits = [
      await tryOnce('wrong one'),
      await tryOnce('wrong two'),
      await tryOnce('wrong three'),
    ];
    const tooSoon = await tryOnce(goodPassphrase);
    time += 1_000;
    const inTime = await tryOnce(goodPassphrase);

    expect(waits).toEqual(
      [0, 0, 1_000].map((retryInMs) => ({
        ok: false,
        error: { kind: 'wrong-passphrase', retryInMs },
      })),
    );
    expect(tooSoon).toEqual({ ok: false, error: { kind: 'too-soon', retryInMs: 1_000 } });
    expect(inTime).toMatchObject({ ok: true });
  });

  it('that is right clears the count', async () => {
    const folder = aFolder();
    await created(folder);
    const vault = aVault(folder);
    for (const wrong of ['wrong one', 'wrong two']) await vault.unlock(wrong);

    await vault.unlock(goodPassphrase);

    expect(await vault.unlock('wrong again')).toMatchObject({ error: { retryInMs: 0 } });
  });
});
