import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { type Icon, IconArrowDown, IconArrowLeft, IconArrowUp, IconX } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useCommand } from '../../../office/contextual-commands.ts';
import { useDrafts } from '../../../office/drafts.ts';
import { Notice } from '../../../ui/notice.tsx';
import { AddPerson } from '../form/add-person.tsx';
import { draftKey } from '../form/draft-key.ts';
import { isInDropdown } from './is-in-dropdown.ts';
import { KnownPerson } from './known-person.tsx';
import styles from './person-panel.module.css';
import { useMember } from './use-member.ts';

type Step = (() => void) | null;

type Props = {
  readonly open: MemberId | 'new';
  /** No room beside the list: the page lies over it. */
  readonly isOver: boolean;
  readonly onClose: () => void;
  readonly onPrevious: Step;
  readonly onNext: Step;
};

/** One person beside the list: read, edited or added. */
export function PersonPanel({ open, isOver, onClose, onPrevious, onNext }: Props) {
  const intl = useIntl();
  const isNew = open === 'new';
  useCommand('members.previous', isNew ? null : onPrevious);
  useCommand('members.next', isNew ? null : onNext);
  return (
    <aside
      className={styles.panel}
      data-over={isOver}
      aria-label={intl.formatMessage({ id: isNew ? 'command.addMember' : 'person.label' })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        if (!isInDropdown(event.target)) onClose();
      }}
    >
      <div className={styles.bar}>
        {isOver ? (
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconArrowLeft size="1.125rem" aria-hidden="true" />}
            onClick={onClose}
          >
            <FormattedMessage id="person.back" />
          </Button>
        ) : null}
        {isNew ? null : (
          <>
            <BarButton icon={IconArrowUp} says="command.previousMember" onClick={onPrevious} />
            <BarButton icon={IconArrowDown} says="command.nextMember" onClick={onNext} />
          </>
        )}
        <span className={styles.spring} />
        {isOver ? null : <BarButton icon={IconX} says="person.close" onClick={onClose} />}
      </div>
      {isNew ? <AddPerson onClose={onClose} /> : <OpenPerson id={open} />}
    </aside>
  );
}

function OpenPerson({ id }: { readonly id: MemberId }) {
  const found = useMember(id);
  const hasDraft = useDrafts(({ byKey }) => byKey.has(draftKey(id)));
  if (found.kind === 'loading') return null;
  if (found.kind === 'found') return <KnownPerson row={found.row} />;
  return (
    <div className={styles.body}>
      <Notice tone="info" title={<FormattedMessage id="person.gone" />}>
        <FormattedMessage id={hasDraft ? 'person.gone.draft' : 'person.gone.text'} />
      </Notice>
    </div>
  );
}

type BarButtonProps = {
  readonly icon: Icon;
  readonly says: Extract<MessageId, `command.${string}` | 'person.close'>;
  readonly onClick: Step;
};

function BarButton({ icon: BarIcon, says, onClick }: BarButtonProps) {
  const intl = useIntl();
  const label = intl.formatMessage({ id: says });
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={onClick === null} onClick={() => onClick?.()}>
        <BarIcon size="1.25rem" />
      </ActionIcon>
    </Tooltip>
  );
}
