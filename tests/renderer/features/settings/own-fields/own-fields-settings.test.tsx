import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OwnFieldsSettings } from '../../../../../renderer/features/settings/own-fields/own-fields-settings.tsx';
import { forgetAll } from '../../../../../renderer/office/passing-state.ts';
import { localScope } from '../../../../../renderer/store/sections.ts';
import type { StoreApi } from '../../../../../renderer/store/store-api.ts';
import { clearNotices } from '../../../../../renderer/ui/notify.tsx';
import { aMember } from '../../../../builders/a-member.ts';
import { anOffice, showStore } from '../../../support/show-office.tsx';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const rows = async (list: string) =>
  within(await screen.findByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);

async function addTag(store: StoreApi, name: string): Promise<string> {
  const added = await store.addRecord({
    kind: 'tag',
    scope: localScope,
    fields: { name, colour: 'green' },
  });
  if (!added.ok) throw new Error(added.error.kind);
  return added.value;
}

const addField = (store: StoreApi, name: string, place: number) =>
  store.addRecord({
    kind: 'custom-field',
    scope: localScope,
    fields: { name, kind: 'text', choices: [], place },
  });

const tagged = (store: StoreApi, familyName: string, tags: readonly string[]) =>
  store.addMember({
    scope: localScope,
    fields: {
      ...aMember({ familyName }),
      ...Object.fromEntries(tags.map((tag) => [`tag.${tag}`, true])),
    },
  });

describe('the section’s own fields', () => {
  afterEach(() => {
    forgetAll();
    clearNotices();
  });

  it('are added with their kind and their choices', async () => {
    const store = await anOffice();
    const { user } = await showStore(<OwnFieldsSettings />, store);

    await user.click(await button('Ajouter un champ'));
    await user.keyboard('Taille de T-shirt');
    await user.selectOptions(
      await screen.findByLabelText('Ce qu’on y note'),
      'Un choix dans une liste',
    );
    await user.type(await screen.findByLabelText('Choix proposés, un par ligne'), 'S\nM\n\nM');
    await user.click(await button('Enregistrer'));

    expect(await rows('Champs de la section')).toEqual([
      'Taille de T-shirtUn choix dans une listeS · M',
    ]);
    const [field] = await store.records('custom-field');
    expect(field?.fields).toMatchObject({ kind: 'choice', choices: ['S', 'M'], place: 0 });
  });

  it('are put in order', async () => {
    const store = await anOffice();
    await addField(store, 'Permis', 0);
    await addField(store, 'Voiture', 1);
    const { user } = await showStore(<OwnFieldsSettings />, store);

    await user.click(await button(/^Monter «\sVoiture\s»/));

    await waitFor(async () =>
      expect(await rows('Champs de la section')).toEqual(['VoitureDu texte', 'PermisDu texte']),
    );
  });

  it('refuse a name that is taken', async () => {
    const store = await anOffice();
    await addField(store, 'Permis', 0);
    const { user } = await showStore(<OwnFieldsSettings />, store);

    await user.click(await button('Ajouter un champ'));
    await user.keyboard('permis{Enter}');

    expect(await screen.findByText(/^Ce nom est déjà pris/)).toBeTruthy();
    expect(await store.records('custom-field')).toHaveLength(1);
  });

  it('say for how many people they are filled in before they go, and come back', async () => {
    const store = await anOffice();
    const added = await addField(store, 'Permis', 0);
    const key = `custom.${added.ok ? added.value : ''}`;
    await store.addMember({ scope: localScope, fields: { ...aMember(), [key]: 'B' } });
    const { user } = await showStore(<OwnFieldsSettings />, store);

    await user.click(await button(/^Supprimer «\sPermis\s»/));
    expect(await screen.findByText(/rempli pour 1 personne/)).toBeTruthy();
    await user.click(await button('Supprimer'));
    expect(await screen.findByText('Aucun champ pour l’instant.')).toBeTruthy();
    await user.click(await button('Annuler'));

    expect(await rows('Champs de la section')).toEqual(['PermisDu texte']);
  });
});

describe('the section’s tags', () => {
  afterEach(() => {
    forgetAll();
    clearNotices();
  });

  it('are renamed and coloured', async () => {
    const store = await anOffice();
    await tagged(store, 'Delaunay', [await addTag(store, 'Boitage')]);
    const { user } = await showStore(<OwnFieldsSettings />, store);

    await user.click(await button(/^Modifier «\sBoitage\s»/));
    await user.clear(await screen.findByLabelText('Nom de l’étiquette'));
    await user.keyboard('Boîtage');
    await user.selectOptions(await screen.findByLabelText('Couleur'), 'Turquoise');
    await user.click(await button('Enregistrer'));

    await waitFor(async () => expect(await rows('Étiquettes')).toEqual(['Boîtage1 personne']));
    expect((await store.records('tag'))[0]?.fields.colour).toBe('teal');
  });

  it('become one: people and segments follow', async () => {
    const store = await anOffice();
    const [old, kept] = [await addTag(store, 'Tractage'), await addTag(store, 'Boîtage')];
    await tagged(store, 'Delaunay', [old]);
    await tagged(store, 'Carpentier', [old, kept]);
    const test = { op: 'any-of' as const, values: [old] };
    const conditions = [{ kind: 'column' as const, column: 'tags', test }];
    const query = { kind: 'group' as const, match: 'all' as const, not: false, conditions };
    await store.addRecord({ kind: 'segment', scope: 'own', fields: { name: 'Mains', query } });
    const { user } = await showStore(<OwnFieldsSettings />, store);

    await user.click(await button(/^Fusionner «\sTractage\s»/));
    expect(await screen.findByText(/^Les 2 personnes qui portent/)).toBeTruthy();
    await user.click(await button('Fusionner'));

    await waitFor(async () => expect(await rows('Étiquettes')).toEqual(['Boîtage2 personnes']));
    const [segment] = await store.records('segment');
    expect(segment?.fields.query.conditions).toMatchObject([{ test: { values: [kept] } }]);
  });
});
