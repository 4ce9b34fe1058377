import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeProfile } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { damages } from './support/damage.ts';
import {
  beginFile,
  confirmImport,
  correct,
  countPeople,
  openedList,
  openOffice,
  openPerson,
  reviewImport,
  unlock,
  workAlone,
} from './support/secretary.ts';

/** Enough for LevelDB to have begun tables beside its log. */
const people = 50_000;
/** With notes that do not compress: their chunks are too large for LevelDB and become files of their own. */
const wordy = 1_000;
/** Acknowledged after the last snapshot, in an office that knows no central: only the journal has them. */
const corrections = [
  { number: 'D00001', town: 'Carhaix' },
  { number: 'D00777', town: 'Quimperlé' },
  { number: 'D49999', town: 'Le Faouët' },
];

describe('an office whose database files were damaged', () => {
  const golden = makeProfile();
  const yesterday = makeProfile();

  beforeAll(async () => {
    const first = await openOffice({ profileDir: golden });
    await beginFile(first.page);
    await workAlone(first.page);
    await reviewImport(first.page, { name: 'fichier.csv', text: csv() });
    await confirmImport(first.page);
    await first.close();
    cpSync(golden, yesterday, { recursive: true });

    const second = await openOffice({ profileDir: golden });
    await unlock(second.page);
    await openedList(second.page);
    for (const { number, town } of corrections) {
      await openPerson(second.page, number);
      await correct(second.page, 'Ville', town);
    }
    await second.kill();
  });

  it.each(Object.keys(damages))(
    'shows no list that lacks anything, and restores, when %s',
    async (name) => {
      const profileDir = makeProfile();
      cpSync(golden, profileDir, { recursive: true });
      damages[name]?.(profileDir, yesterday);
      const office = await openOffice({ profileDir });
      const { page } = office;
      try {
        await unlock(page);
        const damaged = page.getByRole('heading', { name: 'Le fichier local a été abîmé' });
        await damaged.or(page.getByRole('heading', { name: 'Adhérents' })).waitFor();
        const hasNoticed = await damaged.isVisible();
        if (hasNoticed) await repair(page);

        expect(hasNoticed || repairedByChromium.has(name)).toBe(true);
        expect(await countPeople(page)).toBe(people);
        for (const { number, town } of corrections) {
          await openPerson(page, number);
          await page.getByRole('complementary').getByText(town).first().waitFor();
        }
      } finally {
        await office.close();
      }
    },
  );
});

/** Chromium can rebuild these two from the other files, with every row: then there is nothing to say. */
const repairedByChromium = new Set(['CURRENT is deleted', 'the MANIFEST is deleted']);

async function repair(page: Page): Promise<void> {
  expect(await page.getByRole('grid').count()).toBe(0);
  await screenshot(page, 'damaged-fr');
  await page.getByRole('button', { name: 'Remettre le fichier en état' }).click();
  await page.getByRole('heading', { name: 'Le fichier est remis en état' }).waitFor();
  await screenshot(page, 'restored-fr');
  await page.getByRole('button', { name: 'Ouvrir le fichier' }).click();
  await openedList(page);
}

function csv(): string {
  const lines = Array.from({ length: people }, (_, index) => {
    const number = String(index).padStart(5, '0');
    const notes = randomBytes(index < wordy ? 450 : 64).toString('base64url');
    return `Nom${number};Prénom;D${number};personne${number}@exemple.fr;Brest;${notes}`;
  });
  return ['Nom;Prénom;Numéro d’adhérent;Courriel;Ville;Notes', ...lines].join('\n');
}
