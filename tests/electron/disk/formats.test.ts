import { describe, expect, it } from 'vitest';
import { bringUpToDate, versionWritten } from '../../../electron/disk/formats.ts';

/** As a file looks after three releases: each step knows only the one before it. */
const steps = [
  (older: unknown) => [...(older as string[]), 'to 2'],
  (older: unknown) => [...(older as string[]), 'to 3'],
];

describe('a file of an older format', () => {
  it.each([
    [1, ['content', 'to 2', 'to 3']],
    [2, ['content', 'to 3']],
    [3, ['content']],
  ])('of version %i is brought to today’s, step by step', (version, value) => {
    expect(bringUpToDate(steps, version, ['content'])).toEqual({ ok: true, value });
  });

  it('of a later version is left alone', () => {
    expect(bringUpToDate(steps, 4, ['content'])).toEqual({ ok: false, error: 'newer' });
  });

  it('is written as the version that the steps lead to', () => {
    expect(versionWritten(steps)).toBe(3);
    expect(versionWritten([])).toBe(1);
  });
});
