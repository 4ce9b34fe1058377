import { everybody, SegmentQuery } from '#shared/domain/segments/segment.ts';
import { median, publish } from './support/figure.ts';
import { type FileOfPeople, fileOfPeople, timed } from './support/file-of-people.ts';
import { say } from './support/say.ts';
import { sqlitePeople } from './support/sqlite-people.ts';

const rounds = 15;
const towns = ['Rennes', 'Vitré', 'Fougères', 'Redon', 'Saint-Malo', 'Bruz', 'Cesson-Sévigné'];

/** Ten conditions of every sort, one level of nesting. `youngest` changes, so that no answer can be a kept one. */
const tenConditions = (youngest: number): SegmentQuery =>
  SegmentQuery.parse({
    ...everybody,
    conditions: [
      column('kind', { op: 'any-of', values: ['member', 'sympathiser'] }),
      column('doNotContact', { op: 'no' }),
      column('age', { op: 'number-between', from: youngest, to: 80 }),
      column('joinedOn', { op: 'in-last', span: { count: 15, unit: 'year' } }),
      column('emailConsent', { op: 'none-of', values: ['refused'] }),
      column('town', { op: 'any-of', values: towns }),
      column('name', { op: 'contains', text: 'ar' }),
      {
        ...everybody,
        match: 'any',
        conditions: [
          column('profession', { op: 'is-not', text: 'Retraité' }),
          column('notes', { op: 'contains', text: 'remorque' }),
        ],
      },
      {
        kind: 'payments',
        has: false,
        kinds: ['dues'],
        period: { kind: 'this-year' },
        atLeast: null,
        atMost: null,
      },
    ],
  });

const sql = `
  select count(*) as count from members m
  where kind in ('member', 'sympathiser') and do_not_contact = 0
    and birth_date <= ? and birth_date > '1945-11-23'
    and joined_on between '2011-11-23' and '2026-11-23'
    and email_consent <> 'refused'
    and town in ('rennes', 'vitre', 'fougeres', 'redon', 'saint malo', 'bruz', 'cesson sevigne')
    and name like '%ar%'
    and (profession is null or profession <> 'retraite' or notes like '%remorque%')
    and not exists (select 1 from payments p where p.member_id = m.id and p.kind = 'dues' and p.year = 2026)
`;

for (const count of [10_000, 200_000]) {
  say(`${count} members…`);
  const file = fileOfPeople(count);
  const ours = await measureOurs(file);
  const peer = await measurePeer(file);
  if (ours.found.join() !== peer.found.join()) {
    throw new Error(`Found ${ours.found.join()}, and SQLite ${peer.found.join()}`);
  }
  publish({
    bench: 'segments',
    case: `ten conditions counted, ${count} members`,
    ours: median(ours.ms),
    peer: median(peer.ms),
    peerName: 'SQLite in memory, folded columns, five indexes',
    unit: 'ms',
    lowerIsBetter: true,
  });
}

async function measureOurs({ office }: FileOfPeople) {
  const lists = office.lists();
  await lists.warmUp();
  const found: number[] = [];
  const ms: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ms.push(
      await timed(async () => {
        const counted = await lists.countSegment(tenConditions(20 + round));
        found.push(counted.kind === 'counted' ? counted.count : -1);
      }),
    );
  }
  return { found, ms };
}

async function measurePeer(file: FileOfPeople) {
  const db = sqlitePeople(file);
  const counted = db.prepare(sql);
  const found: number[] = [];
  const ms: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ms.push(
      await timed(() => {
        found.push(Number(counted.get(`${2026 - 20 - round}-11-23`)?.count));
      }),
    );
  }
  db.close();
  return { found, ms };
}

function column(id: string, test: object) {
  return { kind: 'column', column: id, test };
}
