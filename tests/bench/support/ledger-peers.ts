import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { MemberFields } from '#shared/domain/members/member.ts';
import { startPostgres } from '../../../build/setup/postgres.ts';
import type { Asked, Line } from './ledger-answers.ts';
import { inventPayments } from './ledger-office.ts';

export type LedgerPeer = {
  readonly name: string;
  ask(sql: string, asked: Asked): Promise<readonly Line[]>;
  close(): Promise<void>;
};

type Columns = Readonly<Record<'members' | 'payments', readonly string[]>>;
const columns: Columns = {
  members: ['id', 'kind', 'civility', 'birth_date', 'joined_on', 'town'],
  payments: ['number', 'member', 'kind', 'year', 'amount', 'received_on', 'back'],
};
const tables = `
  create table members (id integer primary key, kind text, civility text, birth_date text, joined_on text, town text);
  create table payments (number integer primary key, member integer, kind text, year integer, amount integer,
    received_on text, back integer);
`;
const indexes = `
  create index payments_of on payments (member);
  create index reversals_of on payments (back) where back is not null;
  analyze;
`;

type Value = string | number | null;

function* memberRows(members: readonly MemberFields[]): Generator<readonly Value[]> {
  for (const [who, one] of members.entries()) {
    yield [who, one.kind, one.civility, one.birthDate, one.joinedOn, one.town];
  }
}
function* paymentRows(members: readonly MemberFields[]): Generator<readonly Value[]> {
  for (const one of inventPayments(members)) {
    yield [one.number, one.who, one.kind, one.year, one.amount, one.receivedOn, one.back];
  }
}

export function sqliteLedger(members: readonly MemberFields[]): LedgerPeer {
  const db = new DatabaseSync(':memory:');
  db.exec(`${tables} begin;`);
  const fill = (table: keyof Columns, rows: Iterable<readonly Value[]>) => {
    const insert = db.prepare(
      `insert into ${table} values (${columns[table].map(() => '?').join(', ')})`,
    );
    for (const row of rows) insert.run(...row);
  };
  fill('members', memberRows(members));
  fill('payments', paymentRows(members));
  db.exec(`commit; ${indexes}`);
  return {
    name: 'SQLite in memory',
    ask: async (sql, asked) => db.prepare(written(sql, asked)).all().map(lineOf),
    close: async () => db.close(),
  };
}

export async function postgresLedger(members: readonly MemberFields[]): Promise<LedgerPeer> {
  const server = await startPostgres();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(tables);
  await fill(client, 'members', memberRows(members));
  await fill(client, 'payments', paymentRows(members));
  await client.query(indexes);
  return {
    name: 'PostgreSQL 18',
    ask: async (sql, asked) => (await client.query(written(sql, asked))).rows.map(lineOf),
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}

const rowsAtOnce = 20_000;

/** A column an array: one statement for many rows. */
async function fill(
  client: pg.Client,
  table: keyof Columns,
  rows: Iterable<readonly Value[]>,
): Promise<void> {
  const places = columns[table].map((column, at) => `$${at + 1}::${typeOf(column)}[]`).join(', ');
  const insert = `insert into ${table} select * from unnest(${places})`;
  let batch: (readonly Value[])[] = [];
  const send = async () => {
    await client.query(
      insert,
      columns[table].map((_, at) => batch.map((row) => row[at] ?? null)),
    );
    batch = [];
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length === rowsAtOnce) await send();
  }
  await send();
}

const wholeNumbers: ReadonlySet<string> = new Set([
  ...['id', 'number', 'member', 'year', 'amount', 'back'],
]);
const typeOf = (column: string): string => (wholeNumbers.has(column) ? 'integer' : 'text');

/** The days and the year of this bench, as they stand: the same statement for both. */
const written = (sql: string, { day, from, year }: Asked): string =>
  sql
    .replaceAll(':day', `'${day}'`)
    .replaceAll(':from', `'${from}'`)
    .replaceAll(':year', String(year));

const lineOf = (row: Readonly<Record<string, unknown>>): Line => ({
  title: String(row.title),
  word: String(row.word),
  count: Number(row.count),
});
