import { picturePieceBytes, piecesOf } from '#shared/api/picture-routes.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Engine } from '../../engine.ts';
import { must } from '../../main-port.ts';
import type { KeptFile } from '../kept-files.ts';
import { openFile } from '../pictures.ts';

/** Told of each piece: how many bytes of the whole are on the other side. */
export type OnPiece = (done: number) => void;

/** Sends the pieces that central lacks. True when central then holds it whole, and has checked it. */
export async function sendPicture(
  engine: Engine,
  { scope, fields: { sha256 } }: KeptFile,
  onPiece: OnPiece = () => undefined,
): Promise<Result<boolean, SyncFailure>> {
  const there = await must(engine.main, 'picture.piecesAtCentral', { scope, sha256 });
  if (!there.ok) return there;
  if (there.value.isWhole) return ok(true);
  const bytes = await openFile(engine, sha256);
  // It was damaged since it was listed: the next round fetches it from whoever has it.
  if (bytes === null) return ok(false);
  const sent = new Set(there.value.pieces);
  for (let place = 0; place < piecesOf(bytes.length); place++) {
    // All are there and central has not said so: the first is sent again, and central looks.
    if (sent.has(place) && sent.size < piecesOf(bytes.length)) continue;
    const from = place * picturePieceBytes;
    // A copy: what is sent to another thread takes its memory along.
    const piece = bytes.slice(from, from + picturePieceBytes);
    const answer = await must(engine.main, 'picture.send', { scope, sha256, place, bytes: piece });
    if (!answer.ok) return answer;
    onPiece(Math.min(bytes.length, from + picturePieceBytes));
    if (answer.value.state === 'whole') return ok(true);
    if (answer.value.state === 'dropped') return err(spoiled);
  }
  return ok(false);
}

const spoiled: SyncFailure = { kind: 'not-central', status: 200, detail: 'picture-dropped' };
