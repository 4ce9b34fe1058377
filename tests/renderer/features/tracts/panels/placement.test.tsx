import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { add, aShape, objectId } from '../../../../builders/a-tract.ts';
import { showPanels, typedIn } from './show-panels.tsx';

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const x = /^Position X/;
const two = [
  add(aShape('a')),
  add(aShape('b', { position: { x: 30, y: 10 }, size: { width: 20, height: 20 } })),
];

describe('a numeric field', () => {
  it('takes a sum with units as one edit, and one undo takes it back', async () => {
    const { user, session, object } = await showPanels([add(aShape('a'))], ['a']);

    await user.clear(field('Largeur'));
    await user.type(field('Largeur'), '2*35mm{Enter}');

    expect(object('a')?.size).toEqual({ width: 70, height: 40 });
    expect(typedIn(field('Largeur'))).toBe('70\u00A0mm');
    session.undo();
    expect(object('a')?.size).toEqual({ width: 60, height: 40 });
  });

  it('steps with the arrows, by ten with Shift and by a tenth with Alt', async () => {
    const { user, object } = await showPanels([add(aShape('a'))], ['a']);

    await user.click(field(x));
    await user.keyboard('{ArrowUp}{Shift>}{ArrowUp}{/Shift}{Alt>}{ArrowDown}{/Alt}');

    expect(object('a')?.position.x).toBeCloseTo(20.9);
  });

  it('says why under the field what it cannot read, and goes back with Escape', async () => {
    const { user, object } = await showPanels([add(aShape('a'))], ['a']);

    await user.clear(field('Largeur'));
    await user.type(field('Largeur'), '3 pommes{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('pommes');
    expect(object('a')?.size.width).toBe(60);

    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(typedIn(field('Largeur'))).toBe('60\u00A0mm');
  });

  it('shows a dash where several differ, and sets all of them at once', async () => {
    const { user, session, object } = await showPanels(two, ['a', 'b']);
    expect(typedIn(field(x))).toBe('');
    expect(field(x).getAttribute('placeholder')).toBe('—');

    await user.type(field(x), '12{Enter}');

    expect([object('a')?.position.x, object('b')?.position.x]).toEqual([12, 12]);
    session.undo();
    expect([object('a')?.position.x, object('b')?.position.x]).toEqual([10, 30]);
  });
});

it('keeps the chosen point of reference where it is when the size changes', async () => {
  const { user, object } = await showPanels([add(aShape('a'))], ['a']);

  await user.click(screen.getByRole('radio', { name: 'En bas à droite' }));
  expect(typedIn(field(x))).toBe('70\u00A0mm');
  await user.clear(field('Largeur'));
  await user.type(field('Largeur'), '20{Enter}');

  expect(object('a')?.position).toEqual({ x: 50, y: 10 });
});

it('resizes both sides when the proportions are kept', async () => {
  const { user, object } = await showPanels([add(aShape('a'))], ['a']);

  await user.click(screen.getByRole('button', { name: 'Garder les proportions' }));
  await user.clear(field('Largeur'));
  await user.type(field('Largeur'), '30{Enter}');

  expect(object('a')?.size).toEqual({ width: 30, height: 20 });
});

it('moves a group with everything in it', async () => {
  const { user, object, state } = await showPanels(two, ['a', 'b']);
  await user.click(screen.getByRole('button', { name: 'Grouper' }));
  expect(state.getState().chosen).toHaveLength(1);

  await user.clear(field(x));
  await user.type(field(x), '0{Enter}');

  expect([object('a')?.position.x, object('b')?.position.x]).toEqual([0, 20]);
});

it('aligns several among themselves, and one on the page', async () => {
  const { user, object, state } = await showPanels(two, ['a', 'b']);

  await user.click(screen.getByRole('button', { name: 'Aligner à droite' }));
  expect(object('b')?.position.x).toBe(50);

  act(() => state.getState().setChosen([objectId('b')]));
  await user.click(screen.getByRole('button', { name: 'Aligner à gauche' }));
  expect(object('b')?.position.x).toBe(0);
});

it('copies what is chosen beside it, and chooses the copy', async () => {
  const { user, tract, state } = await showPanels([add(aShape('a'))], ['a']);

  await user.click(screen.getByRole('button', { name: 'Dupliquer' }));

  const [copy] = tract().objects.filter(({ id }) => id !== 'a');
  expect(copy?.position).toEqual({ x: 15, y: 15 });
  expect(state.getState().chosen).toEqual([copy?.id]);
});

it('groups, opens the group and deletes, each in one step to undo that chooses as before', async () => {
  const { user, session, state, object } = await showPanels(
    [add(aShape('a')), add(aShape('b'))],
    ['a', 'b'],
  );

  await user.click(screen.getByRole('button', { name: 'Grouper' }));
  const [group] = state.getState().chosen;
  expect(object('a')?.group).toBe(group);
  await user.click(screen.getByRole('button', { name: 'Dégrouper' }));
  expect(state.getState().chosen).toEqual(['a', 'b']);
  await user.click(screen.getByRole('button', { name: 'Supprimer' }));
  expect(object('a')).toBeUndefined();

  expect(session.undo()).toEqual({ kind: 'objects', objects: ['a', 'b'] });
  expect(session.undo()).toEqual({ kind: 'objects', objects: [group] });
  expect(session.undo()).toEqual({ kind: 'objects', objects: ['a', 'b'] });
  expect(session.canUndo()).toBe(false);
});

it('says that a locked object does not move', async () => {
  const { user, object } = await showPanels([add(aShape('a'))], ['a']);

  await user.click(screen.getByRole('button', { name: 'Verrouiller' }));

  expect(object('a')?.locked).toBe(true);
  expect(field('Largeur').hasAttribute('disabled')).toBe(true);
});
