import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PlanCounts } from '#shared/domain/import/import.ts';
import { commitFailureWords } from '../../office/failure-words.ts';
import { useSections } from '../../office/use-sections.ts';
import { Notice } from '../../ui/notice.tsx';
import { PlanFilters, type PlanKind } from './plan-filters.tsx';
import { PlannedList } from './planned-list.tsx';
import styles from './review.module.css';
import type { Import } from './use-import.ts';
import { type Chosen, useWizard } from './wizard.ts';

type Props = { readonly chosen: Chosen; readonly counts: PlanCounts; readonly work: Import };

/** The dry run, row by row. */
export function ReviewStep({ chosen, counts, work }: Props) {
  const [kind, setKind] = useState<PlanKind>('all');
  return (
    <div className={styles.review}>
      <PlanFilters counts={counts} chosen={kind} onChoose={setKind} />
      {work.failure ? (
        <div className={styles.failure}>
          <Notice tone="danger" title={<FormattedMessage id="import.notWritten" />}>
            <FormattedMessage id={commitFailureWords[work.failure.kind]} />
          </Notice>
        </div>
      ) : null}
      <PlannedList key={kind} kind={kind} counts={counts} headers={chosen.draft.table.headers} />
      <ConfirmBar chosen={chosen} counts={counts} work={work} />
    </div>
  );
}

function ConfirmBar({ chosen, counts, work }: Props) {
  const intl = useIntl();
  const { set } = useWizard.getState();
  const sections = useSections() ?? [];
  const [scope, setScope] = useState<string | null>(null);
  const section = sections.find((one) => one.scope === scope) ?? sections[0];
  const hasChanges = counts.create + counts.update > 0;
  return (
    <div className={styles.confirm}>
      <p className={styles.promise}>
        <FormattedMessage id={hasChanges ? 'import.promise' : 'failure.nothingPlanned'} />
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
      <Button
        disabled={!hasChanges || !section}
        onClick={() => section && void work.confirm(section.scope)}
      >
        <FormattedMessage
          id="import.confirm"
          values={{ created: counts.create, updated: counts.update }}
        />
      </Button>
    </div>
  );
}
