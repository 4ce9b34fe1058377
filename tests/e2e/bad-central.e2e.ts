import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningCentral } from '../../build/runtime/central-process.ts';
import { startCentral } from './harness/central.ts';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { readScope } from './support/central-reader.ts';
import {
  type Endpoint,
  type HostileCentral,
  startHostileCentral,
} from './support/hostile-central.ts';
import {
  beginFile,
  connect,
  correct,
  countPeople,
  find,
  openedList,
  openOffice,
  openPerson,
  panelText,
  syncNow,
  unlock,
} from './support/secretary.ts';
import {
  brokenFeeds,
  failures,
  halfLine,
  lostConnections,
  notCentral,
  reset,
  type Spoil,
  silence,
  webPage,
} from './support/spoiled-answers.ts';
import { explains, inTrouble, syncUntil, warns } from './support/sync-badge.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const scope = 'sec:vernoy:core';
const secretary = 'secretary.vernoy@demo.example';

const says = {
  notCentral: 'Ce qui a répondu n’est pas le serveur de la fédération.',
  failed: 'Le serveur de la fédération a rencontré un problème.',
  offline: 'Pas de réseau pour le moment.',
  slow: 'La fédération met trop de temps à répondre.',
} as const;

type Case = readonly [name: string, spoil: Spoil, sentence: string];
const saying = (spoils: Readonly<Record<string, Spoil>>, sentence: string): readonly Case[] =>
  Object.entries(spoils).map(([name, spoil]) => [name, spoil, sentence]);

const otherAnswers = [
  ...saying(failures, says.failed),
  ...saying(lostConnections, says.offline),
] as const;
const anyAnswer: readonly Case[] = [...saying(notCentral, says.notCentral), ...otherAnswers];
const anyFeed: readonly Case[] = [...saying(brokenFeeds, says.notCentral), ...otherAnswers];

describe('an office whose federation answers nonsense', () => {
  const profileDir = makeProfile();
  let central: RunningCentral;
  let hostile: HostileCentral;
  let office: Office;
  let people: number;
  let address: string;
  let edits = 0;

  const nextProfession = () => {
    edits += 1;
    return `Métier ${edits}`;
  };
  const behaveAgain = async () => {
    hostile.behave();
    await syncUntil(office.page, 'À jour');
  };
  /** After so many failures the next attempt of its own is far away: what it says can be read. */
  const tireOut = async () => {
    hostile.spoil('heads', reset);
    for (let failed = 0; failed < 7; failed += 1) {
      await syncNow(office.page);
      await office.page.waitForTimeout(200);
    }
    hostile.behave();
  };
  /** Central has the edit once, and nobody has to decide anything about it. */
  const hasArrivedOnce = async (profession: string) => {
    const rows = await readScope(central.url, scope);
    expect(rows.filter((row) => row.profession === profession)).toHaveLength(1);
    expect(rows).toHaveLength(people);
    expect(await countPeople(office.page)).toBe(people);
    expect(await panelText(office.page)).toContain(profession);
    expect(
      await office.page.getByRole('button', { name: 'Points à vérifier', exact: true }).count(),
    ).toBe(1);
  };

  beforeAll(async () => {
    central = await startCentral({ demo: true, dataDir: temporaryFolder('central') });
    hostile = await startHostileCentral(central.url);
    office = await openOffice({ profileDir });
    people = (await readScope(central.url, scope)).length;
  });

  afterAll(async () => {
    await office?.close();
    await hostile?.stop();
    await central?.stop();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'bad-central');
  });

  it('says at the first sign-in that a web page is no federation', async () => {
    const { page } = office;
    await beginFile(page);
    hostile.spoil('session', webPage);

    const connecting = connect(page, hostile.url, secretary);
    const alert = page.getByRole('alert').filter({ hasText: 'La connexion n’a pas abouti' });
    await alert.getByText(says.notCentral).waitFor();

    hostile.behave();
    hostile.spoil('feed', halfLine);
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
    await connecting;
  });

  it('does not take half of the first feed for the whole file', async () => {
    const { page } = office;
    await warns(page, says.notCentral);

    await behaveAgain();

    expect(await countPeople(page)).toBe(people);
  });

  it.each(anyAnswer)(
    'keeps its list when the question for news gets %s',
    async (_name, spoil, sentence) => {
      hostile.spoil('heads', spoil);

      await warns(office.page, sentence);
      expect(await countPeople(office.page)).toBe(people);

      await behaveAgain();
    },
  );

  describe('with a person open', () => {
    beforeAll(async () => {
      address = await lonelyAddress(central.url);
      await openPerson(office.page, address);
      await find(office.page, '');
    });

    it.each(anyAnswer)('keeps an edit that is answered by %s', async (_name, spoil, sentence) => {
      const profession = nextProfession();
      hostile.spoil('push', spoil);

      await correct(office.page, 'Profession', profession);
      await warns(office.page, sentence, '1 modification');
      expect(await panelText(office.page)).toContain(profession);

      await behaveAgain();
      await hasArrivedOnce(profession);
    });

    it.each(anyFeed)('takes nothing from a feed that is %s', async (_name, spoil, sentence) => {
      const profession = nextProfession();
      hostile.spoil('feed', spoil);

      await correct(office.page, 'Profession', profession);
      await warns(office.page, sentence, 'rien');
      expect(await panelText(office.page)).toContain(profession);

      await behaveAgain();
      await hasArrivedOnce(profession);
    });

    it('goes on working while central is silent, then says that it is slow', async () => {
      const profession = nextProfession();
      await tireOut();
      hostile.spoil('push', silence);

      await correct(office.page, 'Profession', `${profession} bis`);
      await syncNow(office.page);
      await office.page.getByRole('button', { name: 'Synchronisation…' }).waitFor();
      await correct(office.page, 'Profession', profession);
      expect(await countPeople(office.page)).toBe(people);
      await office.page.getByRole('button', { name: inTrouble }).waitFor({ timeout: 60_000 });
      await explains(office.page, says.slow, '2 modifications');

      await behaveAgain();
      await hasArrivedOnce(profession);
    });

    it('keeps an edit through a power cut while a web page answers', async () => {
      const profession = nextProfession();
      for (const endpoint of ['session', 'heads', 'push', 'feed'] satisfies Endpoint[]) {
        hostile.spoil(endpoint, webPage);
      }
      await correct(office.page, 'Profession', profession);
      await warns(office.page, says.notCentral, '1 modification');

      await office.kill();
      office = await openOffice({ profileDir });
      await unlock(office.page);
      await openedList(office.page);
      await warns(office.page, says.notCentral, '1 modification');
      await openPerson(office.page, address);
      await find(office.page, '');

      await behaveAgain();
      await hasArrivedOnce(profession);
    });
  });
});

/** Couples share an address: this one belongs to one person only, and is part of no other. */
async function lonelyAddress(centralUrl: string): Promise<string> {
  const addresses = (await readScope(centralUrl, scope)).map(({ email }) => email ?? '');
  const address = addresses.find(
    (one) => /\d@/.test(one) && addresses.filter((other) => other.includes(one)).length === 1,
  );
  if (address === undefined) throw new Error('The demo has no such person');
  return address;
}
