import type { Sql } from './store.ts';

const widening = 4;

/** From here on nobody else gives or writes a number until this transaction ends. */
async function lockCounter(sql: Sql): Promise<number> {
  const [counter] = await sql<{ next: number }>('select next from member_number for update', []);
  if (counter === undefined) throw new Error('the counter of member numbers is gone');
  return counter.next;
}

/** For whoever writes a number that was typed: central must not give the same one at the same moment. */
export async function holdNumbers(sql: Sql): Promise<void> {
  await lockCounter(sql);
}

/** The next numbers of the federation, without those that somebody already has, or is `about` to have. */
export async function takeNumbers(
  sql: Sql,
  count: number,
  about: readonly string[],
): Promise<readonly string[]> {
  let from = await lockCounter(sql);
  const taken: string[] = [];
  // Imported numbers may fill a long stretch: each step looks further than the one before.
  for (let span = count; taken.length < count; span *= widening) {
    const free = await sql<{ number: string }>(
      `select n::text as number from generate_series($1::bigint, $2::bigint) as n
       where not exists (select 1 from synced_row r where r.member_number = n::text)
         and n::text <> all($4::text[])
       order by n limit $3`,
      [from, from + span - 1, count - taken.length, about],
    );
    taken.push(...free.map(({ number }) => number));
    from = taken.length === count ? Number(taken.at(-1)) + 1 : from + span;
  }
  await sql('update member_number set next = $1', [from]);
  return taken;
}

/** Numbers already given stay; the next ones are not below `first`. */
export async function startNumbersAt(sql: Sql, first: number): Promise<void> {
  await sql('update member_number set next = greatest(next, $1)', [first]);
}
