import { Button, Modal, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { PersonPicker } from '../../../../office/person-picker.tsx';
import type { OnlineLine, OnlinePreview } from '../../../../store/store-api/online.ts';
import styles from './online.module.css';
import type { OnlineChoice } from './online-choices.ts';

type Props = {
  readonly line: OnlineLine;
  readonly names: OnlinePreview['names'];
  readonly values: { readonly name: string; readonly date: string };
  readonly choice: OnlineChoice;
  readonly onChoose: (choice: OnlineChoice) => void;
};

/** Whose an online payment is: one of those who are like the name in the file, or anybody. */
export function WhoPaid({ line, names, values, choice, onChoose }: Props) {
  const intl = useIntl();
  const [isSearching, setSearching] = useState(false);
  const [found, setFound] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const offered = [
    { value: '', label: intl.formatMessage({ id: 'treasury.bank.online.who.choose' }) },
    ...line.people.map(({ memberId }) => ({ value: memberId, label: names[memberId] ?? memberId })),
    ...(found === null || line.people.some(({ memberId }) => memberId === found.id)
      ? []
      : [{ value: found.id, label: found.name }]),
  ];
  const take = (memberId: string) =>
    onChoose({ isTaken: memberId !== '', memberId: memberId === '' ? null : memberId });
  return (
    <span className={styles.who}>
      <NativeSelect
        aria-label={intl.formatMessage({ id: 'treasury.bank.online.who.of' }, values)}
        data={offered}
        value={choice.memberId ?? ''}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      />
      <Button size="compact-md" variant="default" onClick={() => setSearching(true)}>
        <FormattedMessage id="treasury.bank.hand.who" />
      </Button>
      {isSearching ? (
        <Modal
          opened
          onClose={() => setSearching(false)}
          title={
            <Text fw={650}>
              <FormattedMessage id="treasury.bank.online.who.of" values={values} />
            </Text>
          }
          withCloseButton={false}
        >
          <PersonPicker
            label={<FormattedMessage id="treasury.bank.hand.who" />}
            except={[]}
            onPick={(picked) => {
              if (picked === null) return;
              setFound(picked);
              take(picked.id);
              setSearching(false);
            }}
          />
        </Modal>
      ) : null}
    </span>
  );
}
