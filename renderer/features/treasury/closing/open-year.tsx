import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useLive } from '../../../office/use-live.ts';
import { Notice } from '../../../ui/notice.tsx';
import { CloseYear } from './close-year.tsx';
import styles from './closing.module.css';
import { Finding } from './finding.tsx';

type Props = { readonly scope: ScopeId; readonly year: number; readonly isOver: boolean };

/** What is to be looked at before the books are closed, and the way to close them once the year is over. */
export function OpenYear({ scope, year, isOver }: Props) {
  const [isClosing, setIsClosing] = useState(false);
  const findings = useLive(`year findings ${scope} ${year}`, (store) =>
    store.yearFindings({ scope, year }),
  );
  if (findings === null) return null;
  return (
    <>
      {isOver ? null : (
        <Notice tone="info">
          <FormattedMessage
            id="treasury.closing.current"
            values={{ year: String(year), next: String(year + 1) }}
          />
        </Notice>
      )}
      {findings.length === 0 ? (
        <Notice tone="success">
          <FormattedMessage id="treasury.closing.nothing" values={{ year: String(year) }} />
        </Notice>
      ) : (
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <Finding key={finding.check} finding={finding} />
          ))}
        </ul>
      )}
      {isOver ? (
        <div className={styles.acts}>
          <Button
            leftSection={<IconLock size="1.125rem" aria-hidden="true" />}
            onClick={() => setIsClosing(true)}
          >
            <FormattedMessage id="treasury.closing.close" values={{ year: String(year) }} />
          </Button>
          <span className={styles.soft}>
            <FormattedMessage id="treasury.closing.close.help" />
          </span>
        </div>
      ) : null}
      {isClosing ? (
        <CloseYear
          scope={scope}
          year={year}
          findings={findings}
          onClose={() => setIsClosing(false)}
        />
      ) : null}
    </>
  );
}
