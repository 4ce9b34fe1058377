import { ok } from '#shared/result.ts';
import type { Handlers } from '../serve.ts';
import type { Services } from '../services.ts';

type Mine = Pick<Handlers, 'sync.heads' | 'sync.push' | 'sync.changes' | 'sync.cycleEnded'>;

export const syncHandlers = ({ heads, push, changes, schedule }: Services): Mine => ({
  'sync.heads': async () => {
    const next = await heads.next();
    return next.ok ? ok({ heads: next.value }) : next;
  },
  'sync.push': push,
  'sync.changes': async (place) => {
    const piece = await changes.next(place);
    return piece.ok ? ok({ ndjson: piece.value }) : piece;
  },
  'sync.cycleEnded': async ({ outcome }) => {
    if (outcome !== 'done') heads.forget();
    schedule.cycleEnded(outcome);
    return {};
  },
});
