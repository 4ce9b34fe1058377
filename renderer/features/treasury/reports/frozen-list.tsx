import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useLive } from '../../../office/use-live.ts';
import type { FrozenLine } from '../../../store/store-api/reports.ts';
import { formatInstant } from '../../../ui/format.ts';
import styles from './reports.module.css';
import { useReportWords } from './use-report-words.ts';

type Props = { readonly scope: ScopeId; readonly onOpen: (id: string) => void };

/** Every report of the section that was frozen, newest first. */
export function FrozenList({ scope, onOpen }: Props) {
  const lines = useLive(`frozen reports ${scope}`, (store) => store.frozenReports(scope));
  if (lines === null) return null;
  return (
    <section className={styles.frozen}>
      <h2>
        <FormattedMessage id="treasury.reports.frozen" />
      </h2>
      {lines.length === 0 ? (
        <p className={styles.quiet}>
          <FormattedMessage id="treasury.reports.frozen.none" />
        </p>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <Line key={line.id} line={line} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ line, onOpen }: { readonly line: FrozenLine } & Pick<Props, 'onOpen'>) {
  const intl = useIntl();
  const words = useReportWords();
  const { question } = line;
  const what =
    question === null
      ? intl.formatMessage({ id: 'treasury.reports.frozen.newer' })
      : words.nameOf(question);
  return (
    <li>
      <div>
        <strong>{what}</strong>
        <p className={styles.quiet}>
          <WhenAndBy line={line} />
        </p>
      </div>
      <Button
        variant="default"
        aria-label={intl.formatMessage({ id: 'treasury.reports.frozen.open.label' }, { what })}
        onClick={() => onOpen(line.id)}
      >
        <FormattedMessage id="treasury.reports.frozen.open" />
      </Button>
    </li>
  );
}

/** `Figé le 31 janvier 2026 à 10:00 · par Lucie Carpentier · 3F2A91BC…` */
export function WhenAndBy({ line: { frozenAt, by, sha256 } }: { readonly line: FrozenLine }) {
  const { language } = useReportWords();
  return (
    <>
      <FormattedMessage
        id="treasury.reports.frozen.when"
        values={{ when: formatInstant(language, frozenAt) }}
      />
      {by === null ? null : (
        <>
          {' · '}
          <FormattedMessage id="treasury.reports.frozen.by" values={{ name: by }} />
        </>
      )}
      {' · '}
      <code>{`${sha256.slice(0, 8)}…`}</code>
    </>
  );
}
