import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import { PrintDialog } from '../../../../../../renderer/features/members/take-out/print/print-dialog.tsx';
import type { Paper } from '../../../../../../renderer/paper/client.ts';
import type { PaperOrder } from '../../../../../../renderer/paper/paper-order.ts';
import { clearNotices } from '../../../../../../renderer/ui/notify.tsx';
import { aMember } from '../../../../../builders/a-member.ts';
import { showScreen } from '../../../../support/show.tsx';

afterEach(() => {
  cleanup();
  clearNotices();
});
beforeEach(() => localStorage.clear());

const question = {
  text: '',
  segment: null,
  sort: [{ column: 'name', direction: 'ascending' }],
  groupBy: null,
} as const;
const people = [
  aMember({ familyName: 'Abel', givenName: 'Anne', postcode: '29000', town: 'Quimper' }),
  aMember({ familyName: 'Brun', givenName: 'Luc', doNotContact: true }),
  aMember({ familyName: 'Côte', givenName: 'Zoé', street: null, postcode: null, town: null }),
];

/** Where no Worker can be: takes every order and gives an empty PDF. */
function aPaper() {
  const orders: PaperOrder[] = [];
  let closed = 0;
  const paper: Paper = {
    async compose(order) {
      orders.push(order);
      const bytes = new TextEncoder().encode('%PDF-1.7');
      return ok({ bytes, pages: 1, fingerprint: '3F2A-91BC', findings: [] });
    },
    close() {
      closed += 1;
    },
  };
  return { open: () => paper, last: () => orders.at(-1), closed: () => closed };
}

async function showPrint() {
  const paper = aPaper();
  const shown = await showScreen(
    <PrintDialog
      question={question}
      who={null}
      columns={['name', 'phone']}
      count={3}
      onClose={() => undefined}
      paper={paper.open}
    />,
    { members: people },
  );
  await screen.findByRole('dialog', { name: 'Imprimer 3 personnes' });
  await screen.findByText('1 étiquette, 1 planche');
  return { ...shown, paper };
}

const because = (user: Awaited<ReturnType<typeof showPrint>>['user'], reason: string) =>
  user.type(screen.getByRole('combobox', { name: /Pourquoi ce document/ }), reason);
const logged = async ({ store }: Pick<Awaited<ReturnType<typeof showPrint>>, 'store'>) =>
  (await store.records('export-log')).map(({ fields }) => fields);

const tab = (name: string) => screen.getByRole('tab', { name });

describe('the dialog that prints', () => {
  it('makes labels for who may be written to and has an address, and names the others', async () => {
    const { paper } = await showPrint();

    expect(paper.last()).toMatchObject({
      kind: 'labels',
      labels: [
        { about: 'ABEL Anne', lines: ['Mme Anne ABEL', '12 rue des Tilleuls', '29000 QUIMPER'] },
      ],
    });
    screen.getByText('1 personne laissée de côté.');
    screen.getByText(/sans étiquette.*CÔTE Zoé/);
  });

  it('draws anew when who is left out changes', async () => {
    const { user } = await showPrint();

    await user.click(screen.getByRole('checkbox', { name: 'Les personnes à ne pas contacter' }));

    await screen.findByText('2 étiquettes, 1 planche');
  });

  it('puts the title, the meeting and the empty rows on a sign-in sheet', async () => {
    const { user, paper } = await showPrint();

    await user.click(tab('Feuille d’émargement'));
    await user.type(await screen.findByRole('textbox', { name: 'Lieu' }), 'Salle des fêtes');

    await waitFor(() =>
      expect(paper.last()).toMatchObject({
        kind: 'sign-in-sheet',
        head: { fields: [{ label: 'Date\u00A0:' }, { value: 'Salle des fêtes' }] },
        rows: [{ cells: ['ABEL Anne', 'Quimper'] }, {}, { cells: ['CÔTE Zoé', ''] }],
        blankRows: 10,
      }),
    );
  });

  it('prints the very bytes of the preview', async () => {
    const { user, bridge } = await showPrint();
    await because(user, 'Convocation');

    await user.click(screen.getByRole('button', { name: 'Imprimer…' }));

    await waitFor(() => expect(bridge.asked('print.pdf')).toHaveLength(1));
    const [asked] = bridge.asked('print.pdf');
    // Of another realm than this test's: its bytes are compared, not itself.
    const { title, bytes } = asked as RequestInput<'print.pdf'>;
    expect([title, new TextDecoder().decode(bytes)]).toEqual(['Étiquettes', '%PDF-1.7']);
  });

  it('saves under a name with the day', async () => {
    const { user, bridge } = await showPrint();
    await because(user, 'Convocation');

    await user.click(screen.getByRole('button', { name: 'Enregistrer en PDF…' }));

    await screen.findByText(/Le PDF est enregistré/);
    expect(bridge.asked('file.save')).toMatchObject([
      { suggestedName: expect.stringMatching(/^etiquettes-\d{4}-\d\d-\d\d\.pdf$/) },
    ]);
  });

  it('asks why before anything is printed', async () => {
    const { user, bridge, store } = await showPrint();

    await user.click(screen.getByRole('button', { name: 'Imprimer…' }));

    screen.getByText(/Dites en quelques mots/);
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /Pourquoi/ }));
    expect(bridge.asked('print.pdf')).toEqual([]);
    expect(await logged({ store })).toEqual([]);
  });

  it('notes among what left the file who is on the paper', async () => {
    const { user, store } = await showPrint();
    await because(user, 'Convocation');

    await user.click(screen.getByRole('button', { name: 'Enregistrer en PDF…' }));

    await screen.findByText(/Le PDF est enregistré/);
    expect(await logged({ store })).toMatchObject([
      { format: 'paper-labels', people: 1, columns: [], reason: 'Convocation' },
    ]);
  });

  it('says what is wrong with a sheet that was measured badly, and prints nothing', async () => {
    const { user } = await showPrint();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Planche d’étiquettes' }), 'own');
    const field = screen.getByRole('textbox', { name: 'Étiquettes par rangée' });
    await user.clear(field);
    await user.type(field, '4');

    expect((await screen.findByRole('alert')).textContent).toMatch(/dépasse du papier/);
    const print = screen.getByRole('button', { name: 'Imprimer…' });
    expect(print.hasAttribute('disabled')).toBe(true);
  });

  it('remembers the sheet and the printer’s setting on this computer', async () => {
    const { user } = await showPrint();
    const sheets = () => screen.getByRole('combobox', { name: 'Planche d’étiquettes' });
    await user.selectOptions(sheets(), 'avery-l7163');
    cleanup();

    await showPrint();

    const sheet = sheets();
    expect(sheet instanceof HTMLSelectElement && sheet.value).toBe('avery-l7163');
  });

  it('ends the Worker that knows the addresses when it closes', async () => {
    const { paper } = await showPrint();

    cleanup();

    expect(paper.closed()).toBe(1);
  });
});
