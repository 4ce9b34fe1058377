import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { IsoDate } from '#shared/domain/dates.ts';
import { MovementKind } from '#shared/domain/tracts/orders/print-movement.ts';
import { mostCopies } from '#shared/domain/tracts/orders/print-order.ts';
import { remainingAfter } from '#shared/domain/tracts/orders/stock.ts';
import { useStore } from '../../../../office/office.tsx';
import { todayHere } from '../../../../office/today.ts';
import { useAct } from '../../../../office/use-act.ts';
import type { Order } from '../use-orders.ts';
import styles from './stock.module.css';

type Props = { readonly order: Order };

const Noted = MovementKind.exclude(['reversal']);

/** As it stands in the fields. */
type Draft = {
  readonly kind: Exclude<MovementKind, 'reversal'>;
  readonly quantity: number | string;
  readonly on: string;
  readonly place: string;
  readonly purpose: string;
};

const offered = ['handed-out', 'received', 'returned', 'lost'] as const;

/** A number and Enter are enough: handed out, today. Before anything was received, all of it is, with one press. */
export function MovementForm({ order: { row, stock } }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const isNew = stock.received === 0;
  const [draft, setDraft] = useState<Draft>({
    kind: isNew ? 'received' : 'handed-out',
    quantity: isNew ? row.fields.quantity : '',
    ...{ on: todayHere(), place: '', purpose: '' },
  });
  const change = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const { kind } = draft;
  const on = IsoDate.safeParse(draft.on);
  const quantity = typeof draft.quantity === 'number' ? draft.quantity : 0;
  const isComplete = quantity >= 1 && on.success;
  const left = remainingAfter(stock, { kind, quantity });

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isComplete) return;
    const done = await act({
      run: () =>
        store.noteMovement({
          order: row.id,
          ...{ kind, quantity, on: on.data, reverses: null, reason: null },
          place: draft.place.trim() || null,
          purpose: draft.purpose.trim() || null,
        }),
      says: intl.formatMessage({ id: `tracts.orders.said.${kind}` }, { count: quantity }),
      kind: null,
    });
    // Where and for what often stay the same for the next one.
    if (done) change({ kind: 'handed-out', quantity: '' });
  };

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <NativeSelect
        label={<FormattedMessage id="tracts.orders.movement" />}
        value={kind}
        data={offered.map((value) => ({
          value,
          label: intl.formatMessage({ id: `tracts.orders.kind.${value}` }),
        }))}
        onChange={({ currentTarget }) =>
          change({ kind: Noted.catch('handed-out').parse(currentTarget.value) })
        }
      />
      <NumberInput
        label={<FormattedMessage id="tracts.orders.howMany" />}
        value={draft.quantity}
        min={1}
        max={mostCopies}
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator={intl.locale.startsWith('fr') ? '\u202f' : ','}
        hideControls
        onChange={(value) => change({ quantity: value })}
      />
      <TextInput
        type="date"
        label={<FormattedMessage id="tracts.orders.on" />}
        value={draft.on}
        onChange={({ currentTarget }) => change({ on: currentTarget.value })}
      />
      {kind === 'received' ? null : (
        <>
          <TextInput
            label={<FormattedMessage id="tracts.orders.place" />}
            value={draft.place}
            maxLength={120}
            onChange={({ currentTarget }) => change({ place: currentTarget.value })}
          />
          <TextInput
            className={styles.wide ?? ''}
            label={<FormattedMessage id="tracts.orders.purpose" />}
            value={draft.purpose}
            maxLength={200}
            onChange={({ currentTarget }) => change({ purpose: currentTarget.value })}
          />
        </>
      )}
      <div className={styles.foot}>
        <p className={styles.left} role="status" data-short={left < 0}>
          {quantity > 0 ? (
            <FormattedMessage
              id={left < 0 ? 'tracts.orders.tooMany' : 'tracts.orders.left'}
              values={{ count: left, missing: -left }}
            />
          ) : null}
        </p>
        <Button type="submit" disabled={!isComplete}>
          <FormattedMessage id="tracts.orders.note" />
        </Button>
      </div>
    </form>
  );
}
