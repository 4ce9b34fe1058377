import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aStatement, type SaidLine } from '../../builders/a-statement.ts';
import { aComputer } from './support/an-office.ts';
import { keep, linesOf, scopeIn } from './support/bank-office.ts';

const day = (text: string) => IsoDate.parse(text);
const february: readonly SaidLine[] = [
  { label: 'VIR MME MARTIN', cents: 6_000, bookedOn: day('2026-02-03') },
  { label: 'VIR MME MARTIN', cents: 6_000, bookedOn: day('2026-02-03') },
  { label: 'CB PAPETERIE', cents: -1_230, bookedOn: day('2026-02-04') },
];

const preview = async (store: StoreApi, lines: readonly SaidLine[]) =>
  store.previewStatement({ scope: await scopeIn(store), statement: aStatement(lines) });

describe('a statement', () => {
  it('is not kept by being looked at', async () => {
    const store = await aComputer().work();

    expect(await preview(store, february)).toMatchObject({ fresh: 3, known: 0, alike: 0 });
    expect(await linesOf(store)).toEqual([]);
  });

  it('that is read twice brings nothing the second time, and says so before', async () => {
    const store = await aComputer().work();
    expect(await keep(store, aStatement(february))).toEqual({ ok: true, value: 3 });

    expect(await preview(store, february)).toMatchObject({ fresh: 0, known: 3, alike: 0 });
    expect(await keep(store, aStatement(february))).toEqual({ ok: true, value: 0 });
    expect(await linesOf(store)).toHaveLength(3);
  });

  it('that overlaps the one before brings only what is new, two equal payments of a day included', async () => {
    const store = await aComputer().work();
    await keep(store, aStatement(february));
    const march = { label: 'VIR M ROUX', cents: 2_000, bookedOn: day('2026-03-01') };
    const third = february[0] ?? march;

    expect(await preview(store, [third, ...february, march])).toMatchObject({ fresh: 2, known: 3 });
    expect(await keep(store, aStatement([third, ...february, march]))).toMatchObject({ value: 2 });
  });

  it('in another format, whose words are others, says which lines look like those that are here', async () => {
    const store = await aComputer().work();
    await keep(store, aStatement(february));
    const reworded = february.map((line) => ({ ...line, label: `${line.label} SEPA` }));
    const other = { label: 'VIR M ROUX', cents: 2_000, bookedOn: day('2026-03-01') };

    expect(await preview(store, [...reworded, other])).toMatchObject({ fresh: 4, alike: 3 });
  });

  it('with a line of nothing, a new rate or a remark, has nothing to treat of it', async () => {
    const store = await aComputer().work();
    const rate = { label: 'NOUVEAU TAUX', cents: 0, bookedOn: day('2026-02-04') };

    expect(await preview(store, [...february, rate])).toMatchObject({ fresh: 3 });
    expect(await keep(store, aStatement([...february, rate]))).toMatchObject({ value: 3 });
  });

  it('adds up in its preview', async () => {
    const store = await aComputer().work();

    expect((await preview(store, february)).total).toBe(toCents(10_770));
  });
});
