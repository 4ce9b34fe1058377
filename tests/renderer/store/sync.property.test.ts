import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOffice, aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { peopleIn } from './support/read-store.ts';
import { aSyncOffice, peopleAtCentral, tagsAtCentral } from './support/sync-office.ts';
import { step, take, type World } from './support/sync-steps.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

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
            central,
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
            const tags = (await store.records('tag')).map(({ id, fields }) => [id, fields.name]);
            expect(Object.fromEntries(tags)).toEqual(
              Object.fromEntries(await tagsAtCentral(central, granted)),
            );
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
