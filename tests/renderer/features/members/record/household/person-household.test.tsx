import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { giveRoom } from '../../../../support/show.tsx';
import { editPerson, showPerson } from '../../../../support/show-person.tsx';

const marc = {
  familyName: 'Delaunay',
  givenName: 'Marc',
  street: null,
  postcode: null,
  town: null,
};

/** Lucie’s page, with Marc in the file. */
const lucieAndMarc = () => showPerson({ members: [{}, marc] });

type Shown = Awaited<ReturnType<typeof lucieAndMarc>>;

async function pickMarc({ user }: Shown, label: string) {
  await user.type(screen.getByRole('combobox', { name: label }), 'delaunay');
  await user.click(await screen.findByRole('option', { name: 'DELAUNAY Marc', hidden: true }));
}

describe('the household of a person', () => {
  giveRoom();

  it('shares one address, from whichever of the two pages', async () => {
    const shown = await showPerson({ members: [marc, {}] });

    await shown.user.click(await screen.findByRole('button', { name: 'Partager l’adresse avec…' }));
    await shown.user.type(screen.getByRole('combobox'), 'carpentier');
    await shown.user.click(await screen.findByRole('option', { name: /CARPENTIER/, hidden: true }));
    await shown.user.click(screen.getByRole('button', { name: 'Partager l’adresse' }));

    expect(await screen.findByText(/partagent maintenant une seule adresse/)).toBeTruthy();
    expect(await shown.fieldsOf(shown.ids[0])).toMatchObject({ town: 'Vernoy' });
    const [first, second] = await Promise.all(shown.ids.map(shown.fieldsOf));
    expect(first?.household).toBe(second?.household);
  });

  it('is left with the address', async () => {
    const shown = await lucieAndMarc();
    await shown.store.joinHousehold({ members: shown.ids });

    await shown.user.click(await screen.findByRole('button', { name: 'Quitter le foyer' }));

    expect(await screen.findByText(/garde son adresse, sans la partager/)).toBeTruthy();
    await waitFor(async () =>
      expect(await shown.fieldsOf(shown.ids[0])).toMatchObject({
        town: 'Vernoy',
        household: null,
      }),
    );
  });

  it('is spoken of in the form, for an address that changes for others too', async () => {
    await editPerson(
      {},
      { members: [marc], before: (store, ids) => store.joinHousehold({ members: ids }) },
    );

    expect(await screen.findByText(/Cette adresse est partagée.*Marc Delaunay/)).toBeTruthy();
  });

  it('links two people, each in the words of their own page', async () => {
    const shown = await lucieAndMarc();

    await shown.user.click(await screen.findByRole('button', { name: 'Relier à une personne…' }));
    await pickMarc(shown, 'Personne');
    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Lien' }), 'parent');
    await shown.user.click(screen.getByRole('button', { name: 'Relier' }));

    expect(await screen.findByRole('button', { name: 'Marc Delaunay' })).toBeTruthy();
    const [lucie, other] = await Promise.all(shown.ids.map(shown.fieldsOf));
    expect(lucie?.[`link.${shown.ids[1]}`]).toBe('parent');
    expect(other?.[`link.${shown.ids[0]}`]).toBe('child');
  });

  it('unlinks them, and that can be taken back', async () => {
    const shown = await lucieAndMarc();
    const [lucie, other] = shown.ids;
    if (lucie) {
      const patch = { [`link.${other}`]: 'partner' };
      await shown.store.editMember({ id: lucie, patch: patch as object, seenRev: 0 });
    }

    await shown.user.click(
      await screen.findByRole('button', { name: 'Retirer le lien avec Marc Delaunay' }),
    );

    await waitFor(() => expect(screen.queryByRole('button', { name: 'Marc Delaunay' })).toBeNull());
    await shown.user.click(await screen.findByRole('button', { name: 'Annuler' }));
    expect(await screen.findByRole('button', { name: 'Marc Delaunay' })).toBeTruthy();
  });
});
