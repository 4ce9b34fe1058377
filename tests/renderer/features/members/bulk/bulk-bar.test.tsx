import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { BulkBar } from '../../../../../renderer/features/members/bulk/bulk-bar.tsx';
import { localScope } from '../../../../../renderer/store/sections.ts';
import type { StoreApi } from '../../../../../renderer/store/store-api.ts';
import { giveRoom } from '../../../support/show.tsx';
import { showOffice } from '../../../support/show-office.tsx';

/** The bar under a list in which Lucie, Marc and Odile are chosen; Marc lives in Lyon already. */
async function threeChosen(start: Parameters<typeof showOffice>[1] = {}) {
  const onClear = vi.fn();
  const shown = await showOffice(
    (ids) => <BulkBar who={{ kind: 'ids', ids }} count={ids.length} onClear={onClear} />,
    {
      members: [{}, { givenName: 'Marc', town: 'Lyon' }, { givenName: 'Odile' }],
      ...start,
    },
  );
  return { ...shown, onClear };
}

type Shown = Awaited<ReturnType<typeof threeChosen>>;

const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));

async function wishTown({ user }: Shown, town: string) {
  await user.click(screen.getByRole('button', { name: 'Modifier un champ…' }));
  const form = await dialog('Modifier un champ…');
  await user.selectOptions(form.getByRole('combobox', { name: 'Champ à modifier' }), 'town');
  await user.type(form.getByRole('textbox', { name: 'Nouvelle valeur' }), town);
  await user.click(form.getByRole('button', { name: 'Voir ce qui va changer' }));
  return form;
}

const townsOf = async ({ ids, fieldsOf }: Shown) =>
  (await Promise.all(ids.map(fieldsOf))).map((fields) => fields?.town);

