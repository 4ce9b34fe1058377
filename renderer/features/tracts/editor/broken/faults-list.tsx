import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TractFault } from '#shared/domain/tracts/document/model/tract.ts';
import styles from '../tract-editor.module.css';
import { fieldWords } from './field-words.ts';
import { useFaultTitle } from './use-fault-title.ts';

type Props = {
  readonly faults: readonly TractFault[];
  /** What one can do about them. */
  readonly children: ReactNode;
};

/** The others would be the same page, said once more. */
const mostShown = 20;

/** Each thing that could not be shown as it was meant, with what of it is lost; closed by whoever has read it. */
export function FaultsList({ faults, children }: Props) {
  const intl = useIntl();
  const titleOf = useFaultTitle();
  const [isRead, setIsRead] = useState(false);
  if (isRead) return null;
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
        {faults.slice(0, mostShown).map((fault) => (
          <li key={JSON.stringify(fault)}>
            <FaultTitle title={titleOf(fault)} />
            <FormattedMessage
              id={`tracts.editor.faulty.${fault.kind}`}
              values={{ field: intl.formatMessage({ id: fieldWords(fault) }) }}
            />
          </li>
        ))}
      </ul>
      {faults.length > mostShown ? (
        <p>
          <FormattedMessage
            id="tracts.editor.faultsMore"
            values={{ count: faults.length - mostShown }}
          />
        </p>
      ) : null}
      {children}
    </Alert>
  );
}

const FaultTitle = ({ title }: { readonly title: string | null }) =>
  title === null ? null : <strong>{title} </strong>;
