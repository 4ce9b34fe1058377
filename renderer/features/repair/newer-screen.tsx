import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Gate } from '../../ui/gate.tsx';

/** A newer Permanence wrote this file: nothing is touched. */
export function NewerScreen() {
  return (
    <Gate title={<FormattedMessage id="newer.title" />} lead={<FormattedMessage id="newer.lead" />}>
      <Button onClick={() => window.close()}>
        <FormattedMessage id="newer.close" />
      </Button>
    </Gate>
  );
}
