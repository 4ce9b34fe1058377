import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { picturePieceBytes, pieceLength } from '#shared/api/picture-routes.ts';
import { pictureHash } from '#shared/domain/records/record.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Central } from '../central.ts';
import { takePiece } from '../pictures/take-piece.ts';
import { signedInBy } from '../plugins/auth.ts';
import type { Refusal } from '../plugins/problems.ts';
import { mayRead, mayWrite } from '../store/grants.ts';
import {
  isWhole,
  type PicturePlace,
  piecesThere,
  readPiece,
  sizeOfPicture,
  wholePictures,
} from '../store/pictures.ts';
import { type ServedCall, serve } from './serve.ts';

/** The piece in base64, and the JSON around it. */
const bodyLimit = Math.ceil(picturePieceBytes / 3) * 4 + 1_024;

export function servePictures(app: FastifyInstance, central: Central): void {
  const { store } = central;
  const { sql } = store;

  const readable = async (call: Asked): Promise<Result<Found, Refusal>> => {
    const scope = call.params.scope ?? '';
    const { accountId } = signedInBy(call.request);
    return (await mayRead(sql, accountId, scope))
      ? findPicture(scope, call.params)
      : err({ kind: 'forbidden' });
  };
  const findPicture = async (scope: string, { sha256 }: Asked['params']) => {
    const hash = pictureHash.safeParse(sha256);
    if (!hash.success) return notFound;
    const bytes = await sizeOfPicture(sql, { scope, sha256: hash.data });
    return bytes === null ? notFound : ok({ scope, sha256: hash.data, bytes });
  };

  serve(app, central, {
    name: 'listPictures',
    answer: async ({ params: { scope = '' }, request }) =>
      (await mayRead(sql, signedInBy(request).accountId, scope))
        ? ok({ whole: [...(await wholePictures(sql, scope))] })
        : err({ kind: 'forbidden' }),
  });

  serve(app, central, {
    name: 'readPicture',
    answer: async (call) => {
      const found = await readable(call);
      if (!found.ok) return found;
      const pieces = [...(await piecesThere(sql, found.value))];
      return ok({
        bytes: found.value.bytes,
        isWhole: await isWhole(sql, found.value),
        pieces,
      });
    },
  });

  serve(app, central, {
    name: 'putPicturePiece',
    bodyLimit,
    answer: async ({ params, request, body }) => {
      const scope = params.scope ?? '';
      const { accountId } = signedInBy(request);
      if (!(await mayWrite(sql, accountId, scope))) return err({ kind: 'forbidden' });
      const found = await findPicture(scope, params);
      if (!found.ok) return found;
      const place = Place.safeParse(params.place);
      const length = place.success ? pieceLength(found.value.bytes, place.data) : null;
      if (!place.success || length === null) return notFound;
      const bytes = Buffer.from(body.content, 'base64');
      if (bytes.length !== length) return err(wrongLength);
      return ok({
        state: await takePiece(
          store,
          { ...found.value, place: place.data, bytes },
          found.value.bytes,
        ),
      });
    },
  });

  serve(app, central, {
    name: 'getPicturePiece',
    answer: async (call) => {
      const found = await readable(call);
      if (!found.ok) return found;
      const place = Place.safeParse(call.params.place);
      if (!place.success || !(await isWhole(sql, found.value))) return notFound;
      const bytes = await readPiece(sql, { ...found.value, place: place.data });
      return bytes === null ? notFound : ok({ content: Buffer.from(bytes).toString('base64') });
    },
  });
}

type Asked = Pick<ServedCall<'readPicture'>, 'params' | 'request'>;
type Found = PicturePlace & { readonly bytes: number };

const Place = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number);

const notFound = err({ kind: 'not-found' } satisfies Refusal);

const wrongLength: Refusal = {
  kind: 'validation',
  errors: [{ pointer: '/content', message: 'is not as long as this piece is' }],
};