describe('what is done with many people', () => {
  giveRoom();

  it('says what will change before it does, and can be taken back at once', async () => {
    const shown = await threeChosen();
    const form = await wishTown(shown, 'Lyon');

    expect(await form.findByText('2 fiches changent')).toBeTruthy();
    expect(form.getByText('1 est déjà ainsi')).toBeTruthy();
    expect(form.getAllByRole('listitem').map((line) => line.textContent)).toContain(
      'Lucie CarpentierVille\u00a0: Vernoy → Lyon',
    );
    expect(await townsOf(shown)).toEqual(['Vernoy', 'Lyon', 'Vernoy']);
    await shown.user.click(form.getByRole('button', { name: 'Modifier 2 fiches' }));

    expect(await screen.findByText('2 fiches modifiées.')).toBeTruthy();
    expect(await townsOf(shown)).toEqual(['Lyon', 'Lyon', 'Lyon']);
    expect(shown.onClear).toHaveBeenCalledOnce();
    await shown.user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(async () => expect(await townsOf(shown)).toEqual(['Vernoy', 'Lyon', 'Vernoy']));
  });

  it('empties a field, but never one that must say something', async () => {
    const shown = await threeChosen();
    await shown.user.click(screen.getByRole('button', { name: 'Modifier un champ…' }));
    const form = await dialog('Modifier un champ…');
    const field = form.getByRole('combobox', { name: 'Champ à modifier' });

    await shown.user.selectOptions(field, 'kind');
    expect(form.queryByRole('checkbox', { name: 'Vider ce champ' })).toBeNull();
    expect(form.queryByRole('option', { name: 'Numéro d’adhérent·e' })).toBeNull();
    await shown.user.selectOptions(field, 'town');
    await shown.user.click(form.getByRole('checkbox', { name: 'Vider ce champ' }));
    await shown.user.click(form.getByRole('button', { name: 'Voir ce qui va changer' }));
    await shown.user.click(await form.findByRole('button', { name: 'Modifier 3 fiches' }));

    await screen.findByText('3 fiches modifiées.');
    expect(await townsOf(shown)).toEqual([null, null, null]);
  });

  it('only empties what is each person’s own, and says how much is lost', async () => {
    const shown = await threeChosen({ members: [{}, { phone: null }, {}] });
    await shown.user.click(screen.getByRole('button', { name: 'Modifier un champ…' }));
    const form = await dialog('Modifier un champ…');

    await shown.user.selectOptions(
      form.getByRole('combobox', { name: 'Champ à modifier' }),
      'phone',
    );
    expect(form.queryByRole('textbox', { name: 'Nouvelle valeur' })).toBeNull();
    await shown.user.click(form.getByRole('button', { name: 'Voir ce qui va changer' }));

    expect(await form.findByText('2 valeurs seront effacées.')).toBeTruthy();
    await shown.user.click(form.getByRole('button', { name: 'Modifier 2 fiches' }));
    await screen.findByText('2 fiches modifiées.');
    expect((await shown.fieldsOf(shown.ids[0]))?.phone).toBeNull();
  });

  it('makes the tag that is typed, with the same way back as the act', async () => {
    const shown = await threeChosen();
    const names = async () => (await shown.store.records('tag')).map(({ fields }) => fields.name);
    await shown.user.click(screen.getByRole('button', { name: 'Étiqueter…' }));
    const form = await dialog('Étiqueter…');

    const add = await form.findByRole('combobox', { name: 'Ajouter les étiquettes' });
    await shown.user.type(add, 'Fête{ArrowDown}{Enter}');
    await shown.user.click(form.getByRole('button', { name: 'Voir ce qui va changer' }));
    await form.findAllByText(/Étiquette «\sFête\s»/);
    expect(await names()).toEqual([]);
    await shown.user.click(form.getByRole('button', { name: 'Modifier 3 fiches' }));

    await screen.findByText('3 fiches modifiées.');
    expect(await names()).toEqual(['Fête']);
    await shown.user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(async () => expect(await names()).toEqual([]));
  });

  it('puts a tag on everybody and takes another off', async () => {
    const tag = (name: string) =>
      ({ kind: 'tag', scope: localScope, fields: { name, colour: 'grey' } }) as const;
    const shown = await threeChosen({
      before: async (store: StoreApi) => {
        await store.addRecord(tag('Boîtage'));
        await store.addRecord(tag('Collage'));
      },
    });
    await shown.user.click(screen.getByRole('button', { name: 'Étiqueter…' }));
    const form = await dialog('Étiqueter…');

    const add = await form.findByRole('combobox', { name: 'Ajouter les étiquettes' });
    await shown.user.type(add, 'Boît{ArrowDown}{Enter}');
    await shown.user.click(form.getByRole('button', { name: 'Voir ce qui va changer' }));
    await shown.user.click(await form.findByRole('button', { name: 'Modifier 3 fiches' }));

    await screen.findByText('3 fiches modifiées.');
    const [boitage] = (await shown.store.records('tag')).filter(
      ({ fields }) => fields.name === 'Boîtage',
    );
    expect(await shown.fieldsOf(shown.ids[0])).toMatchObject({ [`tag.${boitage?.id}`]: true });
  });

  it('notes a contact below the notes there are', async () => {
    const shown = await threeChosen();
    await shown.user.click(screen.getByRole('button', { name: 'Noter un contact…' }));
    const form = await dialog('Noter un contact…');
    const day = form.getByRole('textbox', { name: 'Date du contact' });

    await shown.user.clear(day);
    await shown.user.type(day, '12/11/2026');
    await shown.user.type(form.getByRole('textbox', { name: /^Remarque/ }), 'Réunion publique');
    await shown.user.click(form.getByRole('button', { name: 'Voir ce qui va changer' }));
    await shown.user.click(await form.findByRole('button', { name: 'Modifier 3 fiches' }));

    await screen.findByText('3 fiches modifiées.');
    expect(await shown.fieldsOf(shown.ids[2])).toMatchObject({
      contactedOn: '2026-11-12',
      notes: expect.stringContaining('Réunion publique'),
    });
  });

  it('moves people to the bin, and says how many and who first', async () => {
    const shown = await threeChosen();
    await shown.user.click(screen.getByRole('button', { name: 'Mettre à la corbeille…' }));
    const form = await dialog('Mettre à la corbeille…');

    expect(await form.findByText('3 personnes vont à la corbeille')).toBeTruthy();
    expect(form.getByText('Lucie Carpentier, Marc Carpentier et Odile Carpentier')).toBeTruthy();
    await shown.user.click(form.getByRole('button', { name: 'Mettre 3 fiches à la corbeille' }));

    await waitFor(async () => expect(await shown.store.bin()).toHaveLength(3));
  });

  it('changes nothing when it is left at the summary', async () => {
    const shown = await threeChosen();
    const form = await wishTown(shown, 'Brest');

    await shown.user.click(await form.findByRole('button', { name: 'Annuler' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await townsOf(shown)).toEqual(['Vernoy', 'Lyon', 'Vernoy']);
  });

  it('can be stopped while it reads the records, and says that nothing changed', async () => {
    let stop: () => void = () => undefined;
    const shown = await threeChosen({
      instead: () => ({
        previewBulk: () =>
          new Promise((resolve) => {
            stop = () => resolve({ ok: false, error: { kind: 'cancelled' } });
          }),
        bulkProgress: async () => ({ phase: 'deciding', done: 1, of: 3 }),
        cancelBulk: async () => stop(),
      }),
    });
    const form = await wishTown(shown, 'Brest');

    await shown.user.click(await form.findByRole('button', { name: 'Arrêter sans rien changer' }));

    expect(await form.findByText(/Rien n’est enregistré/)).toBeTruthy();
  });
});
