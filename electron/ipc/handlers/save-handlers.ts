import { ok } from '#shared/result.ts';
import type { Handlers } from '../serve.ts';
import type { Services } from '../services.ts';

type Mine = Pick<Handlers, 'save.begin' | 'save.piece' | 'save.end' | 'save.cancel'>;

export const saveHandlers = ({ saves }: Pick<Services, 'saves'>): Mine => ({
  'save.begin': async ({ suggestedName }) => ({ file: await saves.begin(suggestedName) }),
  'save.piece': async ({ id, bytes }) => {
    const added = await saves.add(id, bytes);
    return added.ok ? ok({}) : added;
  },
  'save.end': async ({ id }) => {
    const ended = await saves.end(id);
    return ended.ok ? ok({}) : ended;
  },
  'save.cancel': async ({ id }) => {
    await saves.cancel(id);
    return {};
  },
});
