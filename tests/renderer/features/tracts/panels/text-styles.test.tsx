import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { writingState } from '../../../../../renderer/features/tracts/writing/writing-state.ts';
import { add, aTextFrame, storyId } from '../../../../builders/a-tract.ts';
import { showPanels, typedIn } from './show-panels.tsx';

const field = (name: string) => screen.getByRole('textbox', { name });
const choice = (name: string) => screen.getByRole('combobox', { name });
const press = (name: string) => screen.getByRole('button', { name });
const start = [add(aTextFrame('t'), 'Bonjour à tous\nVenez')];

/** The panels while these letters of the frame are chosen in its text. */
async function showSelection(anchor: number, head: number) {
  const shown = await showPanels(start, ['t']);
  act(() => writingState.setState({ selection: { story: storyId('t-story'), anchor, head } }));
  const story = () => shown.tract().stories.get(storyId('t-story')) ?? [];
  return { ...shown, story, fonts: () => story()[0]?.runs.map(({ style }) => style.font) };
}

describe('what is chosen while one writes', () => {
  afterEach(() => writingState.setState({ selection: null, pending: null }));

  it('alone is set from the panels, in one step to undo', async () => {
    const { user, session, fonts } = await showSelection(0, 7);

    await user.click(press('Gras'));

    expect(fonts()).toEqual(['source-sans-3-bold', 'source-sans-3-regular']);
    act(() => void session.undo());
    expect(fonts()).toEqual(['source-sans-3-regular']);
  });

  it('shows what differs in it as mixed, and sets it all', async () => {
    const { user, story } = await showSelection(0, 7);
    await user.clear(field('Taille du texte'));
    await user.type(field('Taille du texte'), '24{Enter}');
    expect(typedIn(field('Taille du texte'))).toBe('24\u00A0pt');

    act(() =>
      writingState.setState({ selection: { story: storyId('t-story'), anchor: 3, head: 12 } }),
    );
    expect(typedIn(field('Taille du texte'))).toBe('');
    await user.type(field('Taille du texte'), '12{Enter}');

    expect(story()[0]?.runs.map(({ style }) => style.size)).toEqual([24, 12, 10]);
  });

  it('aligns only the paragraphs that it touches', async () => {
    const { user, story } = await showSelection(16, 16);

    await user.click(press('Centrer'));

    expect(story().map(({ style }) => style.align)).toEqual(['start', 'centre']);
  });

  it('gives what is typed next its look where nothing is chosen', async () => {
    const { user, story } = await showSelection(3, 3);

    await user.selectOptions(choice('Police'), 'Montserrat');

    expect(writingState.getState().pending).toMatchObject({ font: 'montserrat-regular' });
    expect(story()[0]?.runs).toHaveLength(1);
    expect(choice('Police')).toHaveProperty('value', 'montserrat');
  });
});

describe('a style', () => {
  it('is made of a paragraph, renamed, brought up to date and deleted', async () => {
    const { user, tract } = await showPanels(start, ['t']);
    const made = () => [...tract().styles.values()].find(({ name }) => name === 'Accroche');
    await user.click(press('Créer un style de paragraphe d’après ce texte'));
    await user.click(press('Renommer ce style de paragraphe'));
    await user.clear(field('Nom du style'));
    await user.type(field('Nom du style'), 'Accroche{Enter}');

    await user.click(press('Gras'));
    await user.click(press('Centrer'));
    await user.click(press('Mettre le style de paragraphe à jour d’après ce texte'));
    expect(made()).toMatchObject({ font: 'source-sans-3-bold', align: 'centre' });
    expect(tract().stories.get(storyId('t-story'))?.[1]?.runs[0]?.style.font).toBe(
      'source-sans-3-bold',
    );

    await user.click(press('Supprimer ce style de paragraphe'));
    const asked = within(await screen.findByRole('dialog', { name: /Accroche/ }));
    expect(asked.getByText(/^Sert à 1 objet de ce tract/)).toBeTruthy();
    await user.click(asked.getByRole('button', { name: 'Supprimer et remplacer' }));
    expect(made()).toBeUndefined();
  });
});
