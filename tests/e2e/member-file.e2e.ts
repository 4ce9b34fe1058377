import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import {
  beginFile,
  confirmImport,
  countPeople,
  find,
  openOffice,
  reviewImport,
  workAlone,
} from './support/secretary.ts';

const list = [
  'Nom;Prénom;Courriel;Ville',
  'Aubépine;Zoé;zoe@exemple.fr;Brest',
  'Bruyère;Ana;ana@exemple.fr;Rennes',
  'Chardon;Luc;luc@exemple.fr;Brest',
].join('\n');

describe('the member file, without a mouse', () => {
  let office: Office;

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await office.page.keyboard.press(key);
  };
  const type = (text: string) => office.page.keyboard.type(text);
  const cell = (text: string) =>
    office.page.getByRole('gridcell', { name: text, exact: true }).first();

  beforeAll(async () => {
    office = await openOffice();
    await beginFile(office.page);
    await workAlone(office.page);
    await reviewImport(office.page, { name: 'liste.csv', text: list });
    await confirmImport(office.page);
  });

  afterAll(() => office?.close());

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'member-file');
  });

  it('adds a person', async () => {
    await press('Control+n');
    await office.page.getByLabel('Nom', { exact: false }).first().waitFor();
    await type('Digitale');
    await press('Control+s');

    await office.page.getByRole('heading', { name: 'Digitale' }).waitFor();
    expect(await countPeople(office.page)).toBe(4);
    await press('Escape');
  });

  it('corrects a cell in the list, and refuses what the field cannot hold', async () => {
    await press('Control+f');
    await type('bruyere');
    await office.page.getByText(/^1 sur /).waitFor();
    await press('Enter', 'ArrowRight', 'ArrowRight');
    await type('Quimper');
    await press('Enter');
    await cell('Quimper').waitFor();

    // The only line of the list: the keyboard stayed on it.
    await press('ArrowRight', 'ArrowRight');
    await type('pas une adresse');
    await press('Enter');

    await office.page.getByText('Cette valeur ne convient pas à ce champ.').waitFor();
    await press('Escape');
    await cell('ana@exemple.fr').waitFor();
  });

  it('puts those who are ticked in the bin after a summary, and takes it back', async () => {
    await find(office.page, '');
    await office.page.getByText(/^4 personnes/).waitFor();
    await press('ArrowDown', 'Control+Space', 'ArrowDown', 'Control+Space');
    await office.page.getByRole('button', { name: 'Autres actions' }).focus();
    await press('Enter');
    await office.page.getByRole('menuitem', { name: 'Mettre à la corbeille…' }).focus();
    await press('Enter');
    await office.page.getByText('Zoé Aubépine et Ana Bruyère').waitFor();
    await office.page.getByRole('button', { name: 'Mettre 2 fiches à la corbeille' }).waitFor();
    await press('Enter');

    await office.page.getByText(/^2 personnes/).waitFor();
    // As in a spreadsheet, with a cell of the list under the keyboard.
    await office.page.getByRole('grid').focus();
    await press('Control+z');
    const undo = office.page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).first();
    await undo.focus();
    await press('Enter');

    await office.page.getByText(/^4 personnes/).waitFor();
  });
});
