import { PictureFields } from '#shared/domain/records/record.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { createStep } from '../acts/row-steps.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import { must } from '../main-port.ts';
import { mayAddRecord } from '../members/may-write.ts';
import { type Bytes, owned, toHex } from '../sealed/bytes.ts';
import { seal, unseal } from '../sealed/sealed-record.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { NewPicture } from '../store-api/tracts.ts';

export function addPicture(
  engine: Engine,
  { scope, bytes, about }: NewPicture,
): Promise<Result<string, CommitFailure>> {
  return engine.inTurn(async () => {
    const allowed = mayAddRecord(engine, 'picture', scope);
    if (!allowed.ok) return allowed;
    const plain = owned(bytes);
    const sha256 = await hashOf(plain);
    const known = named(engine, sha256).find((one) => one.scope === scope);
    if (known !== undefined && (await opened(engine, known.id)) !== null) return ok(sha256);
    const read = PictureFields.safeParse({ ...about, sha256, bytes: plain.length });
    if (!read.success) {
      return err({ kind: 'invalid-record', field: String(read.error.issues[0]?.path[0] ?? '') });
    }
    const { id, draft } = createStep(engine, 'picture', { scope, set: read.data });
    // The file first: a row never names a picture that its own office does not have.
    const sealed = await seal(await keyOf(engine), placeOf(known?.id ?? id), plain);
    const written = await engine.main('picture.write', { id: known?.id ?? id, sealed });
    if (!written.ok) return err({ kind: 'disk', message: written.error.message });
    if (known !== undefined) return ok(sha256);
    const committed = await commitLocally(engine, { drafts: [draft], undo: null });
    return committed.ok ? ok(sha256) : committed;
  });
}

export async function picture(engine: Engine, sha256: string): Promise<Uint8Array | null> {
  for (const { id } of named(engine, sha256)) {
    const bytes = await opened(engine, id);
    if (bytes !== null && (await hashOf(bytes)) === sha256) return bytes;
  }
  return null;
}

const named = ({ records }: Engine, sha256: string) =>
  records.all('picture').filter(({ fields }) => fields.sha256 === sha256);

async function opened(engine: Engine, id: string): Promise<Bytes | null> {
  const { sealed } = await must(engine.main, 'picture.read', { id });
  if (sealed === null) return null;
  // A damaged file is as one that is not there: it is fetched or put there again.
  return unseal(await keyOf(engine), placeOf(id), owned(sealed)).catch(() => null);
}

const keyOf = ({ keyring }: Engine) => keyring.forTable('picture');

const placeOf = (id: string): string => `picture|${id}`;

const hashOf = async (bytes: Bytes): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
