import { z } from 'zod';
import type { ScopeId } from '#shared/domain/scope.ts';
import { TractNews } from '#shared/domain/tracts/merge/news/tract-news.ts';
import { saltIn } from '../../database/store-meta.ts';
import type { Engine } from '../../engine.ts';
import { owned } from '../../sealed/bytes.ts';
import { pack, unpack } from '../../sealed/pack.ts';
import { seal, unseal } from '../../sealed/sealed-record.ts';

type Office = Pick<Engine, 'main' | 'keyring' | 'store'>;

/** A leaflet, by which the file of its news is called. */
export type NewsPlace = { readonly tract: string; readonly scope: ScopeId };

/** None when they are not there, or not as they were written: they tell of work, and are not the work. */
export async function readNews(office: Office, place: NewsPlace): Promise<readonly TractNews[]> {
  const file = await office.main('picture.read', { id: place.tract });
  if (!file.ok || file.value.sealed === null) return [];
  const plain = await unseal(await keyOf(office, place), nameOf(place), owned(file.value.sealed))
    .then((packed) => unpack<unknown>(packed))
    .catch(() => null);
  return z.array(TractNews).safeParse(plain).data ?? [];
}

/** Beside the database, like a picture. A disk that refuses does not stop the sync: what came in is written. */
export async function writeNews(
  office: Office,
  place: NewsPlace,
  news: readonly TractNews[],
): Promise<void> {
  const sealed = await seal(await keyOf(office, place), nameOf(place), await pack(news));
  await office.main('picture.write', { id: place.tract, sealed });
}

/** Without the salt of the scope nobody can open it. */
function keyOf({ store, keyring }: Office, { scope }: NewsPlace): Promise<CryptoKey> {
  const salt = saltIn(store.meta(), scope);
  return salt === null ? keyring.forTable('tract-news') : keyring.forScope(scope, salt);
}

const nameOf = ({ tract }: NewsPlace): string => `tract-news|${tract}`;
