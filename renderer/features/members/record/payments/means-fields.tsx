import { NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { MeansDetails } from '../../../../office/payments/means-details.tsx';
import type { MeansDraft } from '../../../../office/payments/means-draft.ts';
import { meansKinds } from '../../../../office/payments/means-kinds.ts';

type Props = {
  readonly draft: MeansDraft;
  readonly onChange: (patch: Partial<MeansDraft>) => void;
};

export function MeansFields({ draft, onChange }: Props) {
  const intl = useIntl();
  return (
    <>
      <NativeSelect
        label={<FormattedMessage id="payments.means" />}
        value={draft.means}
        data={meansKinds.map((value) => ({
          value,
          label: intl.formatMessage({ id: `payments.means.${value}` }),
        }))}
        onChange={({ currentTarget }) =>
          onChange({
            means: meansKinds.find((kind) => kind === currentTarget.value) ?? 'cheque',
            through: '',
            reference: '',
          })
        }
      />
      <MeansDetails draft={draft} onChange={onChange} />
    </>
  );
}
