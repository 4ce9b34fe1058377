import { describe, expect, it } from 'vitest';
import { createAutoLock } from '../../../electron/keys/auto-lock.ts';

function anOffice(idleSeconds: number, isUnlocked = true) {
  const locked: string[] = [];
  const autoLock = createAutoLock({
    isUnlocked: () => isUnlocked,
    idleSeconds: () => idleSeconds,
    lockAfterMinutes: () => 10,
    lock: (reason) => locked.push(reason),
  });
  return { autoLock, locked };
}

describe('the automatic lock', () => {
  it('locks once nobody was there for as long as chosen', () => {
    const { autoLock, locked } = anOffice(600);

    autoLock.check();

    expect(locked).toEqual(['idle']);
  });

  it('waits as long as somebody is there', () => {
    const { autoLock, locked } = anOffice(599);

    autoLock.check();

    expect(locked).toEqual([]);
  });

  it('locks when the machine sleeps or its screen is locked', () => {
    const { autoLock, locked } = anOffice(0);

    autoLock.away('suspend');
    autoLock.away('screen-lock');

    expect(locked).toEqual(['suspend', 'screen-lock']);
  });

  it('has nothing to do while the office is locked', () => {
    const { autoLock, locked } = anOffice(9_999, false);

    autoLock.check();
    autoLock.away('suspend');

    expect(locked).toEqual([]);
  });
});
