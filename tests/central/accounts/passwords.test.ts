import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createPasswords,
  defaultPasswordCost,
  type Passwords,
} from '../../../central/accounts/passwords.ts';

let passwords: Passwords;
beforeAll(() => {
  passwords = createPasswords(defaultPasswordCost);
});
afterAll(() => passwords.close());

describe('a password', () => {
  it('is kept as an Argon2id hash that says its own cost', async () => {
    expect(await passwords.hash('secret')).toMatch(/^\$argon2id\$v=19\$m=65536,t=2,p=1\$/);
  });

  it('is salted: the same twice gives two hashes, and matches both', async () => {
    const [one, other] = [await passwords.hash('secret'), await passwords.hash('secret')];

    expect(one).not.toBe(other);
    expect(await passwords.matches('secret', one)).toBe(true);
    expect(await passwords.matches('secret', other)).toBe(true);
    expect(await passwords.matches('Secret', one)).toBe(false);
  });

  it('never matches an account that does not exist, and takes about as long to say so', async () => {
    const hash = await passwords.hash('secret');
    await passwords.matches('warm up', null);
    const timed = async (known: string | null) => {
      const start = performance.now();
      const isRight = await passwords.matches('guess', known);
      return { isRight, ms: performance.now() - start };
    };

    const [known, unknown] = [await timed(hash), await timed(null)];

    expect([known.isRight, unknown.isRight]).toEqual([false, false]);
    expect(unknown.ms).toBeGreaterThan(known.ms / 4);
  });
});
