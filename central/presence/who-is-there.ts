import { mostPresent, type Present } from '#shared/api/presence-routes.ts';

/** Three beats of an office that is alone: a lost one does not make anybody leave. */
export const leaseMs = 30_000;

/** What a device said last, and whose it is. */
export type Noted = Pick<Present, 'clientId' | 'name' | 'page' | 'chosen'> & {
  readonly accountId: string;
  readonly seenAt: Date;
  /** By the same clock, the database's: those of offices and of several centrals do not agree. */
  readonly now: Date;
};

type Asking = { readonly clientId: string; readonly accountId: string };

/** Everybody but the device that asks, whose last word is not older than the lease; in the same order for all. */
export function whoIsThere(noted: readonly Noted[], asking: Asking): Present[] {
  return noted
    .filter(({ clientId }) => clientId !== asking.clientId)
    .flatMap(({ accountId, seenAt, now, ...place }): readonly Present[] => {
      const agoMs = Math.max(0, now.getTime() - seenAt.getTime());
      if (agoMs > leaseMs) return [];
      const isYou = accountId === asking.accountId;
      return [{ ...place, isYou, secondsAgo: Math.floor(agoMs / 1_000) }];
    })
    .slice(0, mostPresent)
    .sort((a, b) => compare(a.name, b.name) || compare(a.clientId, b.clientId));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
