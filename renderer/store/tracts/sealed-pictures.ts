import type { ScopeId } from '#shared/domain/scope.ts';
import type { IpcFailure } from '#shared/ipc/contract.ts';
import { ok, type Result } from '#shared/result.ts';
import { saltIn } from '../database/store-meta.ts';
import type { Engine } from '../engine.ts';
import { must } from '../main-port.ts';
import { type Bytes, owned, toHex } from '../sealed/bytes.ts';
import { seal, unseal } from '../sealed/sealed-record.ts';

type Office = Pick<Engine, 'main' | 'keyring' | 'store'>;

/** The record of a picture, by which its file is called, and where it lives. */
export type Kept = { readonly id: string; readonly scope: ScopeId };
type Piece = Kept & { readonly place: number };

export const hashOf = async (bytes: Bytes): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** Null when it is not there, or not any more as it was: then it is set aside, so that it is fetched again. */
export async function openPicture(office: Office, kept: Kept): Promise<Bytes | null> {
  const { id } = kept;
  const { sealed } = await must(office.main, 'picture.read', { id });
  if (sealed === null) return null;
  const bytes = await opened(office, { ...kept, name: nameOf(id) }, sealed);
  if (bytes === null) await must(office.main, 'picture.setAside', { id });
  return bytes;
}

export async function keepPicture(
  office: Office,
  { id, scope }: Kept,
  plain: Bytes,
): Promise<Result<null, IpcFailure>> {
  const sealed = await seal(await keyFor(office, scope), nameOf(id), plain);
  const written = await office.main('picture.write', { id, sealed });
  return written.ok ? ok(null) : written;
}

/** Null when it is not there, or damaged: it is fetched again. */
export async function openPiece(
  office: Office,
  { id, scope, place }: Piece,
): Promise<Bytes | null> {
  const { sealed } = await must(office.main, 'picture.readPiece', { id, place });
  return sealed === null ? null : opened(office, { scope, name: nameOf(id, place) }, sealed);
}

export async function keepPiece(
  office: Office,
  { id, scope, place, plain }: Piece & { readonly plain: Bytes },
): Promise<void> {
  const sealed = await seal(await keyFor(office, scope), nameOf(id, place), plain);
  await must(office.main, 'picture.writePiece', { id, place, sealed });
}

type Sealed = { readonly scope: ScopeId; readonly name: string };

async function opened(
  office: Office,
  { scope, name }: Sealed,
  sealed: Uint8Array,
): Promise<Bytes | null> {
  for (const key of [await keyFor(office, scope), await officeKey(office)]) {
    const plain = await unseal(key, name, owned(sealed)).catch(() => null);
    if (plain !== null) return plain;
  }
  return null;
}

/**
 * A picture is sealed for its scope: without the scope's salt nobody can open it, whatever is left of it on a disk.
 * One that was put in before this office met central has only the office's own key.
 */
function keyFor(office: Office, scope: ScopeId): Promise<CryptoKey> {
  const salt = saltIn(office.store.meta(), scope);
  return salt === null ? officeKey(office) : office.keyring.forScope(scope, salt);
}

const officeKey = ({ keyring }: Pick<Office, 'keyring'>) => keyring.forTable('picture');

const nameOf = (id: string, place?: number): string =>
  place === undefined ? `picture|${id}` : `picture|${id}|${place}`;
