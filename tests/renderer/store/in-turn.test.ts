import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  atMostEvery,
  createInTurn,
  inSlices,
  singleFlight,
} from '../../../renderer/store/in-turn.ts';

describe('jobs in turn', () => {
  it('run one at a time, in order, past one that fails', async () => {
    const inTurn = createInTurn();
    const done: string[] = [];
    const job = (name: string) => async () => {
      done.push(`${name} begins`);
      await Promise.resolve();
      done.push(`${name} ends`);
      if (name === 'b') throw new Error('b failed');
    };

    const [a, b, c] = [inTurn(job('a')), inTurn(job('b')), inTurn(job('c'))];

    await expect(b).rejects.toThrow('b failed');
    await Promise.all([a, c]);
    expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('share one flight', async () => {
    const job = vi.fn(async () => 1);
    const fly = singleFlight(job);

    await Promise.all([fly(), fly(), fly()]);
    await fly();

    expect(job).toHaveBeenCalledTimes(2);
  });
});

describe('work in slices', () => {
  const busyMs = (ms: number) => {
    const until = performance.now() + ms;
    while (performance.now() < until);
  };

  it('lets others go first, and takes everything in order', async () => {
    const seen: string[] = [];
    setTimeout(() => seen.push('another'));
    const isThrough = await inSlices([1, 2, 3], (one) => {
      busyMs(20);
      seen.push(`${one}`);
    });

    expect(isThrough).toBe(true);
    expect(seen).toEqual(['1', 'another', '2', '3']);
  });

  it('stops when it is no longer wanted', async () => {
    const seen: number[] = [];
    const isStopped = () => seen.length === 2;

    const isThrough = await inSlices([1, 2, 3], (one) => seen.push(busyAnd(one)), isStopped);

    expect(isThrough).toBe(false);
    expect(seen).toEqual([1, 2]);
  });

  function busyAnd(one: number): number {
    busyMs(20);
    return one;
  }
});

describe('calls that come too often', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are made at once, then together, and the last is never lost', () => {
    const job = vi.fn();
    const call = atMostEvery(100, job);

    call();
    call();
    call();
    expect(job).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(100);
    expect(job).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1_000);
    expect(job).toHaveBeenCalledTimes(2);
    call();
    expect(job).toHaveBeenCalledTimes(3);
  });
});
