import { createHash } from 'node:crypto';
import { piecesOf } from '#shared/api/picture-routes.ts';
import type { RouteOutput } from '#shared/api/routes.ts';
import {
  addPiece,
  dropPieces,
  isWhole,
  markWhole,
  type PicturePiece,
  type PicturePlace,
  readPiece,
} from '../store/pictures.ts';
import type { Sql, Store } from '../store/store.ts';

type State = RouteOutput<'putPicturePiece'>['state'];

/** Keeps a piece of a picture of `size` bytes; with the last of them it is decided whether they are that picture. */
export async function takePiece(store: Store, piece: PicturePiece, size: number): Promise<State> {
  if (await isWhole(store.sql, piece)) return 'whole';
  const there = await store.tx((sql) => addPiece(sql, piece));
  const pieces = piecesOf(size);
  if (there < pieces) return 'partial';
  if ((await hashOf(store.sql, piece, pieces)) !== piece.sha256) {
    await dropPieces(store.sql, piece);
    return 'dropped';
  }
  return (await markWhole(store.sql, { ...piece, pieces })) ? 'whole' : 'partial';
}

/** One piece in memory at a time, and the database free for others between them. */
async function hashOf(sql: Sql, picture: PicturePlace, pieces: number): Promise<string> {
  const hash = createHash('sha256');
  for (let place = 0; place < pieces; place++) {
    hash.update((await readPiece(sql, { ...picture, place })) ?? '');
  }
  return hash.digest('hex');
}
