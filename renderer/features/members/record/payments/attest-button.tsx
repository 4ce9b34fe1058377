import { Button } from '@mantine/core';
import { IconCertificate } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { scopeOf } from '#shared/domain/scope.ts';
import { useDialogs } from '../../../../office/dialogs.ts';
import type { PaymentLine } from '../../../../store/store-api/contributions.ts';
import type { MemberRow } from '../../../../store/store-api.ts';

type Props = { readonly row: MemberRow; readonly lines: readonly PaymentLine[] };

/** What somebody paid in a year, on paper; nothing where they paid nothing that stands. */
export function AttestButton({ row, lines }: Props) {
  const standing = lines.filter(({ reversal }) => reversal === null);
  const years = [...new Set(standing.map(({ payment }) => Number(payment.receivedOn.slice(0, 4))))];
  if (years.length === 0) return null;
  const attest = () =>
    useDialogs.getState().open({
      kind: 'attestation',
      // `sec:<section>:core`.
      scope: scopeOf(row.scope.split(':')[1] ?? '', 'dues'),
      person: row.id,
      years: years.sort((a, b) => b - a),
    });
  return (
    <Button
      variant="subtle"
      size="compact-md"
      leftSection={<IconCertificate size="1rem" aria-hidden="true" />}
      onClick={attest}
    >
      <FormattedMessage id="treasury.attest.person" />
    </Button>
  );
}
