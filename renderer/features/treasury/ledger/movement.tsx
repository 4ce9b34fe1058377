import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../../office/appearance.tsx';
import { TakeBack } from '../../../office/payments/take-back.tsx';
import { usePlace } from '../../../office/screen.ts';
import type { JournalLine } from '../../../store/store-api/journal.ts';
import { formatMoney } from '../../../ui/format.ts';
import { journalCell, journalCells, nameIn } from './journal-cells.ts';
import styles from './ledger.module.css';

type Props = { readonly line: JournalLine; readonly onClose: () => void };

/** One movement in full, and what can be done with it. */
export function Movement({ line, onClose }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const [isTakingBack, setIsTakingBack] = useState(false);
  const { entry, member, reversal } = line;
  if (isTakingBack) return <TakeBack payment={entry} onClose={onClose} />;
  const facts = journalCells.filter((cell) => cell !== 'name' && cell !== 'amount');
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        <Text fw={650}>{`${nameIn(line, intl)} · ${formatMoney(language, entry.amount)}`}</Text>
      }
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
    >
      <dl className={styles.facts}>
        {facts.map((cell) => {
          const { text } = journalCell(line, cell, { intl, language });
          return text === '' ? null : (
            <div key={cell}>
              <dt>
                <FormattedMessage id={`treasury.ledger.column.${cell}`} />
              </dt>
              <dd>{text}</dd>
            </div>
          );
        })}
      </dl>
      <Group justify="flex-end" mt="lg">
        {entry.reverses === null && reversal === null ? (
          <Button variant="default" onClick={() => setIsTakingBack(true)}>
            <FormattedMessage id="payments.takeBack" />
          </Button>
        ) : null}
        {member === null ? null : (
          <Button onClick={() => usePlace.getState().go({ kind: 'members', open: member.id })}>
            <FormattedMessage id="treasury.ledger.openPerson" />
          </Button>
        )}
      </Group>
    </Modal>
  );
}
