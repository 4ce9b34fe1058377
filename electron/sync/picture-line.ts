import type { RouteName, RouteOutput } from '#shared/api/routes.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { type OwnBytes, ownBytes } from '../disk/own-bytes.ts';
import type { Access } from './access.ts';
import type { Called, CentralClient } from './central-client.ts';
import { notCentral } from './exchange.ts';
import type { Session } from './session.ts';

type Answer<T> = Promise<Result<T, SyncFailure>>;

/** The bytes of pictures on their way to and from central, a piece a call: whoever asks decides which. */
export type PictureLine = {
  list(of: RequestInput<'picture.atCentral'>): Answer<RouteOutput<'listPictures'>>;
  pieces(of: RequestInput<'picture.piecesAtCentral'>): Answer<RouteOutput<'readPicture'>>;
  send(piece: RequestInput<'picture.send'>): Answer<RouteOutput<'putPicturePiece'>>;
  fetch(piece: RequestInput<'picture.fetch'>): Answer<{ readonly bytes: OwnBytes }>;
};

export function createPictureLine(client: CentralClient, session: Session): PictureLine {
  const asked = <N extends RouteName>(
    use: (access: Access) => Promise<Result<Called<N>, SyncFailure>>,
  ): Answer<RouteOutput<N>> =>
    session.authorised(async (access) => {
      const called = await use(access);
      if (!called.ok) return called;
      if (called.value.kind === 'unchanged') return err(notCentral(304, 'unasked'));
      return ok(called.value.output);
    });
  return {
    list: (params) =>
      asked((access) => client.call('listPictures', { ...access, params, body: {} })),
    pieces: (params) =>
      asked((access) => client.call('readPicture', { ...access, params, body: {} })),
    send: ({ bytes, ...params }) =>
      asked((access) =>
        client.call('putPicturePiece', {
          ...access,
          params,
          body: { content: Buffer.from(bytes).toString('base64') },
        }),
      ),
    async fetch(params) {
      const piece = await asked((access) =>
        client.call('getPicturePiece', { ...access, params, body: {} }),
      );
      if (!piece.ok) return piece;
      return ok({ bytes: ownBytes(Buffer.from(piece.value.content, 'base64')) });
    },
  };
}
