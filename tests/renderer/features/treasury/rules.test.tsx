import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { TreasuryScreen } from '../../../../renderer/features/treasury/treasury-screen.tsx';
import { todayHere } from '../../../../renderer/office/today.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { giveRoom } from '../../support/show.tsx';
import { showOffice } from '../../support/show-office.tsx';

giveRoom();

const year = Number(todayHere().slice(0, 4));

async function scopeOf(store: StoreApi) {
  const [section] = await store.duesSections();
  return section?.scope ?? expect.fail('there is no section');
}

const showRules = (before?: (store: StoreApi) => Promise<unknown>) =>
  showOffice(() => <TreasuryScreen part="rules" />, {
    members: [{ familyName: 'Roudaut', givenName: 'Anselme' }],
    ...(before ? { before } : {}),
  });

describe('what a section has decided of its dues', () => {
  it('is a scale, written line by line, whose faults stand at their line', async () => {
    const { user, store } = await showRules();
    await user.click(await screen.findByRole('button', { name: 'Nouveau barème' }));
    const form = within(await screen.findByRole('dialog', { name: 'Nouveau barème' }));
    const save = form.getByRole('button', { name: 'Enregistrer' });
    await user.click(form.getByRole('button', { name: 'Ajouter une ligne' }));
    await user.selectOptions(
      form.getByRole('combobox', { name: /^Ligne 3\s: pour qui$/ }),
      'Première année',
    );
    await user.type(form.getByRole('textbox', { name: /^Ligne 3\s: montant$/ }), '15');
    expect(form.getByText('Cette ligne existe déjà.')).toBeTruthy();
    expect(save).toHaveProperty('disabled', true);

    await user.selectOptions(
      form.getByRole('combobox', { name: /^Ligne 3\s: pour qui$/ }),
      'Couple',
    );
    await user.click(save);
    await waitFor(async () => expect(await store.records('contribution-scale')).toHaveLength(1));
    expect((await store.records('contribution-scale'))[0]?.fields).toMatchObject({
      year,
      lines: [
        { kind: 'first-year' },
        { kind: 'income', from: 0 },
        { kind: 'couple', amount: 1_500 },
      ],
    });
  });

  it('begins next year’s scale with this year’s', async () => {
    const lines = [{ kind: 'free' as const, floor: toCents(2_500) }];
    const { user, store } = await showRules(async (before) =>
      before.addRecord({
        kind: 'contribution-scale',
        scope: await scopeOf(before),
        fields: { year, votedBy: 'federation', votedOn: null, lines },
      }),
    );
    await user.click(await screen.findByRole('button', { name: `Préparer le barème ${year + 1}` }));
    await user.click(await screen.findByRole('button', { name: 'Enregistrer' }));

    await waitFor(async () => expect(await store.records('contribution-scale')).toHaveLength(2));
    const written = (await store.records('contribution-scale')).map(({ fields }) => fields);
    expect(written.find((one) => one.year === year + 1)?.lines).toEqual(lines);
  });

  it('exempts somebody for some years, without keeping why', async () => {
    const { user, store, ids } = await showRules();
    await user.click(await screen.findByRole('button', { name: 'Dispenser une personne' }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByRole('combobox', { name: 'Personne' }), 'roudaut');
    await user.click(await screen.findByRole('option', { name: /ROUDAUT/, hidden: true }));
    await user.click(form.getByRole('button', { name: 'Enregistrer' }));

    expect(await screen.findByRole('row', { name: /ROUDAUT Anselme/ })).toBeTruthy();
    expect((await store.records('exemption'))[0]?.fields).toEqual({
      ...{ memberId: ids[0], from: year, years: 1, decidedOn: null },
    });
  });

  it('takes a rule away, with a way back', async () => {
    const { user, store } = await showRules(async (before) =>
      before.addRecord({
        kind: 'contribution-scale',
        scope: await scopeOf(before),
        fields: {
          ...{ year, votedBy: 'section', votedOn: null },
          lines: [{ kind: 'free', floor: toCents(2_500) }],
        },
      }),
    );
    await user.click(await screen.findByRole('button', { name: /^Supprimer/ }));
    await waitFor(async () => expect(await store.records('contribution-scale')).toEqual([]));

    const [batch] = await store.undoable();
    await store.undo(batch?.id ?? '');
    expect(await store.records('contribution-scale')).toHaveLength(1);
  });
});
