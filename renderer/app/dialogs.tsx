import { lazy, Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import { DeleteMember } from '../features/members/record/delete-member.tsx';
import { UndoDialog } from '../features/undo/undo-dialog.tsx';
import { leaveNow } from '../office/before-leaving.ts';
import { useDialogs } from '../office/dialogs.ts';
import { unsavedSubjects, useDrafts } from '../office/drafts.ts';
import { useStore } from '../office/office.tsx';
import { useShell } from '../office/shell.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { ShortcutSheet } from './commands/shortcut-sheet.tsx';
import { closeWindow } from './use-closing.ts';

// It brings the treasurer's desk along.
const AttestationOf = lazy(async () => ({
  default: (await import('../features/treasury/files/attestations/attestation-of.tsx'))
    .AttestationOf,
}));

/** The one place where dialogues are drawn. */
export function Dialogs() {
  const { current, close } = useDialogs();
  if (!current) return null;
  switch (current.kind) {
    case 'delete-member':
      return <DeleteMember id={current.id} name={current.name} onClose={close} />;
    case 'attestation':
      return (
        <Suspense>
          <AttestationOf {...current} onClose={close} />
        </Suspense>
      );
    case 'undo':
      return <UndoDialog onClose={close} />;
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />;
    case 'leave-unsaved':
      return <LeaveUnsaved way={current.way} onClose={close} />;
  }
}

type LeaveProps = { readonly way: 'lock' | 'close'; readonly onClose: () => void };

function LeaveUnsaved({ way, onClose }: LeaveProps) {
  const ipc = useShell();
  const store = useStore();
  const subjects = unsavedSubjects();
  const leave = () => {
    onClose();
    if (way === 'lock') {
      void leaveNow().then(() => ipc.request('vault.lock', {}));
    } else {
      for (const key of useDrafts.getState().byKey.keys()) useDrafts.getState().drop(key);
      void closeWindow(store);
    }
  };
  return (
    <Confirm
      title={<FormattedMessage id="unsaved.title" />}
      confirm={<FormattedMessage id={way === 'lock' ? 'unsaved.lock' : 'unsaved.close'} />}
      cancel={<FormattedMessage id="unsaved.stay" />}
      isDangerous
      onConfirm={leave}
      onCancel={onClose}
    >
      <FormattedMessage
        id="unsaved.text"
        values={{ count: subjects.length, subjects: subjects.join(', ') }}
      />
    </Confirm>
  );
}
