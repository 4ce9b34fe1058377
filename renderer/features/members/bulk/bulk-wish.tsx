import { Button, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { unreachable } from '#shared/result.ts';
import { todayHere } from '../../../office/today.ts';
import type { BulkPatch } from '../../../store/store-api/bulk.ts';
import styles from './bulk.module.css';
import type { BulkKind } from './bulk-kinds.ts';
import { ContactedWish } from './contacted-wish.tsx';
import { MoveWish } from './move-wish.tsx';
import { SetWish } from './set-wish.tsx';
import { TagWish } from './tag-wish.tsx';
import type { WishProps } from './wish-props.ts';

type Props = {
  readonly kind: BulkKind;
  readonly onWish: (patch: BulkPatch) => void;
  readonly onCancel: () => void;
};

/** What is to be done, in the form that this kind of act needs. */
export function BulkWish({ kind, onWish, onCancel }: Props) {
  const [patch, setPatch] = useState<BulkPatch | null>(() => firstWish(kind));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (patch !== null) onWish(patch);
  };
  return (
    <form className={styles.wish} onSubmit={submit}>
      <Fields kind={kind} onChange={setPatch} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onCancel}>
          <FormattedMessage id="action.cancel" />
        </Button>
        <Button type="submit" disabled={patch === null}>
          <FormattedMessage id="bulk.preview" />
        </Button>
      </Group>
    </form>
  );
}

/** What can be done without a further word. */
function firstWish(kind: BulkKind): BulkPatch | null {
  if (kind === 'bin') return { kind: 'to-bin' };
  return kind === 'contacted' ? { kind: 'contacted', on: todayHere(), note: null } : null;
}

function Fields({ kind, onChange }: WishProps & { readonly kind: BulkKind }) {
  switch (kind) {
    case 'set':
      return <SetWish onChange={onChange} />;
    case 'tag':
      return <TagWish onChange={onChange} />;
    case 'contacted':
      return <ContactedWish onChange={onChange} />;
    case 'move':
      return <MoveWish onChange={onChange} />;
    case 'bin':
      // Only after it was stopped or refused: who it is about is read again.
      return null;
    default:
      return unreachable(kind);
  }
}
