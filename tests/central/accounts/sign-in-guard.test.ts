import { describe, expect, it } from 'vitest';
import { createSignInGuard } from '../../../central/accounts/sign-in-guard.ts';

const minuteMs = 60_000;

function aGuard() {
  let nowMs = 0;
  const guard = createSignInGuard(() => nowMs);
  const fail = (times: number, attempt: { email: string; ip: string }) => {
    for (let failed = 0; failed < times; failed++) guard.failed(attempt);
  };
  return { guard, fail, wait: (minutes: number) => (nowMs += minutes * minuteMs) };
}

const lucie = { email: 'lucie@exemple.fr', ip: '10.0.0.1' };

describe('whoever guesses passwords', () => {
  it('may fail nine times', () => {
    const { guard, fail } = aGuard();

    fail(9, lucie);

    expect(guard.secondsToWait(lucie)).toBe(0);
  });

  it('waits a quarter of an hour after the tenth', () => {
    const { guard, fail, wait } = aGuard();
    fail(10, lucie);

    expect(guard.secondsToWait(lucie)).toBe(15 * 60);
    wait(14);
    expect(guard.secondsToWait(lucie)).toBe(60);
    wait(1);
    expect(guard.secondsToWait(lucie)).toBe(0);
  });

  it('does not make others wait, nor the same person elsewhere', () => {
    const { guard, fail } = aGuard();
    fail(10, lucie);

    expect(guard.secondsToWait({ ...lucie, email: 'odile@exemple.fr' })).toBe(0);
    expect(guard.secondsToWait({ ...lucie, ip: '10.0.0.2' })).toBe(0);
  });

  it('is forgiven by the right password', () => {
    const { guard, fail } = aGuard();
    fail(9, lucie);
    guard.succeeded(lucie);
    fail(9, lucie);

    expect(guard.secondsToWait(lucie)).toBe(0);
  });

  it('waits too when trying many accounts from one address', () => {
    const { guard } = aGuard();
    for (let person = 0; person < 100; person++) {
      guard.failed({ email: `${person}@exemple.fr`, ip: lucie.ip });
    }

    expect(guard.secondsToWait(lucie)).toBeGreaterThan(0);
    expect(guard.secondsToWait({ ...lucie, ip: '10.0.0.2' })).toBe(0);
  });

  it('does not escape by writing the e-mail in capitals', () => {
    const { guard, fail } = aGuard();
    fail(10, { ...lucie, email: 'LUCIE@exemple.fr' });

    expect(guard.secondsToWait(lucie)).toBeGreaterThan(0);
  });
});
