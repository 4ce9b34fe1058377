import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningCentral } from '../../build/runtime/central-process.ts';
import { startCentral } from './harness/central.ts';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { readScope } from './support/central-reader.ts';
import {
  askToConnect,
  beConnected,
  beginFile,
  confirmImport,
  connect,
  correct,
  countPeople,
  find,
  openedList,
  openOffice,
  openPerson,
  panelText,
  reviewImport,
  syncNow,
  unlock,
  upToDate,
} from './support/secretary.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const scope = 'sec:vernoy:core';
const secretary = 'secretary.vernoy@demo.example';
const newcomers = 300;

describe('two offices of one section', () => {
  const dataDir = temporaryFolder('central');
  const profiles = { a: makeProfile(), b: makeProfile() };
  let central: RunningCentral;
  let a: Office;
  let b: Office;

  const restartCentral = async () => {
    central = await startCentral({
      demo: true,
      dataDir,
      env: { PORT: new URL(central.url).port },
    });
  };

  beforeAll(async () => {
    central = await startCentral({ demo: true, dataDir });
    a = await openOffice({ profileDir: profiles.a });
    b = await openOffice({ profileDir: profiles.b });
    for (const { page } of [a, b]) {
      await beginFile(page);
      await connect(page, central.url, secretary);
      await upToDate(page);
    }
  });

  afterAll(async () => {
    await a?.close();
    await b?.close();
    await central?.stop();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await screenshot(a.page, 'two-offices-a');
    await screenshot(b.page, 'two-offices-b');
  });

  it('hold the same people', async () => {
    const held = (await readScope(central.url, scope)).length;

    expect(await countPeople(a.page)).toBe(held);
    expect(await countPeople(b.page)).toBe(held);
  });

  it('converge after each edited another field of one person without a network', async () => {
    // Couples share an address: this one belongs to one person only, and is part of no other.
    const addresses = (await readScope(central.url, scope)).map(({ email }) => email ?? '');
    const address = addresses.find(
      (one) => /\d@/.test(one) && addresses.filter((other) => other.includes(one)).length === 1,
    );
    if (address === undefined) throw new Error('The demo has no such person');
    await central.stop();

    for (const { page } of [a, b]) await openPerson(page, address);
    await correct(a.page, 'Téléphone', '06 99 88 77 66');
    await correct(b.page, 'Profession', 'Tonnelière');
    await a.page.getByRole('button', { name: 'Hors ligne, 1 en attente' }).waitFor();
    await restartCentral();
    for (const { page } of [a, b]) {
      await syncNow(page);
      await upToDate(page);
    }
    await syncNow(a.page);
    await upToDate(a.page);

    for (const { page } of [a, b]) {
      await page.getByRole('complementary').getByText('Tonnelière').waitFor();
      expect(await panelText(page)).toContain('06 99 88 77 66');
    }
  });

  it.each([
    [0, 'Aubépine'],
    [40, 'Bruyère'],
    [120, 'Chardon'],
    [400, 'Digitale'],
  ])('lose and double nothing when one is killed %i ms into a push', async (delayMs, word) => {
    await reviewImport(a.page, { name: 'nouveaux.csv', text: csvOf(word) });
    await central.stop();
    await confirmImport(a.page);
    await restartCentral();

    await syncNow(a.page);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await a.kill();
    a = await openOffice({ profileDir: profiles.a });
    await unlock(a.page);
    await upToDate(a.page);

    const arrived = (await readScope(central.url, scope)).filter((row) => row.familyName === word);
    expect(arrived).toHaveLength(newcomers);
    expect(new Set(arrived.map((row) => row.memberNumber)).size).toBe(newcomers);
    await find(a.page, word);
    await a.page.getByText(`${newcomers} sur`).waitFor();
  });

  it.each([0, 30, 90, 250])(
    'lose and double nothing when the other is killed %i ms into a pull',
    async (delayMs) => {
      await syncNow(b.page);
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await b.kill();
      b = await openOffice({ profileDir: profiles.b });
      await unlock(b.page);
      await upToDate(b.page);

      expect(await countPeople(b.page)).toBe((await readScope(central.url, scope)).length);
    },
  );

  it.each([100, 400])(
    'lose and double nothing when a new office is killed %i ms into its first pull',
    async (delayMs) => {
      const profileDir = makeProfile();
      const started = await openOffice({ profileDir });
      await beginFile(started.page);
      await askToConnect(started.page, central.url, secretary);
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await started.kill();

      const again = await openOffice({ profileDir });
      await unlock(again.page);
      await openedList(again.page);
      await beConnected(again.page, central.url, secretary);
      await upToDate(again.page);

      expect(await countPeople(again.page)).toBe((await readScope(central.url, scope)).length);
      await again.close();
    },
  );
});

function csvOf(familyName: string): string {
  const lines = Array.from(
    { length: newcomers },
    (_, index) => `${familyName};Prénom${index};${familyName}-${index};personne${index}@exemple.fr`,
  );
  return ['Nom;Prénom;Numéro d’adhérent;Courriel', ...lines].join('\r\n');
}
