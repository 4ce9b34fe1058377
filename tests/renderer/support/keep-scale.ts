import { expect } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { todayHere } from '../../../renderer/office/today.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';

/** This year's voted scale of the office: a free amount, thirty-six euros at least. */
export async function keepScale(store: StoreApi): Promise<void> {
  const scope = (await store.duesSections())[0]?.scope ?? expect.fail('no section');
  const lines = [{ kind: 'free' as const, floor: toCents(3_600) }];
  const year = Number(todayHere().slice(0, 4));
  await store.addRecord({
    kind: 'contribution-scale',
    scope,
    fields: { year, votedBy: 'federation', votedOn: null, lines },
  });
}
