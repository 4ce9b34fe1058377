import { CloseButton, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Finding, Severity } from '#shared/domain/tracts/preflight/finding.ts';
import styles from '../preflight.module.css';
import { usePreflight } from '../preflight-context.tsx';
import { focusLamp } from '../preflight-lamp.tsx';
import { FindingGroup } from './finding-group.tsx';
import { SeverityIcon } from './severity-icon.tsx';
import { useFindingActs } from './use-finding-acts.ts';

const severities: readonly Severity[] = ['error', 'warning', 'advice'];

/** Beside the page in place of the panels: everything that is worth knowing before printing, the gravest first. */
export function PreflightPanel() {
  const intl = useIntl();
  const { open, waved, found, show } = usePreflight();
  const acts = useFindingActs();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const close = () => {
    show(false);
    focusLamp();
  };
  const paper = open.filter((finding) => !isLaw(finding));
  return (
    <aside
      className={styles.panel}
      aria-label={intl.formatMessage({ id: 'tracts.preflight.title' })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          <FormattedMessage id="tracts.preflight.title" />
        </h2>
        <CloseButton aria-label={intl.formatMessage({ id: 'action.close' })} onClick={close} />
      </div>
      <VisuallyHidden component="output" aria-live="polite">
        {acts.said}
      </VisuallyHidden>
      <div className={styles.body}>
        {acts.problem === null ? null : (
          <p className={styles.problem} role="alert">
            {acts.problem}
          </p>
        )}
        {found !== null && open.length === 0 ? <Ready /> : null}
        {severities.map((severity) => (
          <FindingGroup
            key={severity}
            title={`tracts.preflight.group.${severity}`}
            findings={paper.filter((finding) => finding.severity === severity)}
            acts={acts}
          />
        ))}
        <FindingGroup
          title="tracts.preflight.group.law"
          note="tracts.preflight.law.note"
          findings={open.filter(isLaw)}
          acts={acts}
        />
        <FindingGroup
          title="tracts.preflight.group.waved"
          note="tracts.preflight.waved.note"
          findings={waved}
          acts={acts}
          isWaved
        />
      </div>
    </aside>
  );
}

const isLaw = ({ fault }: Finding): boolean => fault.kind === 'law';

function Ready() {
  return (
    <div className={styles.ready}>
      <SeverityIcon lamp="clear" size="2rem" />
      <p className={styles.readyTitle}>
        <FormattedMessage id="tracts.preflight.ready" />
      </p>
      <p className={styles.note}>
        <FormattedMessage id="tracts.preflight.ready.note" />
      </p>
    </div>
  );
}
