import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { usePlace } from '../../../renderer/office/screen.ts';
import { aMember } from '../../builders/a-member.ts';
import { giveRoom, showApp } from '../support/show.tsx';

// Colours need a real window: `tests/e2e/screens.e2e.ts` looks at those.
async function faults(): Promise<readonly string[]> {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function openFile() {
  const shown = showApp({ members: [aMember()] });
  await shown.user.type(
    await screen.findByLabelText('Phrase de passe'),
    'cuivre jardin onze{Enter}',
  );
  await screen.findByRole('grid');
  return shown;
}

describe('axe finds nothing', () => {
  giveRoom();

  it('on the lock', async () => {
    showApp();
    await screen.findByLabelText('Phrase de passe');

    expect(await faults()).toEqual([]);
  });

  it('on the list and on the form of a person', async () => {
    const { user, store } = await openFile();
    expect(await faults()).toEqual([]);

    act(() => usePlace.getState().openPerson(store.ids()[0] ?? null));
    await user.click(await screen.findByRole('button', { name: 'Modifier' }));

    expect(await faults()).toEqual([]);
  });

  it('on the settings, the import and the points to look at', async () => {
    const { user } = await openFile();
    for (const [key, heading] of [
      [',', 'Réglages'],
      ['i', 'Importer un fichier'],
      ['2', 'Points à vérifier'],
    ] as const) {
      await user.keyboard(`{Control>}${key}{/Control}`);
      await screen.findByRole('heading', { name: heading });

      expect(await faults(), heading).toEqual([]);
    }
  });
});
