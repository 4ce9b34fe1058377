import type { Handlers } from '../serve.ts';
import type { Services } from '../services.ts';

type Mine = Pick<Handlers, Extract<keyof Handlers, `picture.${string}`>>;

export const pictureHandlers = ({
  pictures,
  pictureLine,
}: Pick<Services, 'pictures' | 'pictureLine'>): Mine => ({
  'picture.write': async ({ id, sealed }) => {
    await pictures.write(id, sealed);
    return {};
  },
  'picture.read': async ({ id }) => ({ sealed: await pictures.read(id) }),
  'picture.list': async () => ({
    ids: [...(await pictures.list())],
    remains: [...(await pictures.remains())],
  }),
  'picture.setAside': async ({ id }) => {
    await pictures.setAside(id);
    return {};
  },
  'picture.drop': async ({ id }) => {
    await pictures.drop(id);
    return {};
  },
  'picture.writePiece': async ({ id, place, sealed }) => {
    await pictures.writePiece(id, place, sealed);
    return {};
  },
  'picture.readPiece': async ({ id, place }) => ({ sealed: await pictures.readPiece(id, place) }),
  'picture.dropPieces': async ({ id }) => {
    await pictures.dropPieces(id);
    return {};
  },
  'picture.atCentral': pictureLine.list,
  'picture.piecesAtCentral': pictureLine.pieces,
  'picture.send': pictureLine.send,
  'picture.fetch': pictureLine.fetch,
});
