import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ImportScreen } from '../../../../renderer/features/import/import-screen.tsx';
import { UndoDialog } from '../../../../renderer/features/undo/undo-dialog.tsx';
import { useWishes } from '../../../../renderer/office/wishes.ts';
import { giveRoom, showScreen } from '../../support/show.tsx';

async function imported() {
  const shown = await showScreen(
    <>
      <ImportScreen />
      <UndoDialog onClose={() => undefined} />
    </>,
  );
  const press = async (name: string | RegExp) =>
    shown.user.click(await screen.findByRole('button', { name, hidden: true }));
  const text = ['Nom;Prénom;E-mail', 'Durand;Zoé;zoe@exemple.fr', 'Petit;Omar;omar chez'];
  useWishes.getState().offerFile(new File([text.join('\n')], 'mars.csv', { type: 'text/csv' }));
  await press('Continuer');
  await press('Voir ce qui va changer');
  await press('Ajouter une personne');
  return { ...shown, press };
}

describe('earlier imports', () => {
  giveRoom();

  it('are listed where a file is picked, each with its report', async () => {
    const { press } = await imported();
    await press('Importer un autre fichier');

    await press(/Voir le rapport mars.csv/);

    const report = await screen.findByRole('dialog', { name: 'Rapport d’import' });
    expect(within(report).getByText('mars.csv')).toBeTruthy();
    expect(within(report).getByText(/Colonne « E-mail ».*omar chez/)).toBeTruthy();
  });

  it('show their report from the undo list', async () => {
    const { press } = await imported();

    await press('Rapport d’import');

    expect(await screen.findByRole('dialog', { name: 'Rapport d’import' })).toBeTruthy();
  });
});
