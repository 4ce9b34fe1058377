import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { Gallery } from '../../../../renderer/features/tracts/gallery/gallery.tsx';
import { NewTractDialog } from '../../../../renderer/features/tracts/gallery/new/new-tract-dialog.tsx';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { giveRoom, showApp, showScreen } from '../../support/show.tsx';
import { showOffice } from '../../support/show-office.tsx';
import { keepTract, keptDocument, openTract } from './support/an-open-tract.ts';
import './support/whole-blob.ts';

const opened: string[] = [];
const gallery = <Gallery onNew={() => undefined} onOpen={(id) => opened.push(id)} />;

const showGallery = (...names: readonly string[]) =>
  showOffice(() => gallery, {
    before: async (store) => {
      for (const name of names) {
        const id = await keepTract(store);
        await store.editRecord({ kind: 'tract', id, patch: { name }, seenRev: 0 });
      }
    },
  });

async function pagesOf(store: StoreApi, id = '') {
  const { pages } = readTract(await keptDocument(store, id)).tract;
  return pages.map(({ setup }) => `${setup.width} × ${setup.height}`);
}

const card = (name: string) => screen.findByRole('article', { name });
const titles = () => screen.queryAllByRole('article').map((one) => one.getAttribute('aria-label'));

async function choose(user: Awaited<ReturnType<typeof showGallery>>['user'], name: string) {
  // Without a layout, the menu may believe that its button is out of sight.
  await user.click(await screen.findByRole('menuitem', { name, hidden: true }));
}

describe('the leaflets', () => {
  giveRoom();

  it('are explained where there are none yet', async () => {
    await showGallery();

    expect(await screen.findByRole('heading', { name: 'Aucun tract pour l’instant' })).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Nouveau tract' })).toBeTruthy();
  });

  it('are found by a few letters of their name', async () => {
    const { user } = await showGallery('Réunion publique', 'Marché');
    await card('Marché');

    await user.type(screen.getByRole('searchbox'), 'reun');
    expect(titles()).toEqual(['Réunion publique']);
    await user.type(screen.getByRole('searchbox'), 'x');

    expect(titles()).toEqual([]);
    expect(screen.getByText(/Aucun tract ne s’appelle «.reunx.»/)).toBeTruthy();
  });

  it('tell their format, and open', async () => {
    const { user } = await showGallery('Marché');

    expect(await within(await card('Marché')).findByText('A5, tract (148 × 210 mm)')).toBeTruthy();
    await user.click(within(await card('Marché')).getByRole('button', { name: 'Marché' }));

    expect(opened).toHaveLength(1);
  });

  it('tell the format that they were given since', async () => {
    const { store } = await showGallery('Marché');
    await within(await card('Marché')).findByText('A5, tract (148 × 210 mm)');
    const [row] = await store.records('tract');
    const session = await openTract(store, row?.id ?? '');
    const [page] = session.read().tract.pages;
    if (page === undefined) throw new Error('there is no page');
    const panels = [{ name: 'whole', width: 120 } as const];
    const square = { ...page.setup, width: 120, height: 120, panels };

    session.edit({ kind: 'set-document', properties: { format: 'custom' } });
    session.edit({ kind: 'set-page', page: page.id, properties: { setup: square } });
    await session.flush();

    expect(await within(await card('Marché')).findByText('120 × 120 mm')).toBeTruthy();
  });

  it('are renamed', async () => {
    const { user, store } = await showGallery('Marché');
    await user.click(await screen.findByRole('button', { name: /Actions sur/ }));
    await choose(user, 'Renommer');

    const field = await screen.findByRole('textbox', { name: 'Nom du tract' });
    await user.clear(field);
    await user.type(field, 'Marché du jeudi{Enter}');

    await card('Marché du jeudi');
    expect((await store.records('tract'))[0]?.fields.name).toBe('Marché du jeudi');
  });

  it('are duplicated', async () => {
    const { user } = await showGallery('Marché');
    await user.click(await screen.findByRole('button', { name: /Actions sur/ }));

    await choose(user, 'Dupliquer');

    await card('Copie de Marché');
    expect(titles()).toHaveLength(2);
  });

  it('are deleted, and brought back', async () => {
    const { user } = await showGallery('Marché');
    await user.click(await screen.findByRole('button', { name: /Actions sur/ }));

    await choose(user, 'Supprimer');
    await screen.findByRole('heading', { name: 'Aucun tract pour l’instant' });
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));

    await card('Marché');
  });
});

