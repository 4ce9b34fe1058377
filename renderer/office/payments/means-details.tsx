import { TextInput } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { MeansDraft, MeansKind } from './means-draft.ts';

type Props = {
  readonly draft: MeansDraft;
  readonly onChange: (patch: Partial<MeansDraft>) => void;
};

/** How it came in, and what is noted of it: nothing of cash. */
const noted: Readonly<
  Record<MeansKind, { readonly through?: MessageId; readonly reference?: MessageId }>
> = {
  cheque: { through: 'payments.bank', reference: 'payments.chequeNumber' },
  transfer: { reference: 'payments.reference' },
  card: { reference: 'payments.reference' },
  'direct-debit': { reference: 'payments.mandate' },
  cash: {},
  online: { through: 'payments.platform', reference: 'payments.order' },
};

const longest: Readonly<Record<MeansKind, number>> = {
  cheque: 20,
  transfer: 140,
  card: 80,
  'direct-debit': 35,
  cash: 0,
  online: 80,
};

/** What is noted beside the amount, by how it came in. */
export function MeansDetails({ draft, onChange }: Props) {
  const { through, reference } = noted[draft.means];
  return (
    <>
      {reference === undefined ? null : (
        <TextInput
          label={<FormattedMessage id={reference} />}
          value={draft.reference}
          maxLength={longest[draft.means]}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange({ reference: currentTarget.value })}
        />
      )}
      {through === undefined ? null : (
        <TextInput
          label={<FormattedMessage id={through} />}
          value={draft.through}
          maxLength={40}
          onChange={({ currentTarget }) => onChange({ through: currentTarget.value })}
        />
      )}
    </>
  );
}
