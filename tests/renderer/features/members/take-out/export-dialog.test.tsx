import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ExportDialog } from '../../../../../renderer/features/members/take-out/export/export-dialog.tsx';
import type { ListQuestion } from '../../../../../renderer/store/list-api.ts';
import { aMember } from '../../../../builders/a-member.ts';
import { showScreen } from '../../../support/show.tsx';

afterEach(cleanup);

const everybody: ListQuestion = {
  text: '',
  segment: null,
  sort: [{ column: 'name', direction: 'ascending' }],
  groupBy: null,
};
const people = [
  aMember({ familyName: 'Abel', givenName: 'Anne' }),
  aMember({ familyName: 'Brun', givenName: null, doNotContact: true }),
];

async function showExport() {
  let closed = 0;
  const shown = await showScreen(
    <ExportDialog
      question={everybody}
      who={null}
      columns={['name', 'phone']}
      count={2}
      onClose={() => {
        closed += 1;
      }}
    />,
    { members: people },
  );
  await screen.findByRole('dialog', { name: 'Exporter 2 personnes' });
  return { ...shown, closed: () => closed };
}

const reasonField = () => screen.getByRole('combobox', { name: /Pourquoi ce fichier/ });
const save = () => screen.getByRole('button', { name: 'Enregistrer le fichier…' });
const tick = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const namesOf = (boxes: readonly HTMLElement[]) =>
  boxes.map((box) => (box instanceof HTMLInputElement ? (box.labels?.[0]?.textContent ?? '') : ''));
const logs = async (store: Awaited<ReturnType<typeof showExport>>['store']) =>
  (await store.records('export-log')).map(({ fields }) => fields);

describe('the dialog that exports', () => {
  it('offers the columns of the list first, ticked, and says that the file will be readable', async () => {
    await showExport();

    const boxes = within(screen.getByRole('group', { name: /Colonnes du fichier/ }));
    expect(namesOf(boxes.getAllByRole('checkbox')).slice(0, 2)).toEqual([
      'Nom et prénom',
      'Téléphone',
    ]);
    expect(namesOf(boxes.getAllByRole('checkbox', { checked: true }))).toEqual([
      'Nom et prénom',
      'Téléphone',
    ]);
    screen.getByText('Ce fichier ne sera plus chiffré');
  });

  it('asks for a reason before anything is written', async () => {
    const { store, user } = await showExport();

    await user.click(save());

    screen.getByText(/Dites en quelques mots/);
    expect(await logs(store)).toEqual([]);
  });

  it('writes the file, tells its name, and notes it in the log that everyone can read', async () => {
    const { store, user } = await showExport();

    await user.type(reasonField(), 'Tour d’appels de mars');
    await user.click(save());

    await screen.findByText(/2 personnes dans «\sadherents-.*\.xlsx\s»/);
    expect(await logs(store)).toMatchObject([
      { reason: 'Tour d’appels de mars', format: 'xlsx', people: 2, columns: ['name', 'phone'] },
    ]);
    await user.click(screen.getByRole('button', { name: 'Sorties du fichier' }));
    await screen.findByText('Tour d’appels de mars');
    screen.getByText(/Nom et prénom, Téléphone/);
  });

  it('makes visiting cards without those who must not be contacted, unless asked to', async () => {
    const { store, user } = await showExport();

    await user.click(screen.getByRole('radio', { name: /Cartes de visite/ }));
    screen.getByRole('checkbox', { name: 'Les personnes à ne pas contacter', checked: true });
    await user.click(tick(/vCard 3\.0/));
    await user.type(reasonField(), 'Tour d’appels');
    await user.click(save());

    await screen.findByText(/1 personne dans «\sadherents-.*\.vcf\s»/);
    screen.getByText('1 personne laissée de côté.');
    expect(await logs(store)).toMatchObject([{ format: 'vcard3', people: 1 }]);
  });

  it('keeps tables and cards apart: what is ticked for one is not for the other', async () => {
    const { user } = await showExport();

    await user.click(screen.getByRole('button', { name: 'Tout décocher' }));
    expect(save().hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('radio', { name: /Cartes de visite/ }));

    screen.getByRole('checkbox', { name: 'Téléphone', checked: true });
    expect(save().hasAttribute('disabled')).toBe(false);
  });

  it('finds a column by a part of its name, accents or not', async () => {
    const { user } = await showExport();

    await user.type(screen.getByRole('textbox', { name: 'Chercher une colonne' }), 'telephone');

    const boxes = within(screen.getByRole('group', { name: /Colonnes du fichier/ }));
    const found = namesOf(boxes.getAllByRole('checkbox'));
    expect(found[0]).toBe('Téléphone');
    expect(found.every((name) => /téléphone/i.test(name))).toBe(true);
  });

  it('says so when nobody is left, and stays open', async () => {
    const { user, closed } = await showExport();

    await user.click(tick('Qui refuse le courrier'));
    await user.click(tick('Et qui n’a pas encore répondu'));
    await user.type(reasonField(), 'Essai');
    await user.click(save());

    expect((await screen.findByRole('alert')).textContent).toMatch(
      /Il ne reste personne à exporter/,
    );
    expect(closed()).toBe(0);
  });
});
