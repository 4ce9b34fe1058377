import type { Handlers } from '../serve.ts';
import type { Services } from '../services.ts';

type Mine = Pick<Handlers, 'picture.write' | 'picture.read'>;

export const pictureHandlers = ({ pictures }: Pick<Services, 'pictures'>): Mine => ({
  'picture.write': async ({ id, sealed }) => {
    await pictures.write(id, sealed);
    return {};
  },
  'picture.read': async ({ id }) => ({ sealed: await pictures.read(id) }),
});
