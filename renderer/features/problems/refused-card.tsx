import { Button } from '@mantine/core';
import { IconBan, IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../office/appearance.tsx';
import { useStore } from '../../office/office.tsx';
import { useEntityWords } from '../../office/record-words.ts';
import type { StoreProblem } from '../../store/store-api.ts';
import { copyText } from '../../ui/copy-text.ts';
import { formatInstant } from '../../ui/format.ts';
import { ProblemCard } from './problem-card.tsx';
import styles from './problems.module.css';

type Props = { readonly problem: Extract<StoreProblem, { kind: 'refused' }> };

/** A change that the federation did not accept, with what it said, so that nothing typed is lost. */
export function RefusedCard({ problem }: Props) {
  const { mutation, reason, id } = problem;
  const name = useEntityWords().name(mutation.entity, problem.name);
  const { language } = useAppearance().appearance;
  const store = useStore();
  const values = useValues(problem);
  const [isCopied, setIsCopied] = useState(false);
  const copy = () => {
    copyText([name, ...values.map(({ label, text }) => `${label}\t${text}`)].join('\n'));
    setIsCopied(true);
  };
  return (
    <ProblemCard
      icon={IconBan}
      title={<FormattedMessage id={`refused.op.${mutation.op}`} values={{ name }} />}
      lead={
        <FormattedMessage
          id={
            mutation.entity === 'member' || mutation.entity === 'conflict'
              ? `refused.reason.${reason}`
              : `refused.record.${reason}`
          }
          values={{ date: formatInstant(language, mutation.at) }}
        />
      }
      actions={
        <>
          {values.length > 0 ? (
            <Button
              variant="default"
              leftSection={
                isCopied ? (
                  <IconCheck size="1.125rem" aria-hidden="true" />
                ) : (
                  <IconCopy size="1.125rem" aria-hidden="true" />
                )
              }
              onClick={copy}
            >
              <FormattedMessage id={isCopied ? 'action.copied' : 'refused.copy'} />
            </Button>
          ) : null}
          <Button variant="subtle" onClick={() => void store.dismissProblem(id)}>
            <FormattedMessage id="refused.dismiss" />
          </Button>
        </>
      }
    >
      {values.length > 0 ? (
        <dl className={styles.values}>
          {values.map(({ field, label, text }) => (
            <div key={field} className={styles.pair}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </ProblemCard>
  );
}

type Value = { readonly field: string; readonly label: string; readonly text: string };

function useValues({ mutation }: Props['problem']): readonly Value[] {
  const { label, text } = useEntityWords();
  if (!('set' in mutation)) return [];
  const { entity } = mutation;
  return Object.entries(mutation.set)
    .filter(([, value]) => value !== null && value !== 'unknown' && value !== false)
    .map(([field, value]) => ({
      field,
      label: label(entity, field),
      text: text(entity, field, value),
    }));
}
