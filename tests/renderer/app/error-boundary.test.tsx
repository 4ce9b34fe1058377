import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../renderer/app/error-boundary.tsx';
import { useDrafts } from '../../../renderer/office/drafts.ts';
import { giveRoom, showScreen } from '../support/show.tsx';

let isBroken = true;

function Fragile() {
  if (isBroken) throw new Error('the screen fell over');
  const draft = useDrafts.getState().byKey.get('member new');
  return <p>{String(draft?.values)}</p>;
}

describe('the error boundary', () => {
  giveRoom();
  beforeEach(() => {
    isBroken = true;
    // React repeats on the console what the boundary has caught.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => vi.restoreAllMocks());

  it('says that the work is kept, and shows it when tried again', async () => {
    useDrafts.getState().keep('member new', { subject: 'Petit', values: 'Petit, Omar' });
    const { user } = await showScreen(
      <ErrorBoundary>
        <Fragile />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain(
      'ce que vous étiez en train de saisir est gardé',
    );

    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));

    expect(await screen.findByText('Petit, Omar')).toBeTruthy();
  });
});
