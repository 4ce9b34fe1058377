import { describe, expect, it } from 'vitest';
import { deriveInThread, testCost } from '../../../electron/keys/derive.ts';
import { passphraseBytes } from '../../../electron/keys/passphrase.ts';
import { deriveHere } from './a-vault.ts';

const derive = deriveInThread(new URL('../../../electron/keys/derive-thread.ts', import.meta.url));
const salt = new Uint8Array(16).fill(7);

describe('the derivation in its thread', () => {
  it('gives the key that Argon2id gives', async () => {
    const order = () => ({ passphrase: passphraseBytes('quatre chevaux'), salt, cost: testCost });

    expect(await derive(order())).toEqual(await deriveHere(order()));
  });

  it('takes the passphrase out of our memory', async () => {
    const passphrase = passphraseBytes('quatre chevaux');

    await derive({ passphrase, salt, cost: testCost });

    expect(passphrase).toHaveLength(0);
  });

  it('fails rather than answer when the order makes no sense', async () => {
    const cost = { ...testCost, memoryKiB: 0 };

    await expect(derive({ passphrase: passphraseBytes('x'), salt, cost })).rejects.toThrow();
  });
});
