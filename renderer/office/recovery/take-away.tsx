import { Button, Group } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNotify } from '../../ui/notify.tsx';
import { useSaveRecoveryPage } from './use-save-recovery-page.ts';

type Props = { readonly groups: readonly string[] };

/** The ways a recovery key leaves the screen: on paper, or as a page to print elsewhere. */
export function TakeAway({ groups }: Props) {
  const intl = useIntl();
  const notify = useNotify();
  const savePage = useSaveRecoveryPage(groups);

  const save = async () => {
    const outcome = await savePage();
    if (outcome === 'saved') {
      notify({ tone: 'done', message: intl.formatMessage({ id: 'recovery.saved' }) });
    }
    if (outcome === 'failed') {
      notify({ tone: 'problem', message: intl.formatMessage({ id: 'recovery.notSaved' }) });
    }
  };

  return (
    <Group>
      <Button
        variant="default"
        leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
        onClick={() => window.print()}
      >
        <FormattedMessage id="recovery.print" />
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size="1.125rem" aria-hidden="true" />}
        onClick={() => void save()}
      >
        <FormattedMessage id="recovery.save" />
      </Button>
    </Group>
  );
}
