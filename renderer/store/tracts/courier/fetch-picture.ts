import { pieceLength, piecesOf } from '#shared/api/picture-routes.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Engine } from '../../engine.ts';
import { must } from '../../main-port.ts';
import { type Bytes, concat, owned } from '../../sealed/bytes.ts';
import type { KeptFile } from '../kept-files.ts';
import { hashOf, keepPicture, keepPiece, openPiece } from '../sealed-pictures.ts';
import type { OnPiece } from './send-picture.ts';

/** Goes on where an earlier run ended. Nothing counts before all of it is what its name says. */
export async function fetchPicture(
  engine: Engine,
  record: KeptFile,
  onPiece: OnPiece = () => undefined,
): Promise<Result<null, SyncFailure>> {
  const { id, fields } = record;
  const pieces: Bytes[] = [];
  let done = 0;
  for (let place = 0; place < piecesOf(fields.bytes); place++) {
    const kept = await openPiece(engine, { ...record, place });
    const piece = kept === null ? await fetchPiece(engine, record, place) : ok(kept);
    if (!piece.ok) return piece;
    pieces.push(piece.value);
    done += piece.value.length;
    onPiece(done);
  }
  const whole = concat(pieces);
  if ((await hashOf(whole)) !== fields.sha256) {
    await must(engine.main, 'picture.dropPieces', { id });
    return err(notIt);
  }
  const written = await keepPicture(engine, record, whole);
  if (!written.ok) throw new Error(written.error.message);
  engine.changed();
  return ok(null);
}

async function fetchPiece(
  engine: Engine,
  { id, scope, fields: { sha256, bytes } }: KeptFile,
  place: number,
): Promise<Result<Bytes, SyncFailure>> {
  const answer = await must(engine.main, 'picture.fetch', { scope, sha256, place });
  if (!answer.ok) return answer;
  const plain = owned(answer.value.bytes);
  if (plain.length !== pieceLength(bytes, place)) return err(notIt);
  await keepPiece(engine, { id, scope, place, plain });
  return ok(plain);
}

const notIt: SyncFailure = { kind: 'not-central', status: 200, detail: 'another-picture' };
