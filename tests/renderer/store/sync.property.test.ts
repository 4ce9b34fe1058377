import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IsoDateTime } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { anOffice, aSection, type Office } from '../../central/support/an-office.ts';
import { setSectionsOf } from '../../central/support/grants.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import type { Weather } from './support/reach-central.ts';
import { add, peopleIn } from './support/read-store.ts';
import { aSyncOffice, peopleAtCentral, type SyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const weather = fc.constantFrom<Weather>('clear', 'clear', 'clear', 'offline', 'lose-answer');
const office = fc.nat(2);
const field = fc.constantFrom('town' as const, 'street' as const, 'profession' as const);

type Step =
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
  /** Somebody elsewhere gives a person to the other section. */
  | { readonly kind: 'move'; readonly office: number; readonly who: number };

const step: fc.Arbitrary<Step> = fc.oneof(
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
);

type Said = { readonly office: number; readonly value: string };

type World = {
  readonly offices: readonly SyncOffice[];
  readonly mover: Office;
  readonly sections: readonly Awaited<ReturnType<typeof aSection>>[];
  /** Every value that was typed and acknowledged, by person and field. */
  readonly said: Map<string, Said[]>;
  readonly removed: Set<string>;
  counter: number;
};

async function take(world: World, one: Step): Promise<void> {
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
      await store.editMember({ id: row.id, patch: { [one.field]: value }, seenRev: row.rev });
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
    case 'move':
      await move(world, one.who);
      return;
    case 'restart':
      await acting.restart();
      return;
    case 'grant': {
      const ids = world.sections.map(({ id }) => id);
      await setSectionsOf(central, account, one.both ? ids : ids.slice(0, 1));
      return;
    }
  }
}

async function move({ mover, sections }: World, who: number): Promise<void> {
  const scopes = sections.map(({ core }) => core);
  const known = [...(await peopleAtCentral(central, scopes)).keys()].sort();
  const id = known[who % Math.max(1, known.length)];
  if (id === undefined) return;
  const [row] = await central.store.sql<{ rev: number; scope: string }>(
    'select rev, scope from member where id = $1',
    [id],
  );
  const to = scopes.find((scope) => scope !== row?.scope);
  if (row === undefined || to === undefined) return;
  const at = IsoDateTime.parse('2026-01-01T00:00:00Z');
  await mover.push({ op: 'move', entity: 'member', id: id as MemberId, base: row.rev, to, at });
}

async function comeToRest({ offices }: World): Promise<void> {
  for (const { line } of offices) line.weather = () => 'clear';
  for (let round = 0; round < 2; round += 1) {
    for (const { store } of offices) await store.syncNow();
  }
}

describe('several offices, a bad network, and programs that end', () => {
  it('come to hold what central holds, and lose nothing that was typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 15, maxLength: 60, size: 'max' }),
        fc.integer({ min: 1, max: 4 }),
        async (steps, pageSize) => {
          const sections = [await aSection(central), await aSection(central)];
          const sectionIds = sections.map(({ id }) => id);
          const mover = await anOffice(central, { sectionIds });
          const offices = [];
          for (let at = 0; at < 3; at += 1) {
            offices.push(await aSyncOffice(central, { sectionIds, pageSize }));
          }
          const world: World = {
            offices,
            mover,
            sections,
            said: new Map(),
            removed: new Set(),
            counter: 0,
          };
          for (const one of steps) await take(world, one);

          await comeToRest(world);

          for (const { store } of offices) {
            const granted = (await store.sections()).map(({ scope }) => scope);
            const shown = Object.fromEntries(await peopleIn(store));
            expect(shown).toEqual(Object.fromEntries(await peopleAtCentral(central, granted)));
            expect(await store.syncState()).toMatchObject({
              status: { kind: 'up-to-date' },
              waiting: 0,
            });
          }
          await expectNothingLost(world);
          for (const one of offices) {
            const before = Object.fromEntries(await peopleIn(one.store));
            await one.restart();
            expect(Object.fromEntries(await peopleIn(one.store))).toEqual(before);
          }
        },
      ),
      { numRuns: 20 },
    );
  }, 120_000);
});

/** Where one office alone wrote a field, its last word stands, or somebody is asked about it. */
async function expectNothingLost({ said, removed, sections, offices }: World): Promise<void> {
  const people = await peopleAtCentral(
    central,
    sections.map(({ core }) => core),
  );
  for (const [key, values] of said) {
    const [id = '', name = ''] = key.split(' ');
    const last = values.at(-1);
    const isAlone = new Set(values.map((one) => one.office)).size === 1;
    if (!isAlone || last === undefined || removed.has(id)) continue;
    const fields = people.get(id) as Record<string, unknown> | undefined;
    if (fields?.[name] === last.value) continue;
    const problems = JSON.stringify(await offices[last.office]?.store.problems());
    const conflicts = JSON.stringify(await central.store.sql('select client_value from conflict'));
    expect(problems + conflicts).toContain(`"${last.value}"`);
  }
}
