import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { toCents } from '#shared/domain/cents.ts';
import { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import {
  type SharePart,
  SharingRuleFields,
  shareDues,
} from '#shared/domain/contributions/share-dues.ts';
import type { UpperLevel } from '#shared/domain/contributions/shares/settlement.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { MoneyField } from '../../../office/money-field.tsx';
import { todayHere } from '../../../office/today.ts';
import { centsTyped } from '../../../office/typed-money.ts';
import { formatMoney } from '../../../ui/format.ts';
import { FormDialog } from './form-dialog.tsx';
import styles from './rules.module.css';

type Props = {
  readonly start: SharingRuleFields | null;
  readonly isTaken: (rule: Pick<SharingRuleFields, 'kind' | 'from'>) => boolean;
  readonly onSave: (fields: SharingRuleFields) => Promise<boolean>;
  readonly onClose: () => void;
};

type PartDraft = { readonly kind: SharePart['kind']; readonly value: number | string };

const partDraft = (part: SharePart | undefined): PartDraft =>
  part === undefined
    ? { kind: 'amount', value: '' }
    : { kind: part.kind, value: (part.kind === 'amount' ? part.cents : part.rate) / 100 };

/** Hundredths of a percent and of a euro alike. An empty part is none. */
function readPart({ kind, value }: PartDraft) {
  const hundredths = value === '' ? 0 : centsTyped(value);
  return kind === 'amount' ? { kind, cents: hundredths } : { kind, rate: hundredths };
}

/** An example divides as the rule would, so that nobody has to imagine it. */
export function SharingForm({ start, isTaken, onSave, onClose }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const [kind, setKind] = useState<ContributionKind>(start?.kind ?? 'dues');
  const [from, setFrom] = useState<string>(start?.from ?? `${todayHere().slice(0, 4)}-01-01`);
  const [federation, setFederation] = useState(() => partDraft(start?.parts.federation));
  const [national, setNational] = useState(() => partDraft(start?.parts.national));
  const parts = { federation: readPart(federation), national: readPart(national) };
  const votedOn = start?.votedOn ?? null;
  const read = SharingRuleFields.safeParse({ kind, from, parts, votedOn });
  const taken = read.success && isTaken(read.data);
  const shares = read.success ? shareDues(exampleCents, read.data) : null;
  const money = (cents: number) => formatMoney(language, cents);
  return (
    <FormDialog
      title={
        <FormattedMessage
          id={start === null ? 'treasury.rules.sharing.new' : 'treasury.rules.sharing.edit'}
        />
      }
      isReady={read.success && !taken}
      onSave={async () => read.success && onSave(read.data)}
      onClose={onClose}
    >
      <NativeSelect
        label={<FormattedMessage id="treasury.rules.sharing.kind" />}
        value={kind}
        data={ContributionKind.options.map((value) => ({
          value,
          label: intl.formatMessage({ id: `segment.payment.${value}` }),
        }))}
        onChange={({ currentTarget }) =>
          setKind(ContributionKind.catch('dues').parse(currentTarget.value))
        }
      />
      <TextInput
        type="date"
        label={<FormattedMessage id="treasury.rules.sharing.from" />}
        value={from}
        error={taken ? <FormattedMessage id="treasury.rules.sharing.taken" /> : null}
        onChange={({ currentTarget }) => setFrom(currentTarget.value)}
      />
      <PartFields level="federation" draft={federation} onChange={setFederation} />
      <PartFields level="national" draft={national} onChange={setNational} />
      <p className={styles.wide} role="status">
        {shares === null ? (
          <FormattedMessage id="treasury.rules.sharing.wrong" />
        ) : (
          <FormattedMessage
            id="treasury.rules.sharing.example"
            values={{
              amount: money(exampleCents),
              section: money(shares.section),
              federation: money(shares.federation),
              national: money(shares.national),
            }}
          />
        )}
      </p>
    </FormDialog>
  );
}

const exampleCents = toCents(6_000);

type PartProps = {
  readonly level: UpperLevel;
  readonly draft: PartDraft;
  readonly onChange: (draft: PartDraft) => void;
};

function PartFields({ level, draft, onChange }: PartProps) {
  const intl = useIntl();
  return (
    <fieldset>
      <legend>
        <FormattedMessage id={`treasury.rules.sharing.${level}`} />
      </legend>
      <div className={styles.share}>
        <NativeSelect
          aria-label={intl.formatMessage({ id: `treasury.rules.sharing.${level}.how` })}
          value={draft.kind}
          data={(['amount', 'rate'] as const).map((value) => ({
            value,
            label: intl.formatMessage({ id: `treasury.rules.sharing.how.${value}` }),
          }))}
          onChange={({ currentTarget }) =>
            onChange({ ...draft, kind: currentTarget.value === 'rate' ? 'rate' : 'amount' })
          }
        />
        {draft.kind === 'amount' ? (
          <MoneyField
            aria-label={intl.formatMessage({ id: `treasury.rules.sharing.${level}` })}
            value={draft.value}
            onChange={(value) => onChange({ ...draft, value })}
          />
        ) : (
          <NumberInput
            aria-label={intl.formatMessage({ id: `treasury.rules.sharing.${level}` })}
            value={draft.value}
            min={0}
            max={100}
            decimalScale={2}
            decimalSeparator={intl.locale.startsWith('fr') ? ',' : '.'}
            allowedDecimalSeparators={[',', '.']}
            hideControls
            rightSection="%"
            onChange={(value) => onChange({ ...draft, value })}
          />
        )}
      </div>
    </fieldset>
  );
}
