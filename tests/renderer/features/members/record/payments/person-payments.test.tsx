import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { todayHere } from '../../../../../../renderer/office/today.ts';
import { keepScale } from '../../../../support/keep-scale.ts';
import { giveRoom } from '../../../../support/show.tsx';
import { showPerson } from '../../../../support/show-person.tsx';

const year = todayHere().slice(0, 4);

const spaced = (text: string | null) => text?.replaceAll(/\s/gu, ' ');

async function theForm(start: Parameters<typeof showPerson>[0] = {}) {
  const shown = await showPerson({ members: [{}], ...start });
  const { user } = shown;
  await user.click(await screen.findByRole('button', { name: 'Enregistrer un versement' }));
  const form = await screen.findByRole('form', { name: 'Enregistrer un versement' });
  const field = (name: string) => within(form).getByLabelText(name);
  const send = () =>
    user.click(within(form).getByRole('button', { name: 'Enregistrer un versement' }));
  return { ...shown, form, field, send };
}

describe('the payments on a person’s page', () => {
  giveRoom();

  it('are recorded with an amount and Enter, and put the person in good standing', async () => {
    const { user, field } = await theForm();
    expect(await screen.findByText('N’a jamais cotisé.')).toBeTruthy();

    expect(document.activeElement).toBe(field('Montant'));
    await user.keyboard('36,50{Enter}');

    expect(await screen.findByText(/À jour.*première cotisation/)).toBeTruthy();
    const line = spaced(screen.getByText(`Cotisation ${year}`).closest('li')?.textContent ?? '');
    expect(line).toContain('36,50 €');
    expect(line).toContain('Chèque');
    expect(document.activeElement?.textContent).toBe('Enregistrer un versement');
  });

  it('are taken back with a reason, and stay in sight with it', async () => {
    const { user, field } = await theForm();
    await user.type(field('Montant'), '20{Enter}');
    await user.click(await screen.findByRole('button', { name: /Annuler ce versement.*20,00/ }));

    const question = await screen.findByRole('dialog', { name: /Annuler le versement de 20,00/ });
    const confirm = within(question).getByRole('button', { name: 'Annuler ce versement' });
    expect(confirm).toHaveProperty('disabled', true);
    await user.type(within(question).getByLabelText('Pourquoi'), 'chèque sans provision{Enter}');

    expect(await screen.findByText(/Annulé le .*chèque sans provision/)).toBeTruthy();
    expect(screen.getByText('N’a jamais cotisé.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Annuler ce versement/ })).toBeNull();
  });

  it('are refused with the rule where the law forbids them, and nothing typed is lost', async () => {
    const { user, store, field, send } = await theForm();
    await user.type(field('Montant'), '200');
    await user.selectOptions(field('Nature'), 'Don');
    await user.selectOptions(field('Moyen de paiement'), 'Espèces');
    await send();

    const alert = await screen.findByRole('alert');
    expect(spaced(alert.textContent)).toContain(
      'plus de 150,00 € ne peut pas être versé en espèces',
    );
    expect(alert.textContent).toContain('88-227');
    expect(await store.records('contribution')).toEqual([]);

    await user.selectOptions(field('Moyen de paiement'), 'Virement');
    await send();
    expect(await screen.findByText(/200,00.*c’est enregistré/)).toBeTruthy();
  });

  it('note the cheque, and who pays in their place', async () => {
    const { user, store, field, send } = await theForm();
    await user.type(field('Montant'), '20');
    await user.type(field('Banque'), 'Crédit du Vallon');
    await user.type(field('Numéro du chèque'), '0012345');
    await user.type(field('Payé par quelqu’un d’autre'), 'Rosalie Étienne');
    await send();

    expect(await screen.findByText(/payé par Rosalie Étienne/)).toBeTruthy();
    expect((await store.records('contribution')).map(({ fields }) => fields)).toMatchObject([
      {
        means: { kind: 'cheque', bank: 'Crédit du Vallon', number: '0012345' },
        payer: { kind: 'person', name: 'Rosalie Étienne' },
      },
    ]);
  });

  it('take what the scale asks in one press, then what is left of it', async () => {
    const { user, field } = await theForm({ before: keepScale });
    const asked = await screen.findByRole('button', { name: /^Reprendre 36,00/ });
    await user.type(field('Montant'), '20{Enter}');
    await screen.findByText(/20,00.*c’est enregistré/);
    expect(asked.isConnected).toBe(false);

    await user.click(await screen.findByRole('button', { name: 'Enregistrer un versement' }));
    await user.click(await screen.findByRole('button', { name: /^Reprendre 16,00/ }));
    const form = await screen.findByRole('form', { name: 'Enregistrer un versement' });
    expect(within(form).getByLabelText('Montant')).toHaveProperty(
      'value',
      expect.stringMatching(/^16/),
    );
  });

  it('say on which day they may vote, and what stands against it', async () => {
    const { user, field } = await theForm();
    expect(await screen.findByText(/Ne peut pas voter\..*N’a jamais cotisé\./)).toBeTruthy();

    await user.type(field('Montant'), '20{Enter}');

    expect(await screen.findByText(/^Peut voter\./)).toBeTruthy();
  });
});
