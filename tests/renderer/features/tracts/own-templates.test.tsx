import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { scopeOf } from '#shared/domain/scope.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import { plainFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { nothingSaid } from '#shared/domain/tracts/templates/section-record.ts';
import { startFromTemplate } from '#shared/domain/tracts/templates/start-from-template.ts';
import { Gallery } from '../../../../renderer/features/tracts/gallery/gallery.tsx';
import { NewTractDialog } from '../../../../renderer/features/tracts/gallery/new/new-tract-dialog.tsx';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { giveRoom } from '../../support/show.tsx';
import { showOffice } from '../../support/show-office.tsx';
import { keepTract, keptDocument } from './support/an-open-tract.ts';
import './support/whole-blob.ts';

const here = scopeOf('local', 'tracts');

const anInvitation = () => {
  const start = startFromTemplate('meeting-invitation', plainFacts, { title: '', stamp: 's' });
  if (!start.ok) throw new Error(start.error.kind);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, start.value);
  return doc;
};

const addTemplate = (store: StoreApi, name: string, update: Uint8Array) =>
  store.addRecord({
    kind: 'tract-template',
    scope: here,
    fields: {
      name,
      width: 148,
      height: 210,
      pages: 2,
      update: Buffer.from(update).toString('base64'),
    },
  });

const showDialog = (before: (store: StoreApi) => Promise<unknown>) => {
  const made: string[] = [];
  const dialog = <NewTractDialog onClose={() => undefined} onMade={(id) => made.push(id)} />;
  return showOffice(() => dialog, { before }).then((shown) => ({ ...shown, made }));
};

type User = Awaited<ReturnType<typeof showOffice>>['user'];

async function choose(user: User, name: string) {
  // Without a layout, the menu may believe that its button is out of sight.
  await user.click(await screen.findByRole('menuitem', { name, hidden: true }));
}

const wordsOn = async (store: StoreApi, id: string | undefined) => {
  const { tract } = readTract(await keptDocument(store, id ?? ''));
  return [...tract.stories.values()].map(flatText).join('');
};

describe('the section’s own templates', () => {
  giveRoom();

  it('are saved from the card of a leaflet, under a name', async () => {
    const { user, store } = await showOffice(
      () => <Gallery onNew={() => undefined} onOpen={() => undefined} />,
      { before: (opened) => keepTract(opened, anInvitation()) },
    );
    await user.click(await screen.findByRole('button', { name: /Actions sur/ }));
    await choose(user, 'Enregistrer comme modèle');

    const field = await screen.findByRole('textbox', { name: 'Nom du modèle' });
    await user.clear(field);
    await user.type(field, 'Nos réunions{Enter}');

    await screen.findByText(/Le modèle « Nos réunions » est enregistré/);
    const [row] = await store.records('tract-template');
    expect(row?.fields).toMatchObject({ name: 'Nos réunions', width: 148, height: 210, pages: 2 });
  });

  it('begin a leaflet that says what the section says now', async () => {
    const { user, store, made } = await showDialog(async (opened) => {
      await addTemplate(opened, 'Nos réunions', Y.encodeStateAsUpdate(anInvitation()));
      const fields = { ...nothingSaid, name: 'Vivre à Vernoy' };
      await opened.addRecord({ kind: 'section-facts', scope: here, fields });
    });

    await user.click(await screen.findByRole('radio', { name: 'Nos réunions' }));
    await user.click(screen.getByRole('button', { name: 'Créer le tract' }));

    await waitFor(() => expect(made).toHaveLength(1));
    expect(await wordsOn(store, made[0])).toContain('Vivre à Vernoy');
    expect((await store.records('tract'))[0]?.fields.name).toBe('Nos réunions');
  });

  it('are renamed, deleted and brought back', async () => {
    const { user } = await showDialog((opened) =>
      addTemplate(opened, 'Nos réunions', Y.encodeStateAsUpdate(anInvitation())),
    );
    const more = () => screen.findByRole('button', { name: /Actions sur le modèle/ });
    await user.click(await more());
    await choose(user, 'Renommer');
    const field = await screen.findByRole('textbox', { name: 'Nom du modèle' });
    await user.clear(field);
    await user.type(field, 'Assemblées{Enter}');
    await screen.findByRole('radio', { name: 'Assemblées' });

    await user.click(await more());
    await choose(user, 'Supprimer');
    await waitFor(() => expect(screen.queryByRole('radio', { name: 'Assemblées' })).toBeNull());
    const notice = await screen.findByRole('alert', { hidden: true });
    await user.click(within(notice).getByRole('button', { name: 'Annuler', hidden: true }));
    await screen.findByRole('radio', { name: 'Assemblées' });
  });

  it('that are damaged are refused with a sentence, and make nothing', async () => {
    const { user, store, made } = await showDialog((opened) =>
      addTemplate(opened, 'Cassé', Y.encodeStateAsUpdate(anInvitation()).slice(0, 900)),
    );

    await user.click(await screen.findByRole('radio', { name: /Cassé/ }));
    await user.click(screen.getByRole('button', { name: 'Créer le tract' }));

    await screen.findByText(/Le modèle « Cassé » est endommagé/);
    expect(made).toEqual([]);
    expect(await store.records('tract')).toEqual([]);
  });
});
