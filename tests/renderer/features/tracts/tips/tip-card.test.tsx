import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { add, aShape, objectId } from '../../../../builders/a-tract.ts';
import { showPanels } from '../panels/show-panels.tsx';

const sentence = /réunit en un groupe/;

describe('advice beside a leaflet', () => {
  it('is told once, when something is done for the first time', async () => {
    const { user, state } = await showPanels([add(aShape('a')), add(aShape('b'))], ['a', 'b']);
    screen.getByText(sentence);

    await user.click(screen.getByRole('button', { name: 'Compris' }));
    expect(screen.queryByText(sentence)).toBeNull();

    state.getState().setChosen([objectId('a')]);
    state.getState().setChosen([objectId('a'), objectId('b')]);
    expect(screen.queryByRole('region', { name: 'Conseil' })).toBeNull();
  });

  it('is not told any more to whoever wants none', async () => {
    const { user } = await showPanels([add(aShape('a')), add(aShape('b'))], ['a', 'b']);
    await user.click(screen.getByRole('button', { name: 'Ne plus montrer de conseils' }));
    expect(screen.queryByRole('region', { name: 'Conseil' })).toBeNull();
  });
});
