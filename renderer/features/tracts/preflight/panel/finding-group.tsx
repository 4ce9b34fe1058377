import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Finding } from '#shared/domain/tracts/preflight/finding.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import styles from '../preflight.module.css';
import { FindingRow } from './finding-row.tsx';
import type { FindingActs } from './use-finding-acts.ts';

type Props = {
  readonly title: MessageId;
  readonly note?: MessageId;
  readonly findings: readonly Finding[];
  readonly acts: FindingActs;
  readonly isWaved?: boolean;
};

/** Findings of one kind; nothing where there is none. */
export function FindingGroup({ title, note, findings, acts, isWaved = false }: Props) {
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.groupTitle}>
        <FormattedMessage id={title} values={{ count: findings.length }} />
      </h3>
      {note === undefined ? null : (
        <p className={styles.note}>
          <FormattedMessage id={note} />
        </p>
      )}
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <FindingRow key={finding.id} finding={finding} acts={acts} isWaved={isWaved} />
        ))}
      </ul>
    </section>
  );
}
