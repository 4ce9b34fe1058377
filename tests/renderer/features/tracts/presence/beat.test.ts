import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBeat } from '../../../../../renderer/features/tracts/presence/beat.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Notes what is said and when, in seconds. */
function aBeat({ place = 'alone' as 'alone' | 'together', takesMs = 0 } = {}) {
  const said: string[] = [];
  const began = Date.now();
  const note = (word: string) => said.push(`${word} ${(Date.now() - began) / 1_000}`);
  const world = { isVisible: true, place };
  const beat = openBeat({
    tell: async () => {
      note('here');
      if (takesMs > 0) await new Promise((resolve) => setTimeout(resolve, takesMs));
      return world.place;
    },
    leave: async () => note('gone'),
    isVisible: () => world.isVisible,
  });
  const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);
  return { beat, said, world, wait };
}

describe('the beat', () => {
  it('is slow alone and quick together', async () => {
    const { said, world, wait } = aBeat();

    await wait(11);
    world.place = 'together';
    await wait(15);

    expect(said).toEqual(['here 0', 'here 10', 'here 20', 'here 23', 'here 26']);
  });

  it('tells a move a second later, and many moves once', async () => {
    const { beat, said, wait } = aBeat();

    await wait(2);
    for (const _ of [1, 2, 3]) {
      beat.moved();
      await wait(0.3);
    }
    await wait(5);

    expect(said).toEqual(['here 0', 'here 3']);
  });

  it('tells a move that happened while it was speaking', async () => {
    const { beat, said, wait } = aBeat({ takesMs: 4_000 });

    await wait(2);
    beat.moved();
    await wait(4);

    expect(said).toEqual(['here 0', 'here 5']);
  });

  it('rests while the window is hidden, and speaks at once when it is seen again', async () => {
    const { beat, said, world, wait } = aBeat();
    await wait(1);

    world.isVisible = false;
    beat.looked();
    beat.moved();
    await wait(60);
    world.isVisible = true;
    beat.looked();
    beat.looked();

    await wait(0);
    expect(said).toEqual(['here 0', 'here 61']);
  });

  it('says goodbye after what was under way, and nothing more', async () => {
    const { beat, said, wait } = aBeat({ takesMs: 3_000 });

    await wait(1);
    void beat.close();
    await wait(60);

    expect(said).toEqual(['here 0', 'gone 3']);
  });
});
