import { Tooltip, VisuallyHidden } from '@mantine/core';
import { type Icon, IconBan, IconClockUp, IconPencil } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useDrafts } from '../../../office/drafts.ts';
import { usePlace } from '../../../office/screen.ts';
import type { MemberRow } from '../../../store/store-api.ts';
import { draftKey } from '../form/draft-key.ts';
import { useIsConnected } from '../record/connected.ts';
import styles from './name-cell.module.css';

type Props = { readonly row: MemberRow };

/** The name, and what one must know before acting: not to be contacted, not sent yet, not saved yet. */
export function NameCell({ row }: Props) {
  const { familyName, givenName, doNotContact } = row.fields;
  const isConnected = useIsConnected();
  const hasDraft = useDrafts(({ byKey }) => byKey.has(draftKey(row.id)));
  return (
    <span className={styles.name}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the grid, which has the keyboard, opens with Enter. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <span className={styles.names} onClick={() => usePlace.getState().openPerson(row.id)}>
        <span className={styles.family}>{familyName.toLocaleUpperCase('fr')}</span>
        {givenName === null ? null : ` ${givenName}`}
      </span>
      {doNotContact ? <Mark icon={IconBan} tone="refused" says="mark.doNotContact" /> : null}
      {hasDraft ? <Mark icon={IconPencil} tone="changed" says="mark.unsaved" /> : null}
      {isConnected && row.waiting.length > 0 ? (
        <Mark icon={IconClockUp} tone="changed" says="mark.waiting" />
      ) : null}
    </span>
  );
}

type MarkProps = {
  readonly icon: Icon;
  readonly tone: 'refused' | 'changed';
  readonly says: MessageId;
};

function Mark({ icon: MarkIcon, tone, says }: MarkProps) {
  return (
    <Tooltip label={<FormattedMessage id={says} />}>
      <span className={styles.mark} data-tone={tone}>
        <MarkIcon size="1rem" aria-hidden="true" />
        <VisuallyHidden>
          <FormattedMessage id={says} />
        </VisuallyHidden>
      </span>
    </Tooltip>
  );
}
