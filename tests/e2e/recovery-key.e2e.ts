import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { accessibilityFaults } from './support/axe.ts';
import { openedList, openOffice, passphrase, unlock } from './support/secretary.ts';

const newPassphrase = 'falaise onze mercredi bouton';

/** The recovery key is shown once; here the power fails at that very moment. */
describe('a recovery key that was lost', () => {
  const profileDir = makeProfile();
  let office: Office;

  beforeAll(async () => {
    office = await openOffice({ profileDir });
  });

  afterAll(() => office?.close());

  const shownKey = async () => {
    const key = office.page.getByRole('list', { name: 'Clé de secours' });
    await key.waitFor();
    return key.getByRole('listitem').allInnerTexts();
  };
  const look = async (name: string) => {
    await screenshot(office.page, name);
    expect.soft(await accessibilityFaults(office.page), name).toEqual([]);
  };
  const openWithKey = async (groups: readonly string[]) => {
    const { page } = office;
    await page.getByLabel('Clé de secours').fill(groups.join(' '));
    await page.getByLabel('Phrase de passe', { exact: true }).fill(newPassphrase);
    await page.getByLabel('La même phrase, une seconde fois').fill(newPassphrase);
    await page.getByRole('button', { name: 'Ouvrir et changer la phrase' }).click();
  };

  it('is replaced by a new one, which alone opens the file', async () => {
    await office.page.getByRole('button', { name: 'Commencer' }).click();
    await office.page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
    await office.page.getByLabel('La même phrase, une seconde fois').fill(passphrase);
    await office.page.getByRole('button', { name: 'Chiffrer le fichier' }).click();
    const lost = await shownKey();
    await office.kill();

    office = await openOffice({ profileDir });
    const { page } = office;
    await unlock(page);
    await openedList(page);
    await page.getByText('La clé de secours de ce fichier n’a peut-être pas été gardée').waitFor();
    await look('50-recovery-key-not-kept');
    await page.getByRole('button', { name: 'Créer une nouvelle clé' }).click();
    await page.getByRole('button', { name: 'Nouvelle clé de secours' }).click();
    await page.getByLabel('Phrase de passe actuelle').fill(passphrase);
    await page.getByRole('button', { name: 'Créer la nouvelle clé' }).click();
    const kept = await shownKey();
    await page.waitForTimeout(300);
    await look('51-new-recovery-key');
    await page.getByLabel('Pour vérifier, recopiez le groupe n° 3').fill(kept[2] ?? '');
    await page.getByRole('button', { name: 'J’ai terminé' }).click();
    await page.getByRole('button', { name: 'Nouvelle clé de secours' }).waitFor();

    await page.keyboard.press('Control+l');
    await page.getByRole('button', { name: 'J’ai oublié ma phrase de passe' }).click();
    await openWithKey(lost);
    await page.getByText('Cette clé de secours n’ouvre pas ce fichier.').waitFor();
    await openWithKey(kept);

    await openedList(page);
  });
});
