import { z } from 'zod';
import { pictureHash } from '../domain/records/record.ts';

/** Every piece of a picture but the last has exactly this many bytes: small enough for the slowest of lines. */
export const picturePieceBytes = 524_288;

const base64Length = Math.ceil(picturePieceBytes / 3) * 4;
const PieceContent = z.base64().min(4).max(base64Length);

export const piecesOf = (bytes: number): number => Math.ceil(bytes / picturePieceBytes);

/** How long a piece is; null when a picture of that many bytes has no such piece. */
export function pieceLength(bytes: number, place: number): number | null {
  const left = bytes - place * picturePieceBytes;
  if (place < 0 || left <= 0) return null;
  return Math.min(left, picturePieceBytes);
}

/** `dropped`: all pieces are there and are another picture than the one named. Central has forgotten them. */
const PutAnswer = z.object({ state: z.enum(['partial', 'whole', 'dropped']) });

const nothing = z.object({});

/**
 * The bytes of pictures that records of the kind `picture` speak of. They travel beside the feeds, in pieces, so that
 * a cut line costs one piece and rows never wait behind a photograph.
 */
export const pictureRoutes = {
  listPictures: {
    method: 'GET',
    path: '/v1/scopes/:scope/pictures',
    auth: 'account',
    summary: 'The pictures of a scope whose bytes are all here, by SHA-256',
    body: nothing,
    output: z.object({ whole: z.array(pictureHash) }),
  },
  readPicture: {
    method: 'GET',
    path: '/v1/scopes/:scope/pictures/:sha256',
    auth: 'account',
    summary: 'Which pieces of a picture are here',
    body: nothing,
    output: z.object({
      bytes: z.int().positive(),
      isWhole: z.boolean(),
      pieces: z.array(z.int().nonnegative()),
    }),
  },
  putPicturePiece: {
    method: 'PUT',
    path: '/v1/scopes/:scope/pictures/:sha256/pieces/:place',
    auth: 'account',
    summary:
      'Add a piece of a picture that a record speaks of; checked by SHA-256 once all are here',
    body: z.object({ content: PieceContent }),
    output: PutAnswer,
  },
  getPicturePiece: {
    method: 'GET',
    path: '/v1/scopes/:scope/pictures/:sha256/pieces/:place',
    auth: 'account',
    summary: 'A piece of a picture that is whole',
    body: nothing,
    output: z.object({ content: PieceContent }),
  },
} as const;
