import { VisuallyHidden } from '@mantine/core';
import type { UIEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from '../proof.module.css';
import { PdfStage } from '../stage/pdf-stage.tsx';
import type { View } from '../stage/view.ts';

export type Way = 'beside' | 'over';

type Props = {
  readonly then: Uint8Array;
  readonly pdf: Uint8Array;
  readonly view: View;
  readonly way: Way;
  /** How much is seen of what is there now, of 100. */
  readonly share: number;
  readonly onShare: (share: number) => void;
};

/** Side by side; or the one upon the other, where the space bar goes from one to the other. */
export function BothStages({ then, pdf, view, way, share, onShare }: Props) {
  const intl = useIntl();
  const say = (id: 'then' | 'now') => intl.formatMessage({ id: `tracts.versions.${id}` });
  if (way === 'beside') {
    return (
      <div className={styles.pair} onScrollCapture={scrollTogether}>
        {(['then', 'now'] as const).map((side) => (
          <div key={side} className={styles.half}>
            <p className={styles.caption}>{say(side)}</p>
            <PdfStage bytes={side === 'then' ? then : pdf} view={view} label={say(side)} />
          </div>
        ))}
      </div>
    );
  }
  const isNow = share >= 50;
  return (
    <div
      className={styles.over}
      onScrollCapture={scrollTogether}
      onKeyDownCapture={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        onShare(isNow ? 0 : 100);
      }}
    >
      <PdfStage bytes={then} view={view} label={say('then')} />
      <div className={styles.above} style={{ opacity: share / 100 }} inert>
        <PdfStage bytes={pdf} view={view} label={say('now')} />
      </div>
      <VisuallyHidden role="status">
        <FormattedMessage
          id="tracts.proof.seen"
          values={{ what: isNow ? say('now') : say('then') }}
        />
      </VisuallyHidden>
    </div>
  );
}

/** The same place of both stays in view. */
function scrollTogether({ currentTarget, target }: UIEvent<HTMLElement>): void {
  if (!(target instanceof HTMLElement)) return;
  const { scrollLeft, scrollTop } = target;
  for (const frame of currentTarget.querySelectorAll('figure')) {
    if (frame !== target) Object.assign(frame, { scrollLeft, scrollTop });
  }
}
