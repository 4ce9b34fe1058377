import { cleanup, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { err, ok } from '#shared/result.ts';
import { clearNotices } from '../../../../../renderer/ui/notify.tsx';
import { add, aShape, aTextFrame } from '../../../../builders/a-tract.ts';
import { showPrint } from './show-print.tsx';
import '../../../support/show.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
});
afterEach(() => {
  cleanup();
  clearNotices();
});

/** That nobody is named who prints it: what an empty leaflet always lacks. */
const waved: TractEdit = { kind: 'set-document', properties: { waved: ['law:printer:'] } };

const preset = (name: string) => screen.getByRole('radio', { name });
const button = (name: string) => screen.getByRole('button', { name });
const ready = (name = 'Enregistrer en PDF…') =>
  waitFor(() => expect(button(name)).toHaveProperty('disabled', false), { timeout: 3_000 });

describe('the window that prints or sends a leaflet', () => {
  it('lays two A5 on each side of an A4, and says how much paper it takes and what to ask for', async () => {
    const { last } = await showPrint();
    await ready();

    expect(last()?.sheets?.map(({ front, back }) => [front.length, back?.length])).toEqual([
      [2, 2],
    ]);
    screen.getByText('250 feuilles A4, 1 ramette');
    screen.getByText(/250 copies, recto verso sur le bord long, taille réelle/);
  });

  it('counts sheets and reams anew for another number and another paper', async () => {
    const { user, last } = await showPrint();
    const copies = screen.getByRole('textbox', { name: 'Tracts à imprimer' });
    await user.clear(copies);
    await user.type(copies, '5000');
    await user.click(screen.getByRole('radio', { name: 'SRA3 (320 × 450 mm)' }));

    await screen.findByText(/^1\s250 feuilles SRA3, 3 ramettes$/u);
    await waitFor(() => expect(last()?.look.around).toBe('marks'));
  });

  it('gives a print shop each page with bleed and marks, and a message a light file', async () => {
    const { user, last } = await showPrint();

    await user.click(preset('Imprimeur'));
    await waitFor(() =>
      expect(last()).toMatchObject({
        sheets: null,
        look: { standard: 'pdf-x-4', around: 'marks' },
      }),
    );
    await user.click(preset('E-mail ou WhatsApp'));
    await waitFor(() =>
      expect(last()?.look).toMatchObject({ colour: 'screen', links: true, around: 'nothing' }),
    );
    await ready();
    screen.getByText(/Le fichier pèse/);
    expect(screen.queryByRole('button', { name: 'Imprimer…' })).toBeNull();
  });

  it('saves and prints the very bytes of the preview', async () => {
    const { user, asked } = await showPrint({ edits: [waved] });
    await ready();

    await user.click(button('Enregistrer en PDF…'));
    await screen.findByText('Le fichier est enregistré.');
    await ready();
    await user.click(button('Imprimer…'));

    await waitFor(() =>
      expect(asked('print.pdf')).toMatchObject([
        {
          title: 'Réunion publique',
          wish: { copies: 250, sides: 'long-edge', paper: { width: 210, height: 297 } },
        },
      ]),
    );
    expect(asked('file.save')).toMatchObject([
      { suggestedName: expect.stringMatching(/^reunion-publique-\d{4}-\d\d-\d\d\.pdf$/) },
    ]);
  });

  it('saves the page one looks at as a picture of the chosen pixels', async () => {
    const { user, asked, drawn, last } = await showPrint({ edits: [waved] });
    await user.click(preset('Réseaux sociaux'));
    await user.click(screen.getByRole('radio', { name: /Réseaux sociaux \(761 × 1080/ }));
    await user.click(screen.getByRole('radio', { name: 'JPEG' }));
    await ready('Enregistrer l’image…');

    await user.click(button('Enregistrer l’image…'));

    await waitFor(() => expect(asked('file.save')).toHaveLength(1));
    expect(last()?.pages).toHaveLength(1);
    expect(drawn).toEqual([{ size: { width: 761, height: 1_080 }, format: 'jpeg' }]);
    expect(asked('file.save')).toMatchObject([{ suggestedName: expect.stringMatching(/\.jpg$/) }]);
  });

  it.each([
    ['ENOSPC', /Le disque est plein/],
    ['EACCES', /le dossier est protégé, ou un fichier du même nom est ouvert/],
    ['EIO', /le disque est peut-être protégé ou a été retiré/],
  ])(
    'says of a disk that answers %s what happened and that the old file is intact',
    async (message, words) => {
      const { user } = await showPrint({ edits: [waved], saved: err({ kind: 'disk', message }) });
      await ready();

      await user.click(button('Enregistrer en PDF…'));

      expect((await screen.findByText(words)).textContent).toMatch(/intact/);
    },
  );

  it('names the picture that is missing, and makes the file when one tries again', async () => {
    const object = add(aShape('photo'));
    let tries = 0;
    const { user } = await showPrint({
      edits: [object],
      press: async ({ tract }) => {
        tries += 1;
        const [shown] = tract.objects;
        return tries === 1 && shown
          ? err([{ kind: 'picture-missing', object: shown.id }])
          : ok(new Uint8Array());
      },
    });

    const refusal = await screen.findByText(/L’image « Rectangle » n’est pas encore/);
    expect(button('Enregistrer en PDF…')).toHaveProperty('disabled', true);
    expect(refusal.closest('[role=alert]')).not.toBeNull();
    await user.click(button('Réessayer'));
    await ready();
  });

  it('stops when it is told to, and says so', async () => {
    const { user } = await showPrint({
      press: (_order, options) =>
        new Promise((resolve) => {
          options?.onProgress?.(1, 4);
          options?.signal?.addEventListener('abort', () => resolve(err([{ kind: 'stopped' }])));
        }),
    });
    await waitFor(() =>
      expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25'),
    );

    await user.click(button('Arrêter'));

    await screen.findByText(/La préparation est arrêtée/);
  });

  it('asks once before it saves what will be wrong on paper', async () => {
    // Nothing says who printed it.
    const { user, asked } = await showPrint({ edits: [add(aTextFrame('words'), 'Venez samedi')] });
    await screen.findByText(/à corriger avant d’imprimer/, {}, { timeout: 5_000 });
    await ready();

    await user.click(button('Enregistrer en PDF…'));
    const question = await screen.findByRole('dialog', { name: /reste.* à corriger/ });
    expect(asked('file.save')).toEqual([]);
    await user.click(within(question).getByRole('button', { name: 'Enregistrer quand même' }));
    await waitFor(() => expect(asked('file.save')).toHaveLength(1));
    await ready();
    await user.click(button('Enregistrer en PDF…'));

    await waitFor(() => expect(asked('file.save')).toHaveLength(2));
  });

  it('begins with what was chosen last', async () => {
    const first = await showPrint();
    await first.user.click(screen.getByRole('radio', { name: 'A3 (297 × 420 mm)' }));
    await first.user.click(screen.getByRole('radio', { name: 'Sur le bord court' }));
    first.unmount();
    expect(first.closed()).toBe(1);

    const { last } = await showPrint();

    await waitFor(() => expect(last()?.sheets?.[0]?.front).toHaveLength(4));
    expect(screen.getByRole('radio', { name: 'Sur le bord court' })).toHaveProperty(
      'checked',
      true,
    );
  });

  it('has nothing that axe finds', async () => {
    const { user } = await showPrint();
    for (const name of ['Copieur du local', 'Imprimeur', 'Réseaux sociaux']) {
      await user.click(preset(name));
      const rules = { 'color-contrast': { enabled: false } };
      const { violations } = await axe.run(screen.getByRole('dialog'), { rules });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
});
