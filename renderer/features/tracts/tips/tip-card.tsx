import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useLearning } from '../../../office/learning.ts';
import { Keys } from '../../../ui/keys.tsx';
import styles from './tip-card.module.css';
import { useTip } from './use-tip.ts';

/** Below the panels, where nothing is worked on: one sentence the first time something is done. */
export function TipCard() {
  const intl = useIntl();
  const tip = useTip();
  const { learning, learn } = useLearning();
  return (
    <div role="status" className={tip === null ? undefined : styles.place}>
      {tip === null ? null : (
        <section
          className={styles.card}
          aria-label={intl.formatMessage({ id: 'tracts.tips.title' })}
        >
          <p>
            <IconBulb size="1.125rem" aria-hidden="true" />
            <span>
              <FormattedMessage id={`tracts.tips.${tip}`} values={keys} />
            </span>
          </p>
          <div className={styles.acts}>
            <Button size="compact-sm" onClick={() => learn({ seen: [...learning.seen, tip] })}>
              <FormattedMessage id="tracts.tips.read" />
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => learn({ tips: false })}>
              <FormattedMessage id="tracts.tips.none" />
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

/** Named in the sentences. */
const keys: Readonly<Record<string, ReactNode>> = {
  bold: <Keys shortcut="CmdOrCtrl+B" />,
  group: <Keys shortcut="CmdOrCtrl+G" />,
  ungroup: <Keys shortcut="CmdOrCtrl+Shift+G" />,
  fit: <Keys shortcut="CmdOrCtrl+0" />,
};
