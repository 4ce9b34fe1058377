import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Role } from '#shared/domain/scope.ts';
import { FederationSettings } from '../../../../renderer/features/federation/federation-settings.tsx';
import { aFederation } from '../../../builders/a-federation.ts';
import { giveRoom, showScreen } from '../../support/show.tsx';

const centralUrl = 'https://centrale.exemple.fr';
const sections = [
  { id: 'vernoy', name: 'Vernoy' },
  { id: 'montrieux', name: 'Montrieux' },
];
const someone = (displayName: string, role: Role) => ({
  id: crypto.randomUUID(),
  email: `${displayName.toLowerCase()}@exemple.fr`,
  displayName,
  role,
  seesAmounts: false,
  sectionIds: ['vernoy'],
  disabled: false,
});

function administer(role: Role = 'federation-admin') {
  const own = someone('Odile', role);
  const federation = aFederation({ accounts: [own, someone('Anselme', 'secretary')], sections });
  return showScreen(<FederationSettings frame={(content) => <section>{content}</section>} />, {
    bridge: { session: { centralUrl, account: own }, federation },
  });
}

const rowOf = (name: RegExp) => screen.findByRole('row', { name });

describe('the accounts of a federation, in the settings', () => {
  giveRoom();

  it('are made whole or not at all, and show once what has to be handed over', async () => {
    const { user } = await administer();
    await user.click(await screen.findByRole('button', { name: 'Ajouter un compte' }));
    const form = within(await screen.findByRole('dialog', { name: 'Ajouter un compte' }));
    await user.click(form.getByRole('button', { name: 'Créer le compte' }));
    expect(form.getByText('Choisissez au moins une section.')).toBeTruthy();

    await user.type(form.getByRole('textbox', { name: 'Nom affiché' }), 'Lucie Fabre');
    const email = form.getByRole('textbox', { name: 'Adresse électronique' });
    await user.type(email, 'anselme@exemple.fr');
    await user.click(form.getByRole('combobox', { name: 'Sections' }));
    await user.click(await screen.findByRole('option', { name: 'Montrieux', hidden: true }));
    await user.click(form.getByRole('button', { name: 'Créer le compte' }));
    expect(await form.findByText(/existe déjà\. Votre saisie est toujours là/)).toBeTruthy();
    await user.clear(email);
    await user.type(email, 'lucie@exemple.fr');
    await user.click(form.getByRole('button', { name: 'Créer le compte' }));

    const slip = within(await screen.findByRole('dialog', { name: 'À remettre à Lucie Fabre' }));
    expect(slip.getByText(centralUrl)).toBeTruthy();
    expect(slip.getByText(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)).toBeTruthy();
    await user.click(slip.getByRole('button', { name: 'C’est noté' }));
    expect(within(await rowOf(/lucie@exemple\.fr/)).getByText('Cachés')).toBeTruthy();
  });

  it('show a secretary the amounts', async () => {
    const { user } = await administer();
    await user.click(await screen.findByRole('button', { name: 'Modifier le compte de Anselme' }));
    await user.click(
      await screen.findByRole('checkbox', { name: 'Voit aussi les montants des versements' }),
    );
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(await within(await rowOf(/Anselme/)).findByText('Visibles')).toBeTruthy();
  });

  it('leave the administrator no way to shut themselves out', async () => {
    const { user } = await administer();
    await user.click(await screen.findByRole('button', { name: 'Modifier le compte de Odile' }));

    const form = within(await screen.findByRole('dialog'));
    expect(form.queryByRole('radio')).toBeNull();
    expect(form.queryByRole('checkbox', { name: 'Compte fermé' })).toBeNull();
  });

  it('get a section more, known by its name', async () => {
    const { user, bridge } = await administer();
    await user.click(await screen.findByRole('button', { name: 'Ajouter une section' }));
    await user.type(
      await screen.findByRole('textbox', { name: 'Nom de la section' }),
      'Vernoy{Enter}',
    );

    await screen.findByRole('row', { name: /Anselme/ });
    expect(bridge.asked('federation.addSection')).toEqual([{ id: 'vernoy-2', name: 'Vernoy' }]);
  });

  it('are not shown to somebody who administers nothing', async () => {
    const { bridge } = await administer('secretary');
    expect(screen.queryByRole('button', { name: 'Ajouter un compte' })).toBeNull();
    expect(bridge.asked('federation.read')).toEqual([]);
  });
});
