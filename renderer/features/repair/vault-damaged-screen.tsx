import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Gate } from '../../ui/gate.tsx';
import { Notice } from '../../ui/notice.tsx';

/** The file that holds the wrapped key cannot be read. Nothing may be created over it. */
export function VaultDamagedScreen() {
  return (
    <Gate
      title={<FormattedMessage id="vaultDamaged.title" />}
      lead={<FormattedMessage id="vaultDamaged.lead" />}
    >
      <Notice tone="warning" title={<FormattedMessage id="vaultDamaged.next" />}>
        <FormattedMessage id="vaultDamaged.next.text" />
      </Notice>
      <Button onClick={() => window.close()}>
        <FormattedMessage id="newer.close" />
      </Button>
    </Gate>
  );
}
