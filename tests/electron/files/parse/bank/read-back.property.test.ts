import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortLines, statementOf } from './a-bank-answer.ts';
import { movements, writers } from './a-written-statement.ts';

describe('what a bank writes', () => {
  it.each(Object.entries(writers))(
    'in the layout of %s is read back to the cent, in its order',
    async (_, write) => {
      await fc.assert(
        fc.asyncProperty(movements, async (some) => {
          const { lines, faults } = await statementOf(write(some));

          expect(shortLines({ lines })).toEqual(
            some.map(({ day, cents, label }) => [day, cents, label]),
          );
          expect(faults.every(({ kind }) => kind === 'repeated')).toBe(true);
        }),
      );
    },
  );
});
