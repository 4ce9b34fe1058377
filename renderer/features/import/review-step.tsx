import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PlanFilter } from '#shared/domain/import/import.ts';
import { commitFailureWords } from '../../office/failure-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { ConfirmBar } from './confirm-bar.tsx';
import { PlanFilters } from './plan-filters.tsx';
import { PlanRemarks } from './plan-remarks.tsx';
import { PlannedList } from './planned-list.tsx';
import styles from './review.module.css';
import type { Import } from './use-import.ts';
import { useRowWords } from './use-row-words.ts';
import { factsOf, type Wizard } from './wizard.ts';

type Props = { readonly wizard: Extract<Wizard, { kind: 'review' }>; readonly work: Import };

const pauseMs = 150;

/** The dry run, row by row. */
export function ReviewStep({ wizard, work }: Props) {
  const { chosen, counts, version } = wizard;
  const intl = useIntl();
  const [kind, setKind] = useState<PlanFilter>('all');
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, pauseMs);
  const words = useRowWords(factsOf(wizard));
  return (
    <div className={styles.review}>
      <div className={styles.above}>
        <PlanFilters counts={counts} chosen={kind} onChoose={setKind} />
        <TextInput
          className={styles.search}
          type="search"
          leftSection={<IconSearch size="1rem" aria-hidden="true" />}
          aria-label={intl.formatMessage({ id: 'import.search' })}
          placeholder={intl.formatMessage({ id: 'import.search' })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {work.failure ? (
        <div className={styles.failure}>
          <Notice tone="danger" title={<FormattedMessage id="import.notWritten" />}>
            <FormattedMessage id={commitFailureWords[work.failure.kind]} />
          </Notice>
        </div>
      ) : null}
      <PlanRemarks wizard={wizard} work={work} />
      <PlannedList
        key={`${kind} ${text}`}
        kind={kind}
        text={text}
        version={version}
        words={words}
        decisions={chosen.decisions}
        onDecide={(line, decision) => void work.decide(line, decision)}
      />
      <ConfirmBar wizard={wizard} work={work} />
    </div>
  );
}
