import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MembersScreen } from '../../../../renderer/features/members/members-screen.tsx';
import { usePlace } from '../../../../renderer/office/screen.ts';
import { aMember } from '../../../builders/a-member.ts';
import { manyMembers } from '../../../builders/many-members.ts';
import { giveRoom, showScreen } from '../../support/show.tsx';

/** As the shell draws it: the screen follows the place. */
function Members() {
  const { current } = usePlace();
  return <MembersScreen open={current.kind === 'members' ? current.open : null} />;
}

const people = [
  aMember({ familyName: 'Durand', givenName: 'Zoé', town: 'Bréal' }),
  aMember({ familyName: 'Aubert', givenName: 'Marc', town: 'Plélan' }),
  aMember({ familyName: 'Lefèvre', givenName: 'Inès', town: 'Bréal' }),
];

const names = people.map(({ familyName }) => familyName.toLocaleUpperCase('fr'));

/** The names that the lines of the list begin with; headings and the totals below are left out. */
const listed = () =>
  screen
    .getAllByRole('row')
    .map((row) => row.textContent ?? '')
    .flatMap((text) => names.find((name) => text.includes(name)) ?? []);

describe('the members’ screen', () => {
  giveRoom();

  it('lists people by name and counts them', async () => {
    await showScreen(<Members />, { members: people });

    expect(await screen.findByText('3 personnes')).toBeTruthy();
    await waitFor(() => expect(listed()).toEqual(['AUBERT', 'DURAND', 'LEFÈVRE']));
  });

  it('searches at every key, without accents, and says how many of how many', async () => {
    const { user } = await showScreen(<Members />, { members: people });

    await user.type(await screen.findByRole('searchbox'), 'lefe');

    expect(await screen.findByText('1 sur 3')).toBeTruthy();
    await waitFor(() => expect(listed()).toEqual(['LEFÈVRE']));
  });

  it('says when only near matches were found', async () => {
    const { user } = await showScreen(<Members />, { members: people });

    await user.type(await screen.findByRole('searchbox'), 'durond');

    expect(await screen.findByText(/Aucun résultat exact/)).toBeTruthy();
  });

  it('offers to clear a search that finds nobody', async () => {
    const { user } = await showScreen(<Members />, { members: people });
    await user.type(await screen.findByRole('searchbox'), 'zzz');

    await screen.findByRole('heading', { name: /Personne ne correspond/ });
    const [, inThePage] = screen.getAllByRole('button', { name: 'Effacer la recherche' });

    await user.click(inThePage ?? screen.getByRole('searchbox'));

    expect(await screen.findByText('3 personnes')).toBeTruthy();
  });

  it('offers to import or to add when the file is empty', async () => {
    await showScreen(<Members />, { members: [] });

    expect(await screen.findByRole('heading', { name: 'Le fichier est encore vide' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Importer un fichier…' })).toBeTruthy();
  });

  it('sorts by a heading, and the other way at the second click', async () => {
    const { user } = await showScreen(<Members />, { members: people });
    const town = await screen.findByRole('columnheader', { name: 'Ville' });

    await user.click(within(town).getByText('Ville'));
    await waitFor(() => expect(town.getAttribute('aria-sort')).toBe('ascending'));
    await user.click(within(town).getByText('Ville'));

    await waitFor(() => expect(town.getAttribute('aria-sort')).toBe('descending'));
    await waitFor(() => expect(listed()[0]).toBe('AUBERT'));
  });

  it('moves by keyboard, opens with Enter and closes with Escape', async () => {
    const { user } = await showScreen(<Members />, { members: people });
    const grid = await screen.findByRole('grid');
    await waitFor(() => expect(listed()).toHaveLength(3));

    grid.focus();
    await user.keyboard('{ArrowDown}{Enter}');

    const panel = await screen.findByRole('complementary', { name: 'Fiche de la personne' });
    expect(await within(panel).findByRole('heading', { name: 'Zoé Durand' })).toBeTruthy();
    within(panel).getByRole('button', { name: 'Fermer la fiche' }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(grid);
  });

  it('goes from the grid into the page with Enter, and closes it with Escape', async () => {
    const { user } = await showScreen(<Members />, { members: people });
    const grid = await screen.findByRole('grid');
    await waitFor(() => expect(listed()).toHaveLength(3));
    grid.focus();
    await user.keyboard('{Enter}');
    const title = await screen.findByRole('heading', { name: 'Marc Aubert' });

    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(title);
    grid.focus();
    await user.keyboard('{Escape}');

    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('leafs through with the arrows while a page is open', async () => {
    const { user } = await showScreen(<Members />, { members: people });
    const grid = await screen.findByRole('grid');
    await waitFor(() => expect(listed()).toHaveLength(3));
    grid.focus();
    await user.keyboard('{Enter}');

    await user.keyboard('{ArrowDown}{ArrowDown}');

    expect(await screen.findByRole('heading', { name: 'Inès Lefèvre' })).toBeTruthy();
  });

  it('goes on by keyboard from the row that was clicked', async () => {
    const { user } = await showScreen(<Members />, { members: people });
    await user.click(await screen.findByText('AUBERT'));
    await screen.findByRole('heading', { name: 'Marc Aubert' });

    await user.keyboard('{ArrowDown}');

    expect(await screen.findByRole('heading', { name: 'Zoé Durand' })).toBeTruthy();
  });

  it('draws only what is on screen of very many people, and says how many there are', async () => {
    await showScreen(<Members />, { members: manyMembers(5_000) });

    const grid = await screen.findByRole('grid');

    // The heading and the totals are rows as well.
    expect(grid.getAttribute('aria-rowcount')).toBe('5002');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });
});
