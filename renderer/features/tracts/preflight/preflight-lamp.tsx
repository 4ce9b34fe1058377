import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../../office/contextual-commands.ts';
import { SeverityIcon } from './panel/severity-icon.tsx';
import styles from './preflight.module.css';
import { usePreflight } from './preflight-context.tsx';

/** In the bar above the leaflet, always: whether it can be printed, and how much is to be done before. */
export function PreflightLamp() {
  const { lamp, open, isShown, show } = usePreflight();
  const toggle = () => show(!isShown);
  useCommand('tracts.preflight', toggle);
  const count = open.filter(({ severity }) => severity === lamp).length;
  return (
    <Button
      className={styles.lamp}
      data-lamp={lamp}
      variant="default"
      size="compact-md"
      id={lampId}
      leftSection={<SeverityIcon lamp={lamp} />}
      aria-expanded={isShown}
      onClick={toggle}
    >
      <FormattedMessage id={`tracts.preflight.lamp.${lamp}`} values={{ count }} />
    </Button>
  );
}

/** Where the keyboard goes when the panel is closed. */
const lampId = 'tract-preflight-lamp';
export const focusLamp = () => document.getElementById(lampId)?.focus();
