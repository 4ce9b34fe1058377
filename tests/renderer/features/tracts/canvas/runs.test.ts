import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../../../renderer/features/tracts/canvas/wiring/runs.ts';

describe('what is carried in runs', () => {
  it('is everything, in its order, in as few runs as there can be', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (moving) => {
        const runs = runsOf([...moving.keys()], (one) => moving[one] === true);

        expect(runs.flatMap(({ members }) => members)).toEqual([...moving.keys()]);
        for (const [index, { moves, members }] of runs.entries()) {
          expect(members.every((one) => moving[one] === moves)).toBe(true);
          expect(runs[index - 1]?.moves).not.toBe(moves);
        }
      }),
    );
  });
});
