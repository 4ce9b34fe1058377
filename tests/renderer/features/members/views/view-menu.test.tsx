import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everybody } from '#shared/domain/segments/segment.ts';
import { SegmentBar } from '../../../../../renderer/features/members/segments/segment-bar.tsx';
import { useSegmentState } from '../../../../../renderer/features/members/segments/segment-state.ts';
import { defaultLayout } from '../../../../../renderer/features/members/views/default-layout.ts';
import { useLayout } from '../../../../../renderer/features/members/views/use-layout.ts';
import { ViewMenu } from '../../../../../renderer/features/members/views/view-menu.tsx';
import { forgetAll } from '../../../../../renderer/office/passing-state.ts';
import { clearNotices } from '../../../../../renderer/ui/notify.tsx';
import { anOffice, showStore } from '../../../support/show-office.tsx';

/** Stands for the list: says its columns, and shows only names when asked. */
function List() {
  const { layout, setLayout } = useLayout();
  return (
    <>
      <output>{layout.columns.map(({ id }) => id).join(' ')}</output>
      <button type="button" onClick={() => setLayout({ ...layout, columns: namesOnly })}>
        {'names only'}
      </button>
    </>
  );
}

const namesOnly = [{ id: 'name', widthRem: 20 }];
const usual = defaultLayout.columns.map(({ id }) => id).join(' ');
const screens = (
  <>
    <SegmentBar isOpen={false} isIconAlone={false} onToggle={() => undefined} />
    <ViewMenu isIconAlone={false} />
    <List />
  </>
);

const columns = (text: string) =>
  waitFor(() => expect(document.querySelector('output')?.textContent).toBe(text));
const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('the views of the list', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    forgetAll();
    clearNotices();
  });

  it('begin with what most days need', async () => {
    await showStore(screens, await anOffice());

    await columns(usual);
  });

  it('find the list again as it was left on this computer, after it was locked', async () => {
    const { user } = await showStore(screens, await anOffice());

    await user.click(await button('names only'));
    await waitFor(() => expect(localStorage.getItem('permanence.layout')).toContain('"name"'));
    forgetAll();

    await columns('name');
  });

  it('begin anew where what was kept cannot be read', async () => {
    localStorage.setItem('permanence.layout', '{"columns":[]}');

    await showStore(screens, await anOffice());

    await columns(usual);
  });

  it('keep the layout and the segment under a name, and mark what is changed since', async () => {
    const store = await anOffice();
    const phoned = {
      ...everybody,
      conditions: [
        { kind: 'column' as const, column: 'phone', test: { op: 'is-filled' as const } },
      ],
    };
    const segment = await store.addRecord({
      kind: 'segment',
      scope: 'own',
      fields: { name: 'Joignables', query: phoned },
    });
    const { user } = await showStore(screens, store);
    useSegmentState.getState().choose(segment.ok ? segment.value : null);
    await user.click(await button('names only'));

    await user.click(await button('Vues'));
    await user.click(await button('Enregistrer l’affichage actuel sous…'));
    await user.keyboard('Appels du soir{Enter}');
    await user.click(await button('Affichage habituel'));
    await columns(usual);
    expect(screen.queryByText('Joignables')).toBeNull();
    await user.click(await button('Vues'));
    await user.click(
      within(await screen.findByRole('list', { name: 'Vues' })).getByRole('button', {
        name: /^Appels du soir/,
      }),
    );

    await columns('name');
    expect(await screen.findByText('Joignables')).toBeTruthy();
    useSegmentState.getState().choose(null);
    expect(await button('Appels du soirmodifié')).toBeTruthy();
  });
});