describe('a new leaflet', () => {
  giveRoom();

  it('is made in the format that was chosen, under the name that was typed', async () => {
    const made: string[] = [];
    const { user, store } = await showScreen(
      <NewTractDialog onClose={() => undefined} onMade={(id) => made.push(id)} />,
    );

    await user.click(await screen.findByRole('radio', { name: 'Page blanche' }));
    await user.click(await screen.findByRole('radio', { name: /^A6/ }));
    await user.type(screen.getByRole('textbox', { name: 'Nom du tract' }), 'Carte de passage');
    await user.click(screen.getByRole('button', { name: 'Créer le tract' }));

    await waitFor(() => expect(made).toHaveLength(1));
    const [row] = await store.records('tract');
    expect(row?.fields).toEqual({ name: 'Carte de passage' });
    expect(row?.id).toBe(made[0]);
    expect(await pagesOf(store, made[0])).toEqual(['105 × 148', '105 × 148']);
  });

  it('begins from a drawn one, with its size, its pages and its name', async () => {
    const made: string[] = [];
    const { user, store } = await showScreen(
      <NewTractDialog onClose={() => undefined} onMade={(id) => made.push(id)} />,
    );

    await user.click(await screen.findByRole('radio', { name: 'Programme de quatre pages' }));
    await user.click(screen.getByRole('button', { name: 'Créer le tract' }));

    await waitFor(() => expect(made).toHaveLength(1));
    const [row] = await store.records('tract');
    expect(row?.fields).toEqual({ name: 'Programme de quatre pages' });
    expect(await pagesOf(store, made[0])).toEqual(Array(4).fill('148 × 210'));
  });

  it('of a size that no sheet has is refused with the limits', async () => {
    const { user } = await showScreen(
      <NewTractDialog onClose={() => undefined} onMade={() => undefined} />,
    );
    await user.click(await screen.findByRole('radio', { name: 'Page blanche' }));
    await user.click(await screen.findByRole('radio', { name: /Autres dimensions/ }));

    const width = screen.getByRole('textbox', { name: 'Largeur' });
    await user.clear(width);
    await user.type(width, '5');

    expect((await screen.findByRole('alert')).textContent).toMatch(/entre 20 et 2.000/);
    const create = screen.getByRole('button', { name: 'Créer le tract' });
    expect(create.hasAttribute('disabled')).toBe(true);

    await user.clear(width);
    await user.type(width, '148,50');
    expect(create.hasAttribute('disabled')).toBe(false);
  });
});

// The editor comes with its fonts when it is first asked for.
const loadingMs = 15_000;

describe('a volunteer', () => {
  giveRoom();

  it('comes to the leaflets and meets no place of people', async () => {
    const { user, bridge } = showApp({ sections: [] });
    await user.type(await screen.findByLabelText('Phrase de passe'), 'cuivre jardin onze{Enter}');

    await screen.findByRole('heading', { name: 'Tracts' }, { timeout: loadingMs });
    const places = screen.getByRole('navigation', { name: 'Écrans' });
    expect(
      within(places).queryByRole('button', { name: /Adhérents|Doublons|Corbeille/ }),
    ).toBeNull();
    expect(bridge.asked('menu.show').at(-1)).toEqual({ people: false, tract: false, dues: false });
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByPlaceholderText('Une commande, ou le nom d’une personne');
    expect(screen.queryByText('Ajouter une personne')).toBeNull();
    await user.keyboard('{Escape}{Control>}1{/Control}');
    expect(screen.getByRole('heading', { name: 'Tracts' })).toBeTruthy();
  });

  it('finds a leaflet in the palette', async () => {
    const { user, store } = showApp({ sections: [] });
    await store.ready;
    await keepTract(store);
    await user.type(await screen.findByLabelText('Phrase de passe'), 'cuivre jardin onze{Enter}');
    await screen.findByRole('heading', { name: 'Tracts' }, { timeout: loadingMs });

    await user.keyboard('{Control>}k{/Control}');
    await user.type(
      await screen.findByPlaceholderText('Une commande, ou le nom d’une personne'),
      'reunion',
    );

    const palette = await screen.findByRole('dialog');
    expect(await within(palette).findByText('Réunion publique')).toBeTruthy();
  });
});
