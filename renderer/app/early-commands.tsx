import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../office/appearance.tsx';
import { useShell } from '../office/shell.tsx';
import styles from './early-commands.module.css';

/** What the window can do before the file is open: speak the other language, change its light. */
export function EarlyCommands() {
  const ipc = useShell();
  const { appearance, change } = useAppearance();
  const { language, theme } = appearance;
  const otherLanguage = () => change({ language: language === 'fr' ? 'en' : 'fr' });

  const run = useEffectEvent((id: string) => {
    if (id === 'appearance.language') otherLanguage();
    if (id === 'appearance.theme') change({ theme: theme === 'dark' ? 'light' : 'dark' });
  });
  useEffect(() => ipc.on('command.run', ({ id }) => run(id)), [ipc]);

  return (
    <div className={styles.corner}>
      <Button
        variant="subtle"
        color="gray"
        lang={language === 'fr' ? 'en' : 'fr'}
        leftSection={<IconLanguage size="1.125rem" aria-hidden="true" />}
        onClick={otherLanguage}
      >
        <FormattedMessage id="command.language" />
      </Button>
    </div>
  );
}
