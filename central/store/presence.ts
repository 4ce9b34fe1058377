import type { z } from 'zod';
import type { PresenceBody } from '#shared/api/presence-routes.ts';
import { leaseMs, type Noted } from '../presence/who-is-there.ts';
import type { Sql } from './store.ts';

type Note = Omit<z.output<typeof PresenceBody>, 'leaving'> & {
  readonly clientId: string;
  readonly scope: string;
};

/** A device has one leaflet open: what it had open before is forgotten. */
export async function notePresence(sql: Sql, note: Note): Promise<void> {
  await sql(
    `insert into presence (client_id, scope, subject, page, chosen, seen_at)
     values ($1, $2, $3, $4, $5::jsonb, clock_timestamp())
     on conflict (client_id) do update
       set scope = excluded.scope, subject = excluded.subject, page = excluded.page,
           chosen = excluded.chosen, seen_at = excluded.seen_at`,
    [note.clientId, note.scope, note.subject, note.page, JSON.stringify(note.chosen)],
  );
}

/** Unless it has opened another leaflet meanwhile. */
export async function endPresence(
  sql: Sql,
  { clientId, subject }: Pick<Note, 'clientId' | 'subject'>,
): Promise<void> {
  await sql('delete from presence where client_id = $1 and subject = $2', [clientId, subject]);
}

/** Devices that may still be there, those heard of last first. */
export function notedAt(
  sql: Sql,
  { scope, subject }: Pick<Note, 'scope' | 'subject'>,
): Promise<readonly Noted[]> {
  return sql<Noted>(
    `select p.client_id as "clientId", a.id as "accountId", a.display_name as name,
            p.page, p.chosen, p.seen_at as "seenAt", clock_timestamp() as now
     from presence p
     join client c on c.client_id = p.client_id and c.revoked_at is null
     join account a on a.id = c.account_id and a.disabled_at is null
     join scope_grant g on g.account_id = a.id and g.scope = p.scope and g.permission <> 'none'
     where p.scope = $1 and p.subject = $2
     order by p.seen_at desc, p.client_id limit 100`,
    [scope, subject],
  );
}

/** Passes over those that another central is writing right now. */
export async function forgetAbsent(sql: Sql): Promise<void> {
  await sql(
    `delete from presence where client_id in (
       select client_id from presence
       where seen_at < clock_timestamp() - make_interval(secs => $1::float8)
       for update skip locked)`,
    [leaseMs / 1_000],
  );
}
