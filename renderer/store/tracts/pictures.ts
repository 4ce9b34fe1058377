import { recordKinds } from '#shared/domain/records/record.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { createStep } from '../acts/row-steps.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import { mayAddRecord } from '../members/may-write.ts';
import { type Bytes, owned } from '../sealed/bytes.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { NewFont, NewPicture } from '../store-api/tracts.ts';
import { filesNamed } from './kept-files.ts';
import { hashOf, keepPicture, openPicture } from './sealed-pictures.ts';

export const addPicture = (engine: Engine, picture: NewPicture) =>
  addFile(engine, 'picture', picture);

export const addFont = (engine: Engine, font: NewFont) => addFile(engine, 'font', font);

function addFile(
  engine: Engine,
  kind: 'picture' | 'font',
  { scope, bytes, about }: NewPicture | NewFont,
): Promise<Result<string, CommitFailure>> {
  return engine.inTurn(async () => {
    const allowed = mayAddRecord(engine, kind, scope);
    if (!allowed.ok) return allowed;
    const plain = owned(bytes);
    const sha256 = await hashOf(plain);
    const known = filesNamed(engine, sha256).find(
      (one) => one.kind === kind && one.scope === scope,
    );
    if (known !== undefined && (await openPicture(engine, known)) !== null) return ok(sha256);
    const read = recordKinds[kind].fields.safeParse({ ...about, sha256, bytes: plain.length });
    if (!read.success) {
      return err({ kind: 'invalid-record', field: String(read.error.issues[0]?.path[0] ?? '') });
    }
    const { id, draft } = createStep(engine, kind, { scope, set: read.data });
    // The file first: a row never names a picture that its own office does not have.
    const written = await keepPicture(engine, { id: known?.id ?? id, scope }, plain);
    if (!written.ok) return err({ kind: 'disk', message: written.error.message });
    if (known !== undefined) return ok(sha256);
    const committed = await commitLocally(engine, { drafts: [draft], undo: null });
    return committed.ok ? ok(sha256) : committed;
  });
}

/** The file of a picture or a font, whichever section it was put in. */
export async function openFile(
  engine: Pick<Engine, 'main' | 'keyring' | 'store' | 'records'>,
  sha256: string,
): Promise<Bytes | null> {
  for (const file of filesNamed(engine, sha256)) {
    const bytes = await openPicture(engine, file);
    if (bytes !== null && (await hashOf(bytes)) === sha256) return bytes;
  }
  return null;
}
