import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { scopeOf } from '#shared/domain/scope.ts';
import {
  nothingSaid,
  type SectionFactsFields,
} from '#shared/domain/tracts/templates/section-record.ts';
import { SectionSettings } from '../../../../renderer/features/tracts/section/section-settings.tsx';
import { giveRoom } from '../../support/show.tsx';
import { showOffice } from '../../support/show-office.tsx';
import './support/whole-blob.ts';

const scope = scopeOf('local', 'tracts');
const blob = 'a'.repeat(64);
const logo = { kind: 'picture', blob, pixels: { width: 300, height: 300 } } as const;

const known = { ...nothingSaid, name: 'Vivre à Vernoy', phone: '01 02', logo };

const showSettings = (fields?: SectionFactsFields) =>
  showOffice(() => <SectionSettings />, {
    before: async (store) => {
      if (fields) await store.addRecord({ kind: 'section-facts', scope, fields });
    },
  });

const field = (name: string | RegExp) => screen.findByRole('textbox', { name });

async function retype(
  user: Awaited<ReturnType<typeof showSettings>>['user'],
  name: string | RegExp,
  text: string,
) {
  const box = await field(name);
  await user.clear(box);
  await user.type(box, text);
}

describe('what the section prints on its leaflets', () => {
  giveRoom();

  it('is begun, and saved as one act under the section’s name', async () => {
    const { user, store } = await showSettings();
    await retype(user, 'Nom de la section, tel qu’il s’imprime', 'Ensemble pour Vernoy');
    await retype(user, /^Adresse postale/, '1, rue Haute');

    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    await waitFor(async () => expect(await store.records('section-facts')).toHaveLength(1));
    const [row] = await store.records('section-facts');
    expect(row?.fields).toMatchObject({ name: 'Ensemble pour Vernoy', address: '1, rue Haute' });
    expect(row?.fields.phone).toBeNull();
    expect((await store.undoable())[0]?.subject).toBe('Ensemble pour Vernoy');
  });

  it('is changed field by field, and taken back', async () => {
    const { user, store } = await showSettings(known);
    await retype(user, 'Téléphone de la section', '03 04');
    await user.click(screen.getByRole('button', { name: 'Retirer le logo' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () =>
      expect((await store.records('section-facts'))[0]?.fields).toMatchObject({
        phone: '03 04',
        logo: { kind: 'none' },
      }),
    );

    const notice = await screen.findByRole('alert');
    await user.click(within(notice).getByRole('button', { name: 'Annuler' }));

    await waitFor(async () =>
      expect((await store.records('section-facts'))[0]?.fields).toEqual(known),
    );
    await waitFor(async () =>
      expect(await field('Téléphone de la section')).toHaveProperty('value', '01 02'),
    );
  });

  it('is as it was when the changes are discarded', async () => {
    const { user } = await showSettings(known);
    await retype(user, 'Téléphone de la section', '03 04');

    await user.click(screen.getByRole('button', { name: 'Abandonner les changements' }));

    expect(await field('Téléphone de la section')).toHaveProperty('value', '01 02');
    expect(screen.getByRole('button', { name: 'Enregistrer' })).toHaveProperty('disabled', true);
  });

  it('warns of two colours that letters could not be read in', async () => {
    const colour = { cyan: 0, magenta: 5, yellow: 90, black: 0 };
    const alike = { ...known, mainColour: colour, secondColour: { ...colour, magenta: 20 } };
    await showSettings(alike);

    await screen.findByText(/Ces deux couleurs sont trop proches/);
  });

  it('lists the words that were added to the dictionary, and takes one out', async () => {
    const { user, store } = await showOffice(() => <SectionSettings />, {
      before: async (opened) => {
        for (const name of ['vernoyen', 'écopâturage'])
          await opened.addRecord({ kind: 'section-word', scope, fields: { name } });
      },
    });
    const listed = async () =>
      (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
    expect(await listed()).toEqual(['écopâturage', 'vernoyen']);

    await user.click(screen.getByRole('button', { name: /Retirer.*vernoyen/ }));

    await waitFor(async () => expect(await store.records('section-word')).toHaveLength(1));
    await waitFor(async () => expect(await listed()).toEqual(['écopâturage']));
  });

  it('says who collects gifts in a campaign, once for all', async () => {
    const { user, store } = await showSettings(known);
    await retype(user, /^Candidat, binôme ou liste/, 'La liste Vernoy demain');
    await retype(user, /^Qui reçoit les dons/, 'Odile Sauvan');
    fireEvent.change(screen.getByLabelText('Désigné ou déclarée le'), {
      target: { value: '2026-01-01' },
    });

    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    await waitFor(async () =>
      expect((await store.records('section-facts'))[0]?.fields).toMatchObject({
        candidate: 'La liste Vernoy demain',
        collector: 'Odile Sauvan',
        collectorSince: '2026-01-01',
      }),
    );
  });
});
