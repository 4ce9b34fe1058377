import { describe, expect, it } from 'vitest';
import { whenIdle } from '../../../../../renderer/features/tracts/paint/when-idle.ts';

describe('what waits for the window to be idle', () => {
  it('runs one at a time in the order it came, and not when it was called off', async () => {
    const ran: string[] = [];

    whenIdle(() => ran.push('first'));
    const callOff = whenIdle(() => ran.push('called off'));
    const last = new Promise<void>((resolve) => {
      whenIdle(() => {
        ran.push('last');
        resolve();
      });
    });
    callOff();
    await last;

    expect(ran).toEqual(['first', 'last']);
  });
});
