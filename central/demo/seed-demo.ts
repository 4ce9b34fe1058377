import { demoAccounts, demoPassword, demoSections } from '#shared/api/demo-accounts.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import { creation } from '#shared/sync/merge.ts';
import type { Central } from '../central.ts';
import { insertAccount } from '../store/accounts.ts';
import { appendToFeeds } from '../store/feeds.ts';
import { insertRows } from '../store/rows.ts';
import { insertSection } from '../store/sections.ts';
import type { Sql } from '../store/store.ts';
import type { FeedChange, StoredRow } from '../sync/working-set.ts';
import type { DemoPlace } from './demo-members.ts';
import { demoSection } from './demo-section.ts';

const seededBy = '00000000-0000-0000-0000-000000000000';

const places: Readonly<Record<(typeof demoSections)[number]['id'], DemoPlace>> = {
  vernoy: {
    seed: 17,
    people: 520,
    numberPrefix: 'VER',
    towns: [
      { postcode: '35971', town: 'Vernoy-sur-Lie' },
      { postcode: '35972', town: 'Saint-Méloir-la-Lande' },
      { postcode: '35971', town: 'Les Trois-Moulins' },
    ],
  },
  'saint-aubrac': {
    seed: 23,
    people: 380,
    numberPrefix: 'AUB',
    towns: [
      { postcode: '35981', town: 'Saint-Aubrac' },
      { postcode: '35982', town: 'Plélan-l’Étang' },
    ],
  },
  'cote-des-ormes': {
    seed: 42,
    people: 300,
    numberPrefix: 'ORM',
    towns: [
      { postcode: '35991', town: 'Ormes-Plage' },
      { postcode: '35992', town: 'Port-Kerallec' },
      { postcode: '35993', town: 'L’Île-aux-Genêts' },
    ],
  },
};

/** Three sections, their people and one account for each role: all or nothing, on an empty database. */
export async function seedDemo({ store, passwords, newId }: Central): Promise<void> {
  const passwordHash = await passwords.hash(demoPassword);
  await store.tx(async (sql) => {
    for (const section of demoSections) {
      // Another central was faster on the same database.
      if (!(await insertSection(sql, section))) return;
      await seedSection(sql, { sectionId: section.id, place: places[section.id], newId });
    }
    for (const account of demoAccounts) {
      const sectionIds = [...account.sectionIds];
      await insertAccount(
        sql,
        { ...account, seesAmounts: false, sectionIds, id: newId() },
        passwordHash,
      );
    }
  });
}

type Seeding = {
  readonly sectionId: string;
  readonly place: DemoPlace;
  readonly newId: Central['newId'];
};

async function seedSection(sql: Sql, { sectionId, place, newId }: Seeding): Promise<void> {
  const rows = demoSection(place, newId).map(
    ({ entity, id, lives, fields }): StoredRow => ({
      id,
      entity,
      scope: scopeOf(sectionId, lives),
      rev: 1,
      fields,
      frev: { [creation]: { r: 1, c: seededBy, n: 0 } },
      isDeleted: false,
      isErased: false,
    }),
  );
  await insertRows(sql, rows);
  const feeds = new Map<string, FeedChange[]>();
  for (const { scope, entity, id } of rows) {
    const feed = feeds.get(scope) ?? [];
    feed.push({ entity, id, op: 'put' });
    feeds.set(scope, feed);
  }
  await appendToFeeds(sql, feeds);
}
