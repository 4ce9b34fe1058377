import { Button, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Finding } from '#shared/domain/tracts/preflight/finding.ts';
import styles from '../preflight.module.css';
import { Remedy } from './remedy.tsx';
import { SeverityIcon } from './severity-icon.tsx';
import type { FindingActs } from './use-finding-acts.ts';
import { useFindingPlace } from './use-finding-place.ts';
import { useFindingWords } from './use-finding-words.ts';

type Props = {
  readonly finding: Finding;
  readonly acts: FindingActs;
  readonly isWaved?: boolean;
};

/** What is wrong and where, which leads there; what mends it; and that it is meant so. */
export function FindingRow({ finding, acts, isWaved = false }: Props) {
  const id = useId();
  const words = useFindingWords();
  const place = useFindingPlace();
  const { severity, fault } = finding;
  return (
    <li className={styles.finding}>
      <button type="button" className={styles.where} onClick={() => acts.goTo(finding)}>
        <SeverityIcon lamp={severity} />
        <span>
          <VisuallyHidden>
            <FormattedMessage id={`tracts.preflight.severity.${severity}`} />{' '}
          </VisuallyHidden>
          <span id={id} className={styles.sentence}>
            {words(finding)}
          </span>
          {fault.kind === 'law' ? (
            <span className={styles.place}>
              <FormattedMessage id={`tracts.law.${fault.rule}.source`} />
            </span>
          ) : null}
          <span className={styles.place}>{place(finding)}</span>
        </span>
      </button>
      <div className={styles.acts}>
        {isWaved ? null : <Remedy finding={finding} acts={acts} describedBy={id} />}
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-describedby={id}
          onClick={(event) => {
            stepOn(event.currentTarget);
            (isWaved ? acts.unwave : acts.wave)(finding);
          }}
        >
          <FormattedMessage id={`tracts.preflight.${isWaved ? 'unwave' : 'wave'}`} />
        </Button>
      </div>
    </li>
  );
}

/** The row goes away with its buttons: the keyboard goes to the next one, or back to the panel. */
function stepOn(button: HTMLElement): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const target =
    next?.querySelector<HTMLElement>('button') ??
    button.closest('aside')?.querySelector<HTMLElement>('h2');
  target?.focus();
}
