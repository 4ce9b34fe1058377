import { everybody, SegmentQuery } from '#shared/domain/segments/segment.ts';
import type { ListQuery, SortLevel } from '../../renderer/store/list-api.ts';
import { anyList } from '../renderer/store/support/list-office.ts';
import { median, publish } from './support/figure.ts';
import { type FileOfPeople, fileOfPeople, timed } from './support/file-of-people.ts';
import { measureScroll } from './support/measure-scroll.ts';
import { installPeers } from './support/peers.ts';
import { say } from './support/say.ts';

type PeerTable = {
  readonly sort: (levels: readonly { readonly id: string; readonly desc: boolean }[]) => number;
  readonly group: (column: string | null) => number;
  readonly filter: (column: string, text: string) => number;
};
type Peer = {
  readonly tanstackTable: (rows: readonly object[], columns: readonly string[]) => PeerTable;
};

const rounds = 7;
const columns = ['familyName', 'town', 'profession', 'email', 'joinedOn', 'birthDate'] as const;
const page: ListQuery = { ...anyList, to: 50 };
const towns = ['rennes', 'vitre', 'redon', 'saint', 'bruz', 'pace', 'dinard'];
const levels = (
  first: (typeof columns)[number],
  direction: SortLevel['direction'],
): readonly SortLevel[] => [
  { column: first, direction },
  { column: 'familyName', direction: 'ascending' },
];

installPeers();
// Plain JavaScript, of packages that only benches know.
const { tanstackTable } = (await import(
  new URL('./peers/tanstack-peer.js', import.meta.url).href
)) as Peer;

const counts = [10_000, 200_000];
for (const count of counts) {
  say(`${count} members: ours…`);
  const file = fileOfPeople(count);
  const ours = await measureOurs(file);
  say(`${count} members: the peer…`);
  const peer = await measurePeer(file);
  for (const what of ['first sort', 'sort on two', 'group', 'filter'] as const) {
    publish({
      bench: 'grid',
      case: `${what}, ${count} members`,
      ours: median(ours[what]),
      peer: median(peer[what]),
      peerName: 'TanStack Table row models on plain objects',
      unit: 'ms',
      lowerIsBetter: true,
    });
  }
}

say('Scrolling…');
await measureScroll(counts);

/** The first page of each list, as it goes to the screen. */
async function measureOurs({ office }: FileOfPeople) {
  const firstSort: number[] = [];
  for (const column of ['email', 'street', 'phone', 'profession', 'birthDate'] as const) {
    const fresh = office.lists();
    await fresh.warmUp();
    firstSort.push(
      await timed(() => fresh.list({ ...page, sort: [{ column, direction: 'ascending' }] })),
    );
  }
  const lists = office.lists();
  const sortOnTwo: number[] = [];
  const group: number[] = [];
  const filter: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = round % 2 === 0 ? 'ascending' : 'descending';
    const sort = levels(columns[(round % 4) + 1] ?? 'town', direction);
    await lists.list(page);
    sortOnTwo.push(await timed(() => lists.list({ ...page, sort })));
    const groupBy = round % 2 === 0 ? 'town' : 'profession';
    const from = round * 10;
    group.push(await timed(() => lists.list({ ...page, sort, groupBy, from, to: from + 50 })));
    filter.push(await timed(() => lists.list({ ...page, segment: inTown(towns[round] ?? '') })));
  }
  return { 'first sort': firstSort, 'sort on two': sortOnTwo, group, filter };
}

async function measurePeer({ members }: FileOfPeople) {
  const firstSort: number[] = [];
  for (const column of ['email', 'street', 'phone', 'profession', 'birthDate'] as const) {
    const fresh = tanstackTable(members, [column]);
    firstSort.push(await timed(() => fresh.sort([{ id: column, desc: false }])));
  }
  const table = tanstackTable(members, columns);
  const sortOnTwo: number[] = [];
  const group: number[] = [];
  const filter: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = columns[(round % 4) + 1] ?? 'town';
    const sort = [
      { id: first, desc: round % 2 === 1 },
      { id: 'familyName', desc: false },
    ];
    sortOnTwo.push(await timed(() => table.sort(sort)));
    group.push(await timed(() => table.group(round % 2 === 0 ? 'town' : 'profession')));
    table.group(null);
    table.sort([]);
    filter.push(await timed(() => table.filter('town', towns[round] ?? '')));
    table.filter('town', '');
  }
  return { 'first sort': firstSort, 'sort on two': sortOnTwo, group, filter };
}

function inTown(text: string): SegmentQuery {
  const test = { op: 'contains', text };
  return SegmentQuery.parse({
    ...everybody,
    conditions: [{ kind: 'column', column: 'town', test }],
  });
}
