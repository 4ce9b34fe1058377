import { Button, Group, Modal, Radio, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { NotOurs } from '#shared/domain/bank/match/bank-match.ts';
import styles from '../bank.module.css';
import type { NamedLine } from '../use-bank-lines.ts';
import type { Decision } from './use-treat.ts';

type Props = {
  readonly line: NamedLine;
  readonly remember: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onClose: () => void;
};

const longestNote = 300;

/** The line is nobody's payment: what it is instead. */
export function SetAside({ line, remember, onDecide, onClose }: Props) {
  const [reason, setReason] = useState<NotOurs>(
    line.fields.amount < 0 ? 'expense' : 'other-income',
  );
  const [note, setNote] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const act = { kind: 'not-ours', reason } as const;
    onDecide({ act, reason: note.trim() === '' ? null : note.trim(), remember });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={
        <Text fw={650}>
          <FormattedMessage id="treasury.bank.aside.title" />
        </Text>
      }
    >
      <form onSubmit={submit}>
        <Radio.Group
          label={<FormattedMessage id="treasury.bank.aside.which" />}
          value={reason}
          onChange={(value) => setReason(NotOurs.catch('other').parse(value))}
        >
          <div className={styles.suggestions}>
            {NotOurs.options.map((one) => (
              <Radio
                key={one}
                value={one}
                label={<FormattedMessage id={`treasury.bank.notOurs.title.${one}`} />}
                {...(one === reason ? { 'data-autofocus': true } : {})}
              />
            ))}
          </div>
        </Radio.Group>
        <TextInput
          mt="md"
          label={<FormattedMessage id="treasury.bank.aside.note" />}
          value={note}
          maxLength={longestNote}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit">
            <FormattedMessage id="treasury.bank.aside.confirm" />
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
