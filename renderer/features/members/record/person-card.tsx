import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { displayName } from '#shared/domain/members/display-name.ts';
import { useCommand } from '../../../office/contextual-commands.ts';
import { useDialogs } from '../../../office/dialogs.ts';
import { useSectionNames } from '../../../office/use-section-names.ts';
import { useSections } from '../../../office/use-sections.ts';
import type { MemberRow } from '../../../store/store-api.ts';
import { Notice } from '../../../ui/notice.tsx';
import { useIsConnected } from './connected.ts';
import { PersonHistory } from './history/person-history.tsx';
import { PersonHousehold } from './household/person-household.tsx';
import { KindBadge } from './kind-badge.tsx';
import { MemberNumber } from './member-number.tsx';
import { PersonPayments } from './payments/person-payments.tsx';
import { PersonFacts } from './person-facts.tsx';
import styles from './person-panel.module.css';
import { PersonTitle } from './person-title.tsx';

type Props = { readonly row: MemberRow; readonly onEdit: () => void };

export function PersonCard({ row, onEdit }: Props) {
  const { fields } = row;
  const name = displayName(fields);
  const isConnected = useIsConnected();
  const sections = useSectionNames();
  const canWrite = useSections()?.some(({ scope }) => scope === row.scope) ?? true;
  const { open } = useDialogs.getState();
  useCommand('members.edit', canWrite ? onEdit : null);
  return (
    <div className={styles.body}>
      <header className={styles.head}>
        <PersonTitle name={name} />
        <div className={styles.under}>
          <KindBadge kind={fields.kind} />
          <span>
            <MemberNumber row={row} />
          </span>
          {sections.areSeveral ? <span>{sections.nameOfScope(row.scope)}</span> : null}
        </div>
        {canWrite ? (
          <div className={styles.actions}>
            <Button
              variant="light"
              leftSection={<IconPencil size="1.125rem" aria-hidden="true" />}
              onClick={onEdit}
            >
              <FormattedMessage id="action.edit" />
            </Button>
            <Button
              variant="subtle"
              color="red"
              leftSection={<IconTrash size="1.125rem" aria-hidden="true" />}
              onClick={() => open({ kind: 'delete-member', id: row.id, name })}
            >
              <FormattedMessage id="action.delete" />
            </Button>
          </div>
        ) : null}
      </header>
      {fields.doNotContact ? (
        <Notice tone="danger" title={<FormattedMessage id="mark.doNotContact" />}>
          <FormattedMessage id="person.doNotContact.text" />
        </Notice>
      ) : null}
      {isConnected && row.waiting.length > 0 ? (
        <Notice tone="warning">
          <FormattedMessage id="person.waiting" values={{ count: row.waiting.length }} />
        </Notice>
      ) : null}
      <PersonFacts fields={fields} />
      <PersonPayments row={row} />
      <PersonHousehold row={row} canWrite={canWrite} />
      <PersonHistory id={row.id} name={name} canWrite={canWrite} />
    </div>
  );
}
