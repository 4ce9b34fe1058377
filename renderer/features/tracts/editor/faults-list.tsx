import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TractFault } from '#shared/domain/tracts/document/model/tract.ts';
import styles from './tract-editor.module.css';

type Props = { readonly faults: readonly TractFault[] };

/** What could not be shown as it was meant, by kind; closed by whoever has read it. */
export function FaultsList({ faults }: Props) {
  const intl = useIntl();
  const [isRead, setIsRead] = useState(false);
  if (isRead) return null;
  const kinds = [...new Set(faults.map(({ kind }) => kind))];
  const count = (kind: TractFault['kind']) => faults.filter((fault) => fault.kind === kind).length;
  return (
    <Alert
      color="yellow"
      icon={<IconInfoCircle aria-hidden="true" />}
      role="status"
      withCloseButton
      closeButtonLabel={intl.formatMessage({ id: 'action.close' })}
      onClose={() => setIsRead(true)}
      title={<FormattedMessage id="tracts.editor.faults" />}
    >
      <ul className={styles.faults}>
        {kinds.map((kind) => (
          <li key={kind}>
            <FormattedMessage id={`tracts.editor.faulty.${kind}`} values={{ count: count(kind) }} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}
