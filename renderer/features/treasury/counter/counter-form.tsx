import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { MoneyField } from '../../../office/money-field.tsx';
import { ForbiddenNotice } from '../../../office/payments/forbidden-notice.tsx';
import { MeansDetails } from '../../../office/payments/means-details.tsx';
import { isForYear } from '../../../office/payments/means-draft.ts';
import { meansKinds } from '../../../office/payments/means-kinds.ts';
import { PersonPicker } from '../../../office/person-picker.tsx';
import { usePlace } from '../../../office/screen.ts';
import { formatMoney } from '../../../ui/format.ts';
import styles from './counter.module.css';
import { leftOf, sumOf } from './counter-draft.ts';
import { HouseholdOffer } from './household-offer.tsx';
import { PayerRow } from './payer-row.tsx';
import { useSitting } from './sitting.ts';
import { useCounter } from './use-counter.ts';

/** Type a name, take the amount with Enter; the focus is at the name again. */
export function CounterForm({ scope }: { readonly scope: ScopeId }) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const counter = useCounter(scope);
  const { draft, change } = counter;
  const isEmpty = draft.people.length === 0;
  const left = leftOf(draft);
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={intl.formatMessage({ id: 'treasury.counter' })}
      onSubmit={(event) => {
        event.preventDefault();
        void counter.record();
      }}
    >
      <ul className={styles.payers}>
        {draft.people.map((payer) => (
          <PayerRow
            key={payer.id}
            payer={payer}
            onAmount={(amount) =>
              change({
                people: draft.people.map((one) => (one.id === payer.id ? { ...one, amount } : one)),
              })
            }
            onRemove={() => change({ people: draft.people.filter(({ id }) => id !== payer.id) })}
          />
        ))}
      </ul>
      {/* Each payment begins at a name, with an empty field. */}
      <div key={`${counter.turn} ${draft.people.length}`} ref={isEmpty ? focusOnce : null}>
        <PersonPicker
          label={
            <FormattedMessage id={isEmpty ? 'treasury.counter.name' : 'treasury.counter.also'} />
          }
          except={draft.people.map(({ id }) => id)}
          onPick={(person) => {
            if (person !== null) void counter.add(person);
          }}
        />
      </div>
      {isEmpty ? (
        <p className={styles.help}>
          <FormattedMessage id="treasury.counter.help" />{' '}
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => usePlace.getState().go({ kind: 'members', open: 'new' })}
          >
            <FormattedMessage id="treasury.counter.newMember" />
          </Button>
        </p>
      ) : (
        <>
          <HouseholdOffer people={draft.people} onAdd={(person) => void counter.add(person)} />
          <div className={styles.fields}>
            <NativeSelect
              label={<FormattedMessage id="payments.means" />}
              value={draft.means}
              data={meansKinds.map((value) => ({
                value,
                label: intl.formatMessage({ id: `payments.means.${value}` }),
              }))}
              onChange={({ currentTarget: { value } }) =>
                change({
                  means: meansKinds.find((kind) => kind === value) ?? 'cheque',
                  ...{ through: '', reference: '' },
                })
              }
            />
            <MeansDetails draft={draft} onChange={change} />
            <NativeSelect
              label={<FormattedMessage id="payments.kind" />}
              value={draft.kind}
              data={ContributionKind.options.map((value) => ({
                value,
                label: intl.formatMessage({ id: `segment.payment.${value}` }),
              }))}
              onChange={({ currentTarget: { value } }) =>
                change({ kind: ContributionKind.catch('dues').parse(value) })
              }
            />
            {isForYear(draft.kind) ? (
              <NumberInput
                label={<FormattedMessage id="payments.year" />}
                value={draft.year}
                min={1900}
                max={2100}
                allowDecimal={false}
                onChange={(year) => change({ year })}
              />
            ) : null}
            <TextInput
              label={<FormattedMessage id="treasury.counter.payer" />}
              value={draft.payerName}
              maxLength={200}
              autoComplete="off"
              onChange={({ currentTarget }) => change({ payerName: currentTarget.value })}
            />
            {draft.people.length > 1 ? (
              <MoneyField
                label={<FormattedMessage id="treasury.counter.total" />}
                value={draft.total}
                onChange={(total) => change({ total })}
              />
            ) : null}
          </div>
          {left === null || left === 0 ? null : (
            <p className={styles.left} role="status">
              <FormattedMessage
                id={left > 0 ? 'treasury.counter.left' : 'treasury.counter.tooMuch'}
                values={{ amount: formatMoney(language, Math.abs(left)) }}
              />
            </p>
          )}
          <ForbiddenNotice findings={counter.findings} />
          <div className={styles.foot}>
            <Checkbox
              label={<FormattedMessage id="treasury.counter.receipt" />}
              checked={counter.givesReceipts}
              onChange={({ currentTarget }) =>
                useSitting.setState({ givesReceipts: currentTarget.checked })
              }
            />
            <span className={styles.push} />
            <Button variant="default" onClick={counter.begin}>
              <FormattedMessage id="action.cancel" />
            </Button>
            <Button type="submit" disabled={counter.payment === null}>
              <FormattedMessage
                id="treasury.counter.record"
                values={{ amount: formatMoney(language, sumOf(draft)) }}
              />
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

const focusOnce = (field: HTMLDivElement | null) => field?.querySelector('input')?.focus();
