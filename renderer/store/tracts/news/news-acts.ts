import type { TractNews } from '#shared/domain/tracts/merge/news/tract-news.ts';
import type { Engine } from '../../engine.ts';
import type { TractNewsApi } from '../../store-api/tract-news.ts';
import { readNews, writeNews } from './sealed-news.ts';

export async function tractNews(engine: Engine, id: string): Promise<readonly TractNews[]> {
  const record = engine.records.of('tract', id);
  return record === null ? [] : readNews(engine, { tract: record.id, scope: record.scope });
}

export function markTractNews(
  engine: Engine,
  { tract, news, restored }: Parameters<TractNewsApi['markTractNews']>[0],
): Promise<void> {
  return engine.inTurn(async () => {
    const record = engine.records.of('tract', tract);
    if (record === null) return;
    const place = { tract: record.id, scope: record.scope };
    const known = await readNews(engine, place);
    const marked = known.map((one) =>
      news.includes(one.id) ? { ...one, isRead: true, changes: withRestored(one, restored) } : one,
    );
    await writeNews(engine, place, marked);
    engine.changed();
  });
}

const withRestored = ({ changes }: TractNews, restored: readonly number[]) =>
  changes.map((told, at) => (restored.includes(at) ? { ...told, isRestored: true } : told));
