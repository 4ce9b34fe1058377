import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { frontPage, objectId } from '../../../../builders/a-tract.ts';
import { showPanels } from './show-panels.tsx';

const anIcon = (icon: string): TractEdit => ({
  kind: 'add',
  object: {
    kind: 'icon',
    id: objectId('sign'),
    page: frontPage,
    position: { x: 10, y: 10 },
    size: { width: 20, height: 20 },
    rotation: 0,
    group: null,
    name: '',
    locked: false,
    hidden: false,
    opacity: 1,
    fill: null,
    stroke: null,
    icon,
  },
});

describe('the sign of an icon', () => {
  it('is found by its name and chosen with one press', async () => {
    const { user, object } = await showPanels([anIcon('star')], ['sign']);

    await user.type(screen.getByRole('searchbox', { name: 'Chercher une icône' }), 'ecole');
    await user.click(screen.getByRole('button', { name: 'École' }));

    expect(object('sign')).toMatchObject({ icon: 'school' });
  });

  it('is reached with the arrows', async () => {
    const { user, object } = await showPanels([anIcon('phone')], ['sign']);

    screen.getByRole('button', { name: 'Téléphone' }).focus();
    await user.keyboard('{ArrowRight}{Enter}');

    expect(object('sign')).toMatchObject({ icon: 'mail' });
  });
});
