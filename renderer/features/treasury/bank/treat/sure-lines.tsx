import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../../office/office.tsx';
import type { NamedLine } from '../use-bank-lines.ts';
import { SureDialog } from './sure-dialog.tsx';

type Props = {
  readonly scope: ScopeId;
  readonly count: number;
  readonly onPause: (isPaused: boolean) => void;
};

/** All lines of which there is no doubt, accepted together after they were seen. */
export function SureLines({ scope, count, onPause }: Props) {
  const store = useStore();
  const [lines, setLines] = useState<readonly NamedLine[] | null>(null);
  const open = async () => {
    const { lines: sure, names, payments } = await store.sureMatches(scope);
    setLines(sure.map((line) => ({ ...line, names, payments })));
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconChecks size="1.125rem" aria-hidden="true" />}
        onClick={() => void open()}
      >
        <FormattedMessage id="treasury.bank.sure.open" values={{ count }} />
      </Button>
      {lines === null ? null : (
        <SureDialog lines={lines} onPause={onPause} onClose={() => setLines(null)} />
      )}
    </>
  );
}
