import { useState } from 'react';
import { useDrafts } from '../../../office/drafts.ts';
import type { MemberRow } from '../../../store/store-api.ts';
import { draftKey } from '../form/draft-key.ts';
import { EditPerson } from '../form/edit-person.tsx';
import { PersonCard } from './person-card.tsx';

type Props = { readonly row: MemberRow };

/** Read first; edited on demand. What was being typed when one left is found again. */
export function KnownPerson({ row }: Props) {
  const wasTyping = useDrafts.getState().byKey.has(draftKey(row.id));
  const [isEditing, setIsEditing] = useState(wasTyping);
  if (isEditing) return <EditPerson row={row} onDone={() => setIsEditing(false)} />;
  return <PersonCard row={row} onEdit={() => setIsEditing(true)} />;
}
