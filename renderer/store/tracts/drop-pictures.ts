import type { ScopeId } from '#shared/domain/scope.ts';
import { writeCommit } from '../commit/write-commit.ts';
import type { StoreMeta } from '../database/store-meta.ts';
import type { Engine } from '../engine.ts';
import { must } from '../main-port.ts';
import { keptFiles } from './kept-files.ts';

/** To go into the commit that drops a scope: cut short, the wiping of its pictures begins again. */
export async function picturesToDrop(
  engine: Engine,
  scopes: readonly ScopeId[],
): Promise<Pick<StoreMeta, 'picturesToDrop'>> {
  if (scopes.length === 0) return {};
  const { main, store } = engine;
  const known = keptFiles(engine);
  const named = known.filter(({ scope }) => scopes.includes(scope)).map(({ id }) => id);
  // Of files that no record names any more nobody knows whose they were.
  const stays = new Set(known.map(({ id }) => id));
  const there = await must(main, 'picture.list', {});
  const nameless = [...there.ids, ...there.remains].filter((id) => !stays.has(id));
  const due = new Set([...(store.meta().picturesToDrop ?? []), ...named, ...nameless]);
  return due.size === 0 ? {} : { picturesToDrop: [...due] };
}

/** Wipes the files that are due; their keys went with the commit before. Only inside `inTurn`. */
export async function dropPictures(engine: Engine): Promise<void> {
  const due = engine.store.meta().picturesToDrop ?? [];
  if (due.length === 0) return;
  for (const id of due) await must(engine.main, 'picture.drop', { id });
  await writeCommit(engine, { changes: [], meta: { picturesToDrop: [] } });
}
