import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { objectTree } from '#shared/domain/tracts/document/read/object-tree.ts';
import { add, aShape, frontPage, objectId } from '../../../../../builders/a-tract.ts';
import { giveRoom } from '../../../../support/show.tsx';
import { showPanels } from '../show-panels.tsx';

giveRoom();

async function showLayers(objects: readonly string[], grouped: readonly string[] = []) {
  const made = objects.map((id) => add(aShape(id)));
  const named = objects.map((id) => ({
    kind: 'set' as const,
    objects: [objectId(id)],
    properties: { name: `Bloc ${id}` },
  }));
  const group = {
    kind: 'group' as const,
    id: objectId('g'),
    objects: grouped.map(objectId),
    name: 'Titre',
  };
  const shown = await showPanels([...made, ...named, ...(grouped.length > 0 ? [group] : [])]);
  await shown.user.click(screen.getByRole('radio', { name: 'Calques' }));
  return { ...shown, order: () => orderOf(shown.tract()) };
}

const orderOf = (tract: Tract) =>
  objectTree(tract, frontPage).map(({ object, depth }) => `${'-'.repeat(depth)}${object.id}`);
const row = (name: string) => screen.getByRole('row', { name });
const words = (name: string) => within(row(name)).getByText(name);

describe('the layers', () => {
  it('are chosen, renamed, moved, hidden and locked by keyboard', async () => {
    const { user, state, object, order } = await showLayers(['a', 'b']);

    row('Bloc b').focus();
    await user.keyboard('{Enter}{Alt>}{ArrowDown}{/Alt}');
    expect(state.getState().chosen).toEqual(['b']);
    expect(order()).toEqual(['a', 'b']);
    await user.keyboard('{F2}{Control>}a{/Control}Bandeau{Enter}');
    expect(object('b')?.name).toBe('Bandeau');
    expect(document.activeElement).toBe(row('Bandeau'));
    await user.keyboard('{Tab}{Enter}{Tab}{Enter}');

    expect(object('b')).toMatchObject({ hidden: true, locked: true, page: frontPage });
  });

  it('go into the group beside them and out of it by keyboard, and keep the focus', async () => {
    const { user, order } = await showLayers(['a', 'b', 'c'], ['b', 'c']);
    expect(order()).toEqual(['g', '-c', '-b', 'a']);

    row('Bloc a').focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(order()).toEqual(['g', '-c', '-b', '-a']);
    expect(document.activeElement).toBe(row('Bloc a'));
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowLeft}{/Alt}');

    expect(order()).toEqual(['a', 'g', '-c', '-b']);
    expect(document.activeElement).toBe(row('Bloc a'));
  });

  it('are deleted where the keys are, not what is chosen elsewhere, and the keys go on', async () => {
    const { user, state, order } = await showLayers(['a', 'b', 'c']);
    state.getState().setChosen([objectId('a')]);

    row('Bloc b').focus();
    await user.keyboard('{Delete}');
    expect(order()).toEqual(['c', 'a']);
    expect(document.activeElement).toBe(row('Bloc a'));
    await user.keyboard('{Delete}');

    expect(order()).toEqual(['c']);
    expect(document.activeElement).toBe(row('Bloc c'));
  });

  it('are chosen several at once, and folded', async () => {
    const { user, state } = await showLayers(['a', 'b', 'c', 'd'], ['b', 'c']);

    row('Bloc d').focus();
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    expect(state.getState().chosen).toEqual(['d', 'g']);
    await user.keyboard('{ArrowLeft}');
    expect(row('Titre').getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('row', { name: 'Bloc b' })).toBeNull();
    await user.click(words('Bloc d'));
    await user.keyboard('{Control>}');
    await user.click(words('Bloc a'));
    await user.keyboard('{/Control}');

    expect(state.getState().chosen).toEqual(['d', 'a']);
  });

  it('are dragged, and stay where they were after Escape', async () => {
    const { order } = await showLayers(['a', 'b', 'c']);
    const list = screen.getByRole('treegrid', { name: 'Calques' });
    const drag = (name: string, clientY: number) => {
      fireEvent.pointerDown(words(name), { button: 0, buttons: 1, clientX: 60, clientY: 10 });
      fireEvent.pointerMove(list, { buttons: 1, clientX: 10, clientY });
    };
    list.setPointerCapture = () => undefined;

    drag('Bloc c', 100);
    fireEvent.keyDown(window, { key: 'Escape' });
    fireEvent.pointerUp(list);
    expect(order()).toEqual(['c', 'b', 'a']);
    drag('Bloc c', 100);
    fireEvent.pointerUp(list);

    expect(order()).toEqual(['b', 'a', 'c']);
  });

  it('are drawn only where they are seen', async () => {
    await showLayers(Array.from({ length: 300 }, (_, index) => `n${index}`));

    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('300');
  });
});
