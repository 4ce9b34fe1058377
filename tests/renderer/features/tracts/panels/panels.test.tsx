import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { add, aShape, aTextFrame, storyId } from '../../../../builders/a-tract.ts';
import { showPanels } from './show-panels.tsx';

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const choice = (name: string) => screen.getByRole('combobox', { name });
const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the look', () => {
  it('paints what is chosen with a colour of the leaflet', async () => {
    const { user, object } = await showPanels([add(aShape('a'))], ['a']);

    await user.selectOptions(choice('Fond'), 'Gris');
    await user.selectOptions(choice('Contour'), 'Noir');

    expect(object('a')).toMatchObject({ fill: 'grey', stroke: { swatch: 'black', width: 1 } });
  });
});

describe('the text', () => {
  const start = [add(aTextFrame('t'), 'Bonjour à tous')];

  it('sets font, size and alignment of the whole text', async () => {
    const { user, tract } = await showPanels(start, ['t']);

    await user.selectOptions(choice('Police'), 'Montserrat');
    await user.clear(field('Taille du texte'));
    await user.type(field('Taille du texte'), '24{Enter}');
    await user.click(press('Centrer'));

    const [paragraph] = tract().stories.get(storyId('t-story')) ?? [];
    expect(paragraph?.style.align).toBe('centre');
    expect(paragraph?.runs[0]?.style).toMatchObject({ font: 'montserrat-regular', size: 24 });
  });

  it('makes a style of the text as it is, which then says it', async () => {
    const { user, tract } = await showPanels(start, ['t']);
    await user.click(press('Justifier'));

    await user.click(press('Créer un style de paragraphe d’après ce texte'));

    const made = [...tract().styles.values()].find(({ name }) => name.startsWith('Paragraphe'));
    expect(made).toMatchObject({ kind: 'paragraph', align: 'justify' });
    expect(choice('Style de paragraphe')).toHaveProperty('value', made?.id);
  });

  it('empties the line spacing to have it automatic', async () => {
    const { user, tract } = await showPanels(start, ['t']);
    await user.type(field('Interligne'), '18{Enter}');
    expect(tract().stories.get(storyId('t-story'))?.[0]?.style.leading).toBe(18);

    await user.clear(field('Interligne'));
    await user.keyboard('{Enter}');

    expect(tract().stories.get(storyId('t-story'))?.[0]?.style.leading).toBe('auto');
  });
});

describe('the leaflet itself', () => {
  it('turns into another format on all its pages', async () => {
    const { user, tract } = await showPanels([]);

    await user.selectOptions(choice('Format'), 'A4 plié en trois, volet rentrant');

    expect(tract().meta.format).toBe('a4-roll');
    expect(tract().pages.map(({ setup }) => setup.panels.length)).toEqual([3, 3]);
    expect(screen.getByText(/^Plis à/).textContent).toContain('97');
  });

  it('says the day of the vote and the day on which it is to be handed out', async () => {
    const { tract } = await showPanels([]);
    const say = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });

    say('Jour du vote', '2026-03-15');
    say('Jour prévu pour la distribution', '2026-03-07');

    expect(tract().meta).toMatchObject({ voteDay: '2026-03-15', handOutDay: '2026-03-07' });
  });

  it('adds, copies, moves and deletes pages, and keeps the last', async () => {
    const { user, tract, state } = await showPanels([add(aShape('a'))]);
    const pages = within(screen.getByRole('region', { name: 'Pages' }));

    await user.click(pages.getByRole('button', { name: 'Dupliquer la page' }));
    expect(tract().pages).toHaveLength(3);
    expect(state.getState().page).toBe(tract().pages[1]?.id);
    await user.click(pages.getByRole('button', { name: 'Placer plus tôt' }));
    expect(state.getState().page).toBe(tract().pages[0]?.id);
    for (const _ of [1, 2])
      await user.click(pages.getByRole('button', { name: 'Supprimer la page' }));
    await user.click(pages.getByRole('button', { name: 'Supprimer la page' }));

    expect(tract().pages).toHaveLength(1);
    expect(pages.getByRole('alert').textContent).toContain('au moins une page');
  });

  it('makes a colour of four inks', async () => {
    const { user, tract } = await showPanels([]);

    await user.click(press('Ajouter une couleur'));
    await user.clear(field('Cyan'));
    await user.type(field('Cyan'), '80{Enter}');
    await user.type(field('Ton direct'), 'PANTONE 320 C{Enter}');

    expect([...tract().swatches.values()].at(-1)).toMatchObject({
      cmyk: { cyan: 80, magenta: 0, yellow: 0, black: 50 },
      spot: 'PANTONE 320 C',
    });
  });
});
