import { describe, expect, it } from 'vitest';
import { bankItemsIn, emptyBankFile, packBankFile, putBankItem } from '#shared/ipc/bank-pieces.ts';
import { importLimits } from '#shared/ipc/import-file.ts';
import { bankAnswerTo, statementOf } from './a-bank-answer.ts';

const table = (count: number) =>
  `Date;Libellé;Montant\n${Array.from({ length: count }, (_, at) => `03/02/2026;VIR ${at};60,00\n`).join('')}`;

const linesOf = (count: number) =>
  statementOf(table(count)).then((statement) => ({
    kind: 'statements' as const,
    statements: [statement],
  }));

describe('a statement of 100,000 lines', () => {
  it('is read whole, and travels in pieces none of which grows with the file', async () => {
    const file = await linesOf(100_000);

    const { pieces } = packBankFile(file);
    const [small] = packBankFile(await linesOf(2_000)).pieces;
    const largest = Math.max(...pieces.map(({ length }) => length));

    expect(file.statements[0]?.lines).toHaveLength(100_000);
    expect(pieces.length).toBeGreaterThanOrEqual(200);
    expect(largest).toBeLessThan((small?.length ?? 0) * 1.2);
  }, 60_000);

  it('is the same after its way, line by line and in its order', async () => {
    const file = await linesOf(3_000);
    const packed = packBankFile(file);

    const again = emptyBankFile(packed);
    for (const piece of packed.pieces)
      for (const item of bankItemsIn(piece)) putBankItem(again, item);

    expect(again).toEqual(file);
  });

  it('is refused with the limit when it has more lines than a statement ever has', async () => {
    expect(await bankAnswerTo(table(importLimits.rows + 200))).toEqual({
      kind: 'too-many-rows',
      limit: importLimits.rows,
    });
  });
});
