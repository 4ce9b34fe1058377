import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MoneyFinding } from '#shared/domain/contributions/check-limits.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { ForbiddenNotice } from '../../../../office/payments/forbidden-notice.tsx';
import { PersonPicker } from '../../../../office/person-picker.tsx';
import { formatDay, formatMoney } from '../../../../ui/format.ts';
import styles from '../bank.module.css';
import type { NamedLine } from '../use-bank-lines.ts';
import { AlreadyRecorded } from './already-recorded.tsx';
import hand from './by-hand.module.css';
import { leftOf, type PartDraft, partsToRecord, sharedOut, withPerson } from './by-hand-draft.ts';
import { PartRow } from './part-row.tsx';
import { useHousemates } from './use-housemates.ts';
import type { Decision } from './use-treat.ts';

type Props = {
  readonly line: NamedLine;
  readonly remember: boolean;
  readonly findings: readonly MoneyFinding[];
  readonly onDecide: (decision: Decision) => void;
  readonly onClose: () => void;
};

/** Whom the line is from, where no suggestion is right: one person, or several with what each gave. */
export function ByHand({ line, remember, findings, onDecide, onClose }: Props) {
  const { language } = useAppearance().appearance;
  const [parts, setParts] = useState<readonly PartDraft[]>([]);
  const { amount, bookedOn } = line.fields;
  const given = { amount, year: Number(bookedOn.slice(0, 4)) };
  const [first] = parts;
  const mates = useHousemates(first?.memberId ?? null);
  const left = leftOf(amount, parts);
  const ready = partsToRecord(amount, parts);
  const ids = parts.map(({ memberId }) => memberId);
  const values = { amount: formatMoney(language, amount), date: formatDay(bookedOn) };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      withCloseButton={false}
      title={
        <Text fw={650}>
          <FormattedMessage id="treasury.bank.hand.title" values={values} />
        </Text>
      }
    >
      <p className={styles.said}>{line.fields.label || line.fields.details}</p>
      <div className={hand.parts}>
        {parts.map((part, at) => (
          <PartRow
            key={part.memberId}
            part={part}
            year={given.year}
            onChange={(next) => setParts(parts.with(at, next))}
            onRemove={() => setParts(parts.toSpliced(at, 1))}
          />
        ))}
        <PersonPicker
          // A new one after each person: it begins empty, and with the keyboard in it.
          key={parts.length}
          label={
            <FormattedMessage
              id={parts.length === 0 ? 'treasury.bank.hand.who' : 'treasury.bank.hand.add'}
            />
          }
          except={ids}
          onPick={(picked) => {
            if (picked !== null)
              setParts(withPerson(parts, { memberId: picked.id, name: picked.name }, given));
          }}
        />
      </div>
      {mates.length > 1 && parts.length === 1 ? (
        <Button variant="default" onClick={() => setParts(sharedOut(mates, given))}>
          <FormattedMessage id="treasury.bank.hand.household" values={{ count: mates.length }} />
        </Button>
      ) : null}
      {first !== undefined && parts.length === 1 ? (
        <AlreadyRecorded
          memberId={first.memberId}
          name={first.name}
          amount={amount}
          onTie={(payment) =>
            onDecide({ act: { kind: 'tie', payments: [payment] }, reason: null, remember })
          }
        />
      ) : null}
      <ForbiddenNotice findings={findings} />
      <p role="status" className={styles.quiet}>
        {parts.length === 0 ? null : (
          <FormattedMessage
            id="treasury.bank.hand.left"
            values={{ sign: signOf(left), amount: formatMoney(language, Math.abs(left)) }}
          />
        )}
      </p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          <FormattedMessage id="action.cancel" />
        </Button>
        <Button
          disabled={ready === null}
          onClick={() => {
            if (ready !== null)
              onDecide({ act: { kind: 'record', parts: ready }, reason: null, remember });
          }}
        >
          <FormattedMessage id="treasury.bank.hand.record" />
        </Button>
      </Group>
    </Modal>
  );
}

function signOf(left: number): 'short' | 'over' | 'even' {
  if (left > 0) return 'short';
  return left < 0 ? 'over' : 'even';
}
