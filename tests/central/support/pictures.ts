import { createHash, randomBytes } from 'node:crypto';
import { picturePieceBytes, piecesOf } from '#shared/api/picture-routes.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Office } from './an-office.ts';
import { createRecord } from './mutations.ts';

export type TestPicture = { readonly bytes: Buffer; readonly sha256: string };

export function aPicture(size: number): TestPicture {
  const bytes = randomBytes(size);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Tells central that the picture exists; gives the record's id. */
export async function announce(
  office: Office,
  scope: ScopeId,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: { readonly length: number } },
): Promise<string> {
  const record = createRecord('picture', scope, {
    sha256,
    type: 'image/jpeg',
    bytes: bytes.length,
    width: 30,
    height: 20,
    name: 'place.jpg',
  });
  const [result] = await office.push(record);
  if (result?.status !== 'ok') throw new Error(JSON.stringify(result));
  return record.id;
}

const pathOf = (scope: string, sha256: string) => `/v1/scopes/${scope}/pictures/${sha256}`;

export const pieceOf = ({ bytes }: TestPicture, place: number): Buffer =>
  bytes.subarray(place * picturePieceBytes, (place + 1) * picturePieceBytes);

type Piece = { readonly sha256: string; readonly place: number | string };

export const putPiece = (
  { ask }: Office,
  scope: string,
  { sha256, place, bytes }: Piece & { readonly bytes: Buffer },
) =>
  ask({
    method: 'PUT',
    url: `${pathOf(scope, sha256)}/pieces/${place}`,
    payload: { content: bytes.toString('base64') },
  });

export const getPiece = ({ ask }: Office, scope: string, { sha256, place }: Piece) =>
  ask({ url: `${pathOf(scope, sha256)}/pieces/${place}` });

export const readPicture = ({ ask }: Office, scope: string, sha256: string) =>
  ask({ url: pathOf(scope, sha256) });

export const listPictures = async ({ ask }: Office, scope: string): Promise<string[]> =>
  (await ask({ url: `/v1/scopes/${scope}/pictures` })).json().whole;

/** The states that central answers with, piece by piece. */
export async function putAll(office: Office, scope: string, picture: TestPicture) {
  const states: string[] = [];
  for (let place = 0; place < piecesOf(picture.bytes.length); place++) {
    const piece = { sha256: picture.sha256, place, bytes: pieceOf(picture, place) };
    states.push((await putPiece(office, scope, piece)).json().state);
  }
  return states;
}
