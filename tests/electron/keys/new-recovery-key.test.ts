import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEnvelope, writeEnvelope } from '../../../electron/disk/envelope.ts';
import { aFolder } from '../a-folder.ts';
import { aVault, copyPath, goodPassphrase, vaultPath } from './a-vault.ts';

const newPassphrase = 'sept rivières au printemps';

async function created(folder: string) {
  const vault = aVault(folder);
  const made = await vault.create(goodPassphrase);
  if (!made.ok) throw new Error(made.error.kind);
  return { vault, ...made.value };
}

async function renewed(folder: string) {
  const before = await created(folder);
  const files = { vault: readFileSync(vaultPath(folder)), copy: readFileSync(copyPath(folder)) };
  const made = await before.vault.newRecoveryKey(goodPassphrase);
  if (!made.ok) throw new Error(made.error.kind);
  return { ...before, oldKey: before.recoveryKey, newKey: made.value.recoveryKey, files };
}

const recover = (folder: string, recoveryKey: string) =>
  aVault(folder).recover({ recoveryKey, newPassphrase });

describe('a new recovery key', () => {
  it('opens the same store; the old one opens nothing', async () => {
    const folder = aFolder();
    const { storeKey, oldKey, newKey } = await renewed(folder);

    expect(await recover(folder, oldKey)).toEqual({
      ok: false,
      error: { kind: 'wrong-recovery-key' },
    });
    expect(await recover(folder, newKey)).toEqual({ ok: true, value: { storeKey } });
  });

  it('leaves the passphrase as it was, and the file open', async () => {
    const folder = aFolder();
    const { vault, storeKey } = await renewed(folder);

    expect(vault.isUnlocked()).toBe(true);
    expect(await aVault(folder).unlock(goodPassphrase)).toEqual({ ok: true, value: { storeKey } });
  });

  it('is refused to a wrong passphrase, which makes the next one wait', async () => {
    const folder = aFolder();
    const { vault, recoveryKey } = await created(folder);

    const refused = [
      await vault.newRecoveryKey('wrong one'),
      await vault.newRecoveryKey('wrong two'),
      await vault.newRecoveryKey('wrong three'),
      await vault.newRecoveryKey(goodPassphrase),
    ];

    expect(refused.map((answer) => !answer.ok && answer.error.kind)).toEqual([
      'wrong-passphrase',
      'wrong-passphrase',
      'wrong-passphrase',
      'too-soon',
    ]);
    expect(await recover(folder, recoveryKey)).toMatchObject({ ok: true });
  });

  it('is not made when the file locks while the passphrase is checked', async () => {
    const folder = aFolder();
    const { vault, recoveryKey } = await created(folder);

    const asked = vault.newRecoveryKey(goodPassphrase);
    vault.lock();

    expect(await asked).toEqual({ ok: false, error: { kind: 'locked' } });
    expect(await recover(folder, recoveryKey)).toMatchObject({ ok: true });
  });

  it.each([
    ['before the vault is replaced', 'old'],
    ['between the vault and its copy', 'new'],
    ['while the copy is written', 'new'],
  ])('killed %s, leaves the %s key in force, never none', async (moment, inForce) => {
    const folder = aFolder();
    const { oldKey, newKey, files, storeKey } = await renewed(folder);
    const written = readFileSync(vaultPath(folder));
    const half = written.subarray(0, written.length / 2);
    writeFileSync(copyPath(folder), files.copy);
    if (moment.startsWith('before')) {
      writeFileSync(vaultPath(folder), files.vault);
      writeFileSync(`${vaultPath(folder)}.new`, half);
    }
    if (moment.startsWith('while')) writeFileSync(`${copyPath(folder)}.new`, half);
    const [right, wrong] = inForce === 'new' ? [newKey, oldKey] : [oldKey, newKey];

    expect(await recover(folder, wrong)).toMatchObject({ error: { kind: 'wrong-recovery-key' } });
    expect(await recover(folder, right)).toEqual({ ok: true, value: { storeKey } });
  });
});

describe('whether the recovery key was kept', () => {
  const stateAfterUnlock = async (folder: string) => {
    const vault = aVault(folder);
    await vault.unlock(goodPassphrase);
    return vault.state();
  };

  it('is not known until somebody says so, and is remembered', async () => {
    const folder = aFolder();
    const { vault } = await created(folder);
    expect(await stateAfterUnlock(folder)).toEqual({ kind: 'unlocked', recoveryKeyKept: false });

    await vault.recoveryKeyKept();

    expect(await stateAfterUnlock(folder)).toEqual({ kind: 'unlocked', recoveryKeyKept: true });
  });

  it('begins anew with a new key', async () => {
    const folder = aFolder();
    const { vault } = await created(folder);
    await vault.recoveryKeyKept();

    await vault.newRecoveryKey(goodPassphrase);

    expect(await vault.state()).toEqual({ kind: 'unlocked', recoveryKeyKept: false });
  });

  it('is shown by whoever opens the file with it', async () => {
    const folder = aFolder();
    const { recoveryKey } = await created(folder);
    const vault = aVault(folder);

    await vault.recover({ recoveryKey, newPassphrase });

    expect(await vault.state()).toEqual({ kind: 'unlocked', recoveryKeyKept: true });
  });

  it('is not known of a vault made before this was asked, which opens as ever', async () => {
    const folder = aFolder();
    await created(folder);
    const { recoveryKeyKept: _, ...body } = bodyOf(folder);
    writeFileSync(
      vaultPath(folder),
      writeEnvelope({ kind: 'vault', format: 1, revision: 1, body }),
    );
    rmSync(copyPath(folder));

    expect(await stateAfterUnlock(folder)).toEqual({ kind: 'unlocked', recoveryKeyKept: false });
  });
});

function bodyOf(folder: string): Record<string, unknown> {
  const envelope = readEnvelope('vault', readFileSync(vaultPath(folder), 'utf8'));
  return Object(envelope?.body);
}
