import { z } from 'zod';
import { pictureRoutes } from '../api/picture-routes.ts';
import { pictureHash } from '../domain/records/record.ts';
import { answer, Bytes, nothing } from './answer.ts';
import { SyncFailure } from './sync-failure.ts';

const OfOffice = z.object({ id: z.uuid() });
const OfCentral = z.object({ scope: z.string().max(100), sha256: pictureHash });
const place = z.int().nonnegative().max(9_999);
const Sealed = z.object({ sealed: Bytes.nullable() });

/** The pictures of leaflets: their sealed files, which are opaque to main, and their bytes at central. */
export const pictureRequests = {
  /** Durable before it answers; pieces of it that were kept are forgotten. */
  'picture.write': { input: OfOffice.extend({ sealed: Bytes }), output: nothing },
  /** Null when this office does not have it. */
  'picture.read': { input: OfOffice, output: Sealed },
  /** `remains`: those of which there are only pieces, or what could not be opened. */
  'picture.list': {
    input: nothing,
    output: z.object({ ids: z.array(z.uuid()), remains: z.array(z.uuid()) }),
  },
  /** It cannot be opened: from now on it is as if it were not there. The file is kept. */
  'picture.setAside': { input: OfOffice, output: nothing },
  /** Everything of it, also what was kept because it could not be opened. */
  'picture.drop': { input: OfOffice, output: nothing },
  /** What came of a picture that is not whole yet. */
  'picture.writePiece': { input: OfOffice.extend({ place, sealed: Bytes }), output: nothing },
  'picture.readPiece': { input: OfOffice.extend({ place }), output: Sealed },
  'picture.dropPieces': { input: OfOffice, output: nothing },

  /** The SHA-256 of those that central holds whole. */
  'picture.atCentral': {
    input: OfCentral.pick({ scope: true }),
    output: answer(pictureRoutes.listPictures.output, SyncFailure),
  },
  'picture.piecesAtCentral': {
    input: OfCentral,
    output: answer(pictureRoutes.readPicture.output, SyncFailure),
  },
  'picture.send': {
    input: OfCentral.extend({ place, bytes: Bytes }),
    output: answer(pictureRoutes.putPicturePiece.output, SyncFailure),
  },
  'picture.fetch': {
    input: OfCentral.extend({ place }),
    output: answer(z.object({ bytes: Bytes }), SyncFailure),
  },
} as const;
