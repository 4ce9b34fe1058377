import { describe, expect, it } from 'vitest';
import { createGentleLock } from '../../../electron/keys/gentle-lock.ts';

function anOffice() {
  const seen: string[] = [];
  let due: (() => void) | null = null;
  let isUnlocked = true;
  const gentle = createGentleLock({
    isUnlocked: () => isUnlocked,
    tellPage: () => seen.push('page told'),
    lock: (reason) => {
      isUnlocked = false;
      seen.push(`locked: ${reason}`);
    },
    after: (_delayMs, run) => {
      due = run;
      return () => {
        due = null;
      };
    },
  });
  return { gentle, seen, timeIsUp: () => due?.(), isTimed: () => due !== null };
}

describe('a lock that nobody asked for', () => {
  it('comes as soon as the page has written, for the reason it was due', () => {
    const { gentle, seen, isTimed } = anOffice();

    gentle.soon('idle');
    expect(seen).toEqual(['page told']);
    gentle.now('asked');

    expect(seen).toEqual(['page told', 'locked: idle']);
    expect(isTimed()).toBe(false);
  });

  it('comes without the page when that does not answer', () => {
    const { gentle, seen, timeIsUp } = anOffice();

    gentle.soon('suspend');
    timeIsUp();

    expect(seen).toEqual(['page told', 'locked: suspend']);
  });

  it('is due once, however often nobody is found there', () => {
    const { gentle, seen, timeIsUp } = anOffice();

    gentle.soon('screen-lock');
    gentle.soon('suspend');
    timeIsUp();
    gentle.soon('idle');

    expect(seen).toEqual(['page told', 'locked: screen-lock']);
  });

  it('leaves a lock that somebody asked for as it is', () => {
    const { gentle, seen } = anOffice();

    gentle.now('asked');

    expect(seen).toEqual(['locked: asked']);
  });
});
