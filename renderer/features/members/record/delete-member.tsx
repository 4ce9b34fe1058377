import { FormattedMessage, useIntl } from 'react-intl';
import type { MemberId } from '#shared/domain/members/member.ts';
import { useDrafts } from '../../../office/drafts.ts';
import { commitFailureWords } from '../../../office/failure-words.ts';
import { useStore } from '../../../office/office.tsx';
import { usePlace } from '../../../office/screen.ts';
import { useUndoNotice } from '../../../office/use-undo-notice.ts';
import { Confirm } from '../../../ui/confirm.tsx';
import { useNotify } from '../../../ui/notify.tsx';
import { draftKey } from '../form/draft-key.ts';

type Props = { readonly id: MemberId; readonly name: string; readonly onClose: () => void };

export function DeleteMember({ id, name, onClose }: Props) {
  const intl = useIntl();
  const notify = useNotify();
  const store = useStore();
  const { tellDone } = useUndoNotice();

  const remove = async () => {
    onClose();
    const deleted = await store.deleteMember(id);
    if (!deleted.ok) {
      const message = intl.formatMessage({ id: commitFailureWords[deleted.error.kind] });
      return notify({ tone: 'problem', message });
    }
    useDrafts.getState().drop(draftKey(id));
    usePlace.getState().openPerson(null);
    await tellDone(intl.formatMessage({ id: 'person.deleted' }, { name }), 'delete');
  };

  return (
    <Confirm
      title={<FormattedMessage id="delete.title" values={{ name }} />}
      confirm={<FormattedMessage id="delete.confirm" />}
      isDangerous
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <FormattedMessage id="delete.text" />
    </Confirm>
  );
}
