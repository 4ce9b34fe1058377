import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeWritableFolder } from '../../build/runtime/office-launch.ts';
import type { Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { badFiles, hugeFile } from './support/bad-files.ts';
import {
  beginFile,
  confirmImport,
  countPeople,
  find,
  openedList,
  openOffice,
  reviewImport,
  workAlone,
} from './support/secretary.ts';

const knownList = 'Nom;Prénom;Courriel\nAubépine;Zoé;zoe@exemple.fr\nBruyère;Ana;ana@exemple.fr';
const ragged = [
  'Nom;Prénom;Courriel;Téléphone;Ville',
  'Chardon;Luc;luc@exemple.fr;0611223344;Brest',
  'Digitale;Eve;eve@exemple.fr',
  `Églantier;Tom;tom@exemple.fr;0611223345;Brest${';trop'.repeat(7)}`,
  'Fougère;Mia;mia@exemple.fr;0611223346;Quimper',
].join('\n');

/** A person notices a window that does not answer for half a second; two busy cores are no reason to fail. */
const longestStallMs = 1_000;

describe('a file that is no list of people', () => {
  /** Readable by the ordinary user that the window runs as. */
  const folder = makeWritableFolder(mkdtempSync(join(tmpdir(), 'permanence-files-')));
  let office: Office;
  let page: Page;
  let people: number;

  beforeAll(async () => {
    office = await openOffice();
    page = office.page;
    await beginFile(page);
    await workAlone(page);
    await reviewImport(page, { name: 'liste.csv', text: knownList });
    await confirmImport(page);
    people = await countPeople(page);
    await watchForStalls(page);
    await page.keyboard.press('Control+i');
  });

  afterAll(async () => {
    await office?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(page, 'bad-files');
  });

  it.each(badFiles)('$name is refused with a sentence', async ({ name, bytes, says }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);

    await choose(page, path);

    await refusal(page, name).getByText(says).waitFor();
  });

  it('of 300 MB is refused by its size before it is read', async () => {
    await choose(page, hugeFile(folder));

    await refusal(page, 'énorme.csv')
      .getByText(/Il pèse 300\sMo, et la limite est de 50\sMo\. Rien n’a été lu\./)
      .waitFor();
  });

  it('never made the window stall, nor wrote anything', async () => {
    expect(await longestStall(page)).toBeLessThan(longestStallMs);
    await page.keyboard.press('Control+1');
    await openedList(page);
    expect(await countPeople(page)).toBe(people);
  });

  it('has lines of 3 and of 12 columns: they are refused by their number, the others are added', async () => {
    await reviewImport(page, { name: 'bancale.csv', text: ragged });

    const refused = page.getByRole('listitem').filter({ hasText: 'Refusée' });
    const reason = 'cette ligne n’a pas le même nombre de colonnes que les titres.';
    await refused.filter({ hasText: 'Ligne 3' }).getByText(reason).waitFor();
    await refused.filter({ hasText: 'Ligne 4' }).getByText(reason).waitFor();
    await page.getByRole('button', { name: 'Ajouter 2 personnes' }).waitFor();

    await confirmImport(page);
    expect(await countPeople(page)).toBe(people + 2);
    for (const name of ['Digitale', 'Églantier']) {
      await find(page, name);
      await page
        .getByText(/^0 sur |Personne ne correspond|Aucun/)
        .first()
        .waitFor();
    }
  });

  it('is to be chosen again when it was saved anew meanwhile', async () => {
    const path = join(folder, 'liste.csv');
    writeFileSync(path, knownList);
    await page.keyboard.press('Control+i');
    await choose(page, path);
    await page.getByLabel('Séparateur').waitFor();
    writeFileSync(path, `${knownList}\nChardon;Luc;luc@exemple.fr`);

    await page.getByLabel('Séparateur').selectOption(',');

    await refusal(page, 'liste.csv')
      .getByText('Il a été changé, déplacé ou retiré depuis que vous l’avez choisi.')
      .waitFor();
    await choose(page, path);
    await page.getByText(/liste\.csv\s: 3 lignes, 3 colonnes\./).waitFor();
  });
});

const choose = (page: Page, path: string) =>
  page.locator('#screen input[type=file]').setInputFiles(path);

const refusal = (page: Page, fileName: string) =>
  page.getByRole('alert').filter({ hasText: `« ${fileName} » n’a pas pu être lu` });

function watchForStalls(page: Page): Promise<void> {
  return page.evaluate(() => {
    const watch = { last: performance.now(), longest: 0 };
    Reflect.set(globalThis, 'stalls', watch);
    setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
    }, 20);
  });
}

const longestStall = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(globalThis, 'stalls').longest);
