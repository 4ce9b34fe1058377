import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSections } from '../../office/use-sections.ts';
import styles from './review.module.css';
import type { Import } from './use-import.ts';
import { useWizard, type Wizard } from './wizard.ts';

type Props = { readonly wizard: Extract<Wizard, { kind: 'review' }>; readonly work: Import };

/** The last click, where there is something to write; where there is not, why. */
export function ConfirmBar({ wizard, work }: Props) {
  const { chosen, counts, isBusy } = wizard;
  const intl = useIntl();
  const { set } = useWizard.getState();
  const sections = useSections() ?? [];
  const [scope, setScope] = useState<string | null>(chosen.scope);
  const section = sections.find((one) => one.scope === scope) ?? sections[0];
  const hasChanges = counts.create + counts.update > 0;
  return (
    <div className={styles.confirm}>
      <p className={styles.promise} role="status">
        <WhatFollows wizard={wizard} />
      </p>
      {sections.length > 1 && counts.create > 0 ? (
        <NativeSelect
          aria-label={intl.formatMessage({ id: 'import.intoSection' })}
          value={section?.scope ?? ''}
          data={sections.map((one) => ({
            value: one.scope,
            label: intl.formatMessage({ id: 'import.into' }, { section: one.name }),
          }))}
          onChange={(event) => setScope(event.currentTarget.value)}
        />
      ) : null}
      <Button variant="default" onClick={() => set({ kind: 'columns', chosen })}>
        <FormattedMessage id="action.back" />
      </Button>
      {hasChanges ? (
        <Button
          disabled={isBusy || !section}
          onClick={() => section && void work.confirm(section.scope)}
        >
          <FormattedMessage
            id="import.confirm"
            values={{ created: counts.create, updated: counts.update }}
          />
        </Button>
      ) : null}
    </div>
  );
}

function WhatFollows({ wizard: { counts, isBusy } }: Pick<Props, 'wizard'>) {
  if (isBusy) return <FormattedMessage id="import.busy" />;
  if (counts.create + counts.update > 0) return <FormattedMessage id="import.promise" />;
  const isAllBad = counts.refused > 0 && counts.unchanged + counts.skipped === 0;
  return (
    <>
      <strong>
        <FormattedMessage id="import.allRefused" />
      </strong>
      {'. '}
      <FormattedMessage id={isAllBad ? 'import.allRefused.text' : 'import.nothingNew.text'} />
    </>
  );
}
