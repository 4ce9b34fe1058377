import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startCentral } from './harness/central.ts';
import { makeProfile } from './harness/office.ts';
import {
  beginFile,
  confirmImport,
  connect,
  correct,
  find,
  openedList,
  openOffice,
  openPerson,
  passphrase,
  reviewImport,
  syncNow,
  unlock,
  upToDate,
} from './support/secretary.ts';

/** Each would be unmistakable on a disk; in every way in which text is commonly written. */
const markers = [
  'Zwingliberg',
  'Xanthoudidou',
  'zwingliberg.marqueur@exemple.fr',
  '+33698765401',
  '06 98 76 54 01',
  '0698765401',
  'Ploumanac-Marqueur',
  'correction-marqueur@exemple.fr',
  passphrase,
];

describe('the profile folder after heavy use', () => {
  it('holds no name, no address, no number and no passphrase in clear', async () => {
    const central = await startCentral({ demo: true });
    const profileDir = makeProfile();
    const office = await openOffice({ profileDir });
    await beginFile(office.page);
    await connect(office.page, central.url, 'secretary.vernoy@demo.example');
    await upToDate(office.page);
    await reviewImport(office.page, { name: 'marqueurs.csv', text: csv() });
    await confirmImport(office.page);
    await openPerson(office.page, 'Z1000');
    await correct(office.page, 'Adresse électronique', 'correction-marqueur@exemple.fr');
    await syncNow(office.page);
    await upToDate(office.page);
    await find(office.page, 'Xanthoudidou');
    await office.page.keyboard.press('Control+l');
    await unlock(office.page);
    await openedList(office.page);
    await office.kill();
    const reopened = await openOffice({ profileDir });
    await unlock(reopened.page);
    await openedList(reopened.page);
    await reopened.close();
    await central.stop();

    expect(findMarkers(profileDir)).toEqual([]);
  });
});

function findMarkers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name);
    if (!statSync(path).isFile()) return [];
    const bytes = readFileSync(path);
    return markers
      .filter((marker) =>
        [
          Buffer.from(marker, 'utf8'),
          Buffer.from(marker, 'utf16le'),
          Buffer.from(marker, 'latin1'),
        ].some((written) => bytes.includes(written)),
      )
      .map((marker) => `${name}: ${marker}`);
  });
}

function csv(): string {
  const lines = Array.from({ length: 400 }, (_, index) =>
    index % 2 === 0
      ? `Zwingliberg;Ada;zwingliberg.marqueur@exemple.fr;06 98 76 54 01;Ploumanac-Marqueur;Z${1_000 + index}`
      : `Xanthoudidou;Iris;iris${index}@exemple.fr;06 98 76 54 01;Ploumanac-Marqueur;X${1_000 + index}`,
  );
  return ['Nom;Prénom;Courriel;Téléphone;Ville;Numéro d’adhérent', ...lines].join('\n');
}
