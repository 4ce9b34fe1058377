import fc from 'fast-check';
import { IsoDateTime } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import type { aSection, Office } from '../../../central/support/an-office.ts';
import { setSectionsOf } from '../../../central/support/grants.ts';
import type { TestCentral } from '../../../central/support/test-central.ts';
import type { Weather } from './reach-central.ts';
import { add, entry, peopleIn } from './read-store.ts';
import { peopleAtCentral, type SyncOffice } from './sync-office.ts';

const weather = fc.constantFrom<Weather>('clear', 'clear', 'clear', 'offline', 'lose-answer');
const office = fc.nat(2);
const field = fc.constantFrom('town' as const, 'street' as const, 'profession' as const);

export type Step =
  | { readonly kind: 'add' | 'restart' | 'undo'; readonly office: number; readonly section: number }
  | {
      readonly kind: 'edit';
      readonly office: number;
      readonly who: number;
      readonly field: 'town' | 'street' | 'profession';
    }
  | { readonly kind: 'delete'; readonly office: number; readonly who: number }
  | { readonly kind: 'sync'; readonly office: number; readonly weather: readonly Weather[] }
  | { readonly kind: 'grant'; readonly office: number; readonly both: boolean }
  | {
      readonly kind: 'restore' | 'tag' | 'move-here';
      readonly office: number;
      readonly who: number;
    }
  /** Somebody elsewhere gives a person to the other section. */
  | { readonly kind: 'move'; readonly office: number; readonly who: number };

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('add' as const), office, section: fc.nat(1) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), office, who: fc.nat(9), field }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('delete' as const), office, who: fc.nat(9) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('undo' as const), office, section: fc.nat(1) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('sync' as const),
      office,
      weather: fc.array(weather, { maxLength: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('restart' as const), office, section: fc.nat(1) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('move' as const), office, who: fc.nat(9) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('grant' as const), office, both: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('restore' as const, 'tag' as const, 'move-here' as const),
      office,
      who: fc.nat(9),
    }),
  },
);

type Said = { readonly office: number; readonly value: string };

export type World = {
  readonly central: TestCentral;
  readonly offices: readonly SyncOffice[];
  readonly mover: Office;
  readonly sections: readonly Awaited<ReturnType<typeof aSection>>[];
  /** Every value that was typed and acknowledged, by person and field. */
  readonly said: Map<string, Said[]>;
  readonly removed: Set<string>;
  counter: number;
};

export async function take(world: World, one: Step): Promise<void> {
  const acting = world.offices[one.office];
  if (acting === undefined) throw new Error('no such office');
  const { store, line, account } = acting;
  switch (one.kind) {
    case 'add': {
      const section = world.sections[one.section];
      const choices = await store.sections();
      if (!choices.some(({ scope }) => scope === section?.core)) return;
      world.counter += 1;
      await add(store, { familyName: `P${world.counter}` }, section?.core);
      return;
    }
    case 'edit':
    case 'delete': {
      const known = [...(await peopleIn(store)).keys()].sort();
      const id = known[one.who % Math.max(1, known.length)] as MemberId | undefined;
      const row = id === undefined ? null : await store.member(id);
      if (row === null) return;
      if (one.kind === 'delete') {
        await store.deleteMember(row.id);
        world.removed.add(row.id);
        return;
      }
      world.counter += 1;
      const value = `v${world.counter}`;
      const patch = entry(one.field, value);
      await store.editMember({ id: row.id, patch, seenRev: row.rev });
      const key = `${row.id} ${one.field}`;
      world.said.set(key, [...(world.said.get(key) ?? []), { office: one.office, value }]);
      return;
    }
    case 'undo': {
      const [newest] = await store.undoable();
      // Taking back an edit is one more thing said about that field: who said what is not followed here.
      if (newest?.kind === 'add') await store.undo(newest.id);
      return;
    }
    case 'sync': {
      const forecast = [...one.weather];
      line.weather = () => forecast.shift() ?? 'clear';
      await store.syncNow();
      return;
    }
    case 'restore': {
      const bin = await store.bin();
      const found = bin[one.who % Math.max(1, bin.length)];
      if (found !== undefined) await store.restoreFromBin([found.id]);
      return;
    }
    case 'tag':
      await tag(world, store, one.who);
      return;
    case 'move-here': {
      const known = [...(await peopleIn(store)).keys()].sort();
      const id = known[one.who % Math.max(1, known.length)] as MemberId | undefined;
      const [to] = await store.sections();
      if (id === undefined || to === undefined) return;
      const who = { kind: 'ids', ids: [id] } as const;
      await store.editMembers({ who, patch: { kind: 'move', to: to.scope } });
      return;
    }
    case 'move':
      await move(world, one.who);
      return;
    case 'restart':
      await acting.restart();
      return;
    case 'grant': {
      const ids = world.sections.map(({ id }) => id);
      await setSectionsOf(world.central, account, one.both ? ids : ids.slice(0, 1));
      return;
    }
  }
}

/** Makes one, or renames or deletes one that is there. */
async function tag(world: World, store: StoreApi, who: number): Promise<void> {
  world.counter += 1;
  const name = `t${world.counter}`;
  const known = [...(await store.records('tag'))].sort((a, b) => (a.id < b.id ? -1 : 1));
  const found = known[who];
  const [section] = await store.sections();
  if (found === undefined && section !== undefined) {
    const fields = { name, colour: 'red' } as const;
    await store.addRecord({ kind: 'tag', scope: section.scope, fields });
  } else if (found !== undefined && who % 4 === 0) {
    await store.deleteRecord({ kind: 'tag', id: found.id });
  } else if (found !== undefined) {
    await store.editRecord({ kind: 'tag', id: found.id, patch: { name }, seenRev: found.rev });
  }
}

async function move({ central, mover, sections }: World, who: number): Promise<void> {
  const scopes = sections.map(({ core }) => core);
  const known = [...(await peopleAtCentral(central, scopes)).keys()].sort();
  const id = known[who % Math.max(1, known.length)];
  if (id === undefined) return;
  const [row] = await central.store.sql<{ rev: number; scope: string }>(
    'select rev, scope from synced_row where id = $1',
    [id],
  );
  const to = scopes.find((scope) => scope !== row?.scope);
  if (row === undefined || to === undefined) return;
  const at = IsoDateTime.parse('2026-01-01T00:00:00Z');
  await mover.push({ op: 'move', entity: 'member', id: id as MemberId, base: row.rev, to, at });
}
