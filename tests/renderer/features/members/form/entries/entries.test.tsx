import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { localScope } from '../../../../../../renderer/store/sections.ts';
import { giveRoom, typedIn } from '../../../../support/show.tsx';
import { editPerson } from '../../../../support/show-person.tsx';

describe('the lists of a person', () => {
  giveRoom();

  it('keep another phone, with its kind and the wish not to use it', async () => {
    const { user, saved } = await editPerson();

    await user.click(screen.getByRole('button', { name: 'Ajouter un téléphone' }));
    const entry = screen.getByRole('group', { name: 'Autre téléphone' });
    await user.type(within(entry).getByRole('textbox', { name: 'Autre téléphone' }), '0298765432');
    await user.selectOptions(within(entry).getByRole('combobox', { name: 'Type' }), 'work');
    await user.click(within(entry).getByRole('checkbox', { name: 'Ne pas utiliser' }));

    expect(await saved()).toMatchObject({
      'contact.1': { channel: 'phone', kind: 'work', value: '+33298765432', doNotUse: true },
    });
  });

  it('refuse a broken e-mail at its field', async () => {
    const { user, fieldsOf, ids } = await editPerson();

    await user.click(screen.getByRole('button', { name: 'Ajouter une adresse électronique' }));
    const email = screen.getByRole('textbox', { name: 'Autre adresse électronique' });
    await user.type(email, 'lucie@');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(await screen.findByText(/Cette adresse est incomplète/)).toBeTruthy();
    expect(document.activeElement).toBe(email);
    expect(await fieldsOf(ids[0])).not.toHaveProperty('contact.1');
  });

  it('forget an entry that is taken away', async () => {
    const email = 'l.c@exemple.fr';
    const { user, saved } = await editPerson({
      'contact.1': { channel: 'email', kind: 'home', value: email, doNotUse: false },
    });

    await user.click(screen.getByRole('button', { name: /^Retirer.*Autre adresse/ }));

    expect((await saved())?.['contact.1'] ?? null).toBeNull();
  });

  it('keep an earlier membership', async () => {
    const { user, saved } = await editPerson();

    await user.click(screen.getByRole('button', { name: 'Ajouter une adhésion antérieure' }));
    const entry = within(screen.getByRole('group', { name: 'Adhésion antérieure' }));
    await user.type(entry.getByRole('textbox', { name: 'Depuis le' }), '1.9.2005');
    await user.type(entry.getByRole('textbox', { name: 'Jusqu’au' }), '30/06/2010');
    await user.type(entry.getByRole('textbox', { name: 'Section' }), 'Saint-Aubrac');
    await user.selectOptions(entry.getByRole('combobox', { name: 'Motif de fin' }), 'moved');

    expect(await saved()).toMatchObject({
      'membership.1': {
        from: '2005-09-01',
        to: '2010-06-30',
        reason: 'moved',
        section: 'Saint-Aubrac',
      },
    });
  });

  it('keep a mandate and a role', async () => {
    const { user, saved } = await editPerson();

    await user.click(screen.getByRole('button', { name: 'Ajouter un mandat' }));
    await user.type(screen.getByRole('textbox', { name: 'Mandat' }), 'Conseillère municipale');
    await user.type(screen.getByRole('textbox', { name: 'Lieu ou collectivité' }), 'Vernoy');
    await user.click(screen.getByRole('button', { name: 'Ajouter une responsabilité' }));
    await user.type(screen.getByRole('textbox', { name: 'Responsabilité' }), 'Trésorière');

    expect(await saved()).toMatchObject({
      'mandate.1': { title: 'Conseillère municipale', place: 'Vernoy', from: null, to: null },
      'role.1': { title: 'Trésorière', place: null },
    });
  });

  it('keep when and how a consent was given', async () => {
    const { user, saved } = await editPerson();

    await user.type(screen.getByRole('textbox', { name: 'Le' }), '12/10/2024');
    await user.type(screen.getByRole('textbox', { name: /^Comment/ }), 'stand du marché');

    expect(await saved()).toMatchObject({
      'proof.email': { state: 'granted', on: '2024-10-12', source: 'stand du marché' },
    });
  });

  it('do not save over a day that is none', async () => {
    const { user, fieldsOf, ids } = await editPerson();
    const day = screen.getByRole('textbox', { name: 'Le' });

    await user.type(day, '31/02/2024');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(document.activeElement).toBe(day);
    expect(typedIn(day)).toBe('31/02/2024');
    await user.tab();
    expect(await screen.findByText(/Cette date n’existe pas/)).toBeTruthy();
    expect(await fieldsOf(ids[0])).not.toHaveProperty('proof.email');
  });

  it('take a day that was still being typed when Enter saves the form', async () => {
    const { user, fieldsOf, ids } = await editPerson();

    await user.type(screen.getByRole('textbox', { name: 'Le' }), '12/10/2024{Enter}');

    expect(await screen.findByText(/est enregistrée/)).toBeTruthy();
    expect(await fieldsOf(ids[0])).toMatchObject({ 'proof.email': { on: '2024-10-12' } });
  });

  it('make a new tag of a new word, and know one that is there', async () => {
    const { user, store, saved } = await editPerson();
    const tags = screen.getByRole('combobox', { name: 'Étiquettes' });

    await user.type(tags, 'Boîtage{Enter}');
    expect(await screen.findByText('Boîtage')).toBeTruthy();

    const fields = await saved();
    const [tag] = await store.records('tag');
    expect(tag?.fields).toMatchObject({ name: 'Boîtage' });
    expect(fields).toMatchObject({ [`tag.${tag?.id}`]: true });
  });

  it('keep what somebody can help with', async () => {
    const { user, saved } = await editPerson();

    const offers = screen.getByRole('combobox', { name: 'Peut aider pour' });
    await user.type(offers, 'Traduc{ArrowDown}{Enter}');

    expect(await saved()).toMatchObject({ 'topic.translation': 'offers' });
  });

  it('find a topic by another word for it, in either language, under its family', async () => {
    const { user, saved } = await editPerson();
    const offers = screen.getByRole('combobox', { name: 'Peut aider pour' });

    await user.type(offers, 'infirmiè');
    expect(await screen.findByText('Métiers')).toBeTruthy();
    expect(screen.getByText('Soins infirmiers')).toBeTruthy();
    await user.type(offers, '{ArrowDown}{Enter}');
    await user.type(offers, 'carpenter{ArrowDown}{Enter}');

    expect(await saved()).toMatchObject({ 'topic.nursing': 'offers', 'topic.carpentry': 'offers' });
  });

  it('say so when no topic has the word that was typed', async () => {
    const { user } = await editPerson();

    await user.type(screen.getByRole('combobox', { name: 'Peut aider pour' }), 'Xyzzy');

    expect(await screen.findByText('Aucun thème ne porte ce nom.')).toBeTruthy();
  });

  it('keep the section’s own fields, each of its kind', async () => {
    const define = (name: string, kind: 'number' | 'yes-no' | 'choice', place: number) =>
      ({
        kind: 'custom-field',
        scope: localScope,
        fields: { name, kind, place, choices: kind === 'choice' ? ['Jour', 'Soir'] : [] },
      }) as Parameters<Awaited<ReturnType<typeof editPerson>>['store']['addRecord']>[0];
    const { user, store, saved } = await editPerson(
      {},
      {
        before: async (office) => {
          await office.addRecord(define('Places de voiture', 'number', 0));
          await office.addRecord(define('A les clés', 'yes-no', 1));
          await office.addRecord(define('Disponible', 'choice', 2));
        },
      },
    );

    await user.type(await screen.findByRole('textbox', { name: 'Places de voiture' }), '4');
    await user.selectOptions(screen.getByRole('combobox', { name: 'A les clés' }), 'true');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Disponible' }), 'Soir');

    const fields = await saved();
    const own = await store.records('custom-field');
    const kept = (name: string) => {
      const id = own.find((field) => field.fields.name === name)?.id;
      return fields?.[`custom.${id}`];
    };
    expect(['Places de voiture', 'A les clés', 'Disponible'].map(kept)).toEqual([4, true, 'Soir']);
  });
});
