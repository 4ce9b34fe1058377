import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearNotices } from '../../../../../renderer/ui/notify.tsx';
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

const preset = (name: string) => screen.getByRole('radio', { name });
const button = (name: string) => screen.getByRole('button', { name });
const ready = (name = 'Enregistrer en PDF…') =>
  waitFor(() => expect(button(name)).toHaveProperty('disabled', false), { timeout: 3_000 });

describe('what can be chosen of how a leaflet is printed', () => {
  it('corrects what was measured on the calibration page, and keeps it for this paper', async () => {
    const first = await showPrint();
    await ready();
    const before = first.last()?.sheets?.[0];
    await first.user.click(screen.getByText('Le copieur imprime un peu à côté ?'));
    const field = screen.getByRole('textbox', { name: 'Recto, du bord gauche' });
    await first.user.clear(field);
    await first.user.type(field, '21,5');
    const moved = () => first.last()?.sheets?.[0];
    await waitFor(() =>
      expect(moved()?.front[0]?.trim.x).toBeCloseTo((before?.front[0]?.trim.x ?? 0) - 1.5),
    );
    expect(moved()?.back).toEqual(before?.back);
    first.unmount();

    const { user, last } = await showPrint();
    await waitFor(() => expect(last()?.sheets).toEqual(first.last()?.sheets));
    await user.click(screen.getByRole('radio', { name: 'SRA3 (320 × 450 mm)' }));

    await waitFor(() => expect(last()?.sheets?.[0]?.front[0]?.trim.x).toBeCloseTo(9));
  });

  it('says how the pile is cut, one cut after the other', async () => {
    const { user } = await showPrint();
    await user.click(screen.getByRole('radio', { name: 'A3 (297 × 420 mm)' }));

    await user.click(await screen.findByText(/^Couper les feuilles : \d coupes$/));

    const cuts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(cuts.filter((cut) => cut?.startsWith('Morceau de 297'))).not.toEqual([]);
  });

  it('says what is in reserve and what is left over', async () => {
    const { user } = await showPrint();
    const spare = screen.getByRole('textbox', { name: 'Feuilles de réserve' });
    await user.clear(spare);
    await user.type(spare, '4');

    await screen.findByText(
      '260 feuilles A4, 1 ramette, dont 10 de réserve (20 tracts de plus que demandé)',
    );
    screen.getByText(/demandez 260 copies/);
  });

  it('prints one side twice where the pile is turned by hand, and says how', async () => {
    const { user, last } = await showPrint();
    await user.click(screen.getByRole('radio', { name: /^Même face deux fois/ }));

    await waitFor(() =>
      expect(
        last()?.sheets?.map(({ front, back }) => [front.map(({ face }) => face), back]),
      ).toEqual([[[0, 1], null]]),
    );
    screen.getByText(/250 copies, recto seul.*encore une fois/);
  });

  it('lays leaflets apart with marks, or for a reader who leafs them like a calendar', async () => {
    const { user, last } = await showPrint();
    await user.click(screen.getByRole('radio', { name: 'A3 (297 × 420 mm)' }));
    await user.click(screen.getByRole('radio', { name: 'Écartés' }));
    await waitFor(() => expect(last()?.look.around).toBe('marks'));
    const before = last()?.sheets?.[0]?.back?.[0]?.turns;

    await user.click(screen.getByRole('radio', { name: 'Comme un calendrier mural' }));

    await waitFor(() => expect(last()?.sheets?.[0]?.back?.[0]?.turns).not.toBe(before));
  });

  it('gives a print shop pages without marks when it asks for them', async () => {
    const { user, last } = await showPrint();
    await user.click(preset('Imprimeur'));
    await user.click(screen.getByRole('radio', { name: /sans traits$/ }));

    await waitFor(() => expect(last()?.look.around).toBe('bleed'));
  });

  it('saves the calibration page in the size and sense of the sheets', async () => {
    const { user, asked, last } = await showPrint();
    await ready();
    await user.click(screen.getByText('Le copieur imprime un peu à côté ?'));

    await user.click(button('L’enregistrer en PDF…'));

    await waitFor(() =>
      expect(asked('file.save')).toMatchObject([
        { suggestedName: expect.stringMatching(/^page-de-reglage-du-copieur-/) },
      ]),
    );
    expect(last()?.tract.pages.map(({ setup }) => [setup.width, setup.height])).toEqual([
      [297, 210],
      [297, 210],
    ]);
  });
});
