import type { IpcFailure } from '#shared/ipc/contract.ts';
import { ok, type Result } from '#shared/result.ts';
import type { Engine } from '../engine.ts';
import { must } from '../main-port.ts';
import { type Bytes, owned, toHex } from '../sealed/bytes.ts';
import { seal, unseal } from '../sealed/sealed-record.ts';

type Office = Pick<Engine, 'main' | 'keyring'>;

export const hashOf = async (bytes: Bytes): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** Null when it is not there, or not any more as it was: then it is set aside, so that it is fetched again. */
export async function openPicture(office: Office, id: string): Promise<Bytes | null> {
  const { sealed } = await must(office.main, 'picture.read', { id });
  if (sealed === null) return null;
  const bytes = await opened(office, placeOf(id), sealed);
  if (bytes === null) await must(office.main, 'picture.setAside', { id });
  return bytes;
}

export async function keepPicture(
  office: Office,
  id: string,
  plain: Bytes,
): Promise<Result<null, IpcFailure>> {
  const sealed = await seal(await keyOf(office), placeOf(id), plain);
  const written = await office.main('picture.write', { id, sealed });
  return written.ok ? ok(null) : written;
}

/** Null when it is not there, or damaged: it is fetched again. */
export async function openPiece(office: Office, id: string, place: number): Promise<Bytes | null> {
  const { sealed } = await must(office.main, 'picture.readPiece', { id, place });
  return sealed === null ? null : opened(office, placeOf(id, place), sealed);
}

export async function keepPiece(
  office: Office,
  { id, place, plain }: { readonly id: string; readonly place: number; readonly plain: Bytes },
): Promise<void> {
  const sealed = await seal(await keyOf(office), placeOf(id, place), plain);
  await must(office.main, 'picture.writePiece', { id, place, sealed });
}

const opened = async (office: Office, place: string, sealed: Uint8Array): Promise<Bytes | null> =>
  unseal(await keyOf(office), place, owned(sealed)).catch(() => null);

const keyOf = ({ keyring }: Office) => keyring.forTable('picture');

const placeOf = (id: string, place?: number): string =>
  place === undefined ? `picture|${id}` : `picture|${id}|${place}`;
