import { screen } from '@testing-library/react';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import { PersonPanel } from '../../../renderer/features/members/record/person-panel.tsx';
import { usePlace } from '../../../renderer/office/screen.ts';
import { type ShownOffice, showOffice } from './show-office.tsx';

type Start = Parameters<typeof showOffice>[1];

function OpenPage({ first }: { readonly first: MemberId | 'new' }) {
  const { current } = usePlace();
  const open = (current.kind === 'members' ? current.open : null) ?? first;
  return (
    <PersonPanel
      key={open}
      open={open}
      isOver={false}
      onClose={() => undefined}
      onPrevious={null}
      onNext={null}
    />
  );
}

/** The page of the first of these people; of somebody new when there is nobody. */
export const showPerson = (start: Start = {}): Promise<ShownOffice> =>
  showOffice((ids) => <OpenPage first={ids[0] ?? 'new'} />, start);

/** Their form, open. */
export async function editPerson(
  fields: Partial<MemberFields> = {},
  start: Start = {},
): Promise<ShownOffice & { readonly saved: () => Promise<MemberFields | null> }> {
  const shown = await showPerson({ ...start, members: [fields, ...(start.members ?? [])] });
  await shown.user.click(await screen.findByRole('button', { name: 'Modifier' }));
  await screen.findByRole('textbox', { name: 'Nom' });
  const save = async () => {
    await shown.user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await screen.findByText(/est enregistrée/);
    return shown.fieldsOf(shown.ids[0]);
  };
  return { ...shown, saved: save };
}

/** The form of somebody who is not in the file yet. */
export async function addPerson(start: Start = {}): Promise<ShownOffice> {
  const shown = await showOffice(() => <OpenPage first="new" />, start);
  await screen.findByRole('textbox', { name: 'Nom' });
  return shown;
}
