import { ActionIcon, Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconMailForward } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ReminderLetter } from '#shared/domain/contributions/arrears/compose-reminders.ts';
import { mailtoOf } from './mail-drafts.ts';
import styles from './reminders.module.css';

type Props = {
  readonly letters: readonly ReminderLetter[];
  readonly onOpen: (letter: ReminderLetter, url: string) => void;
};

/** Every message, one at a time, word for word. */
export function MailPreview({ letters, onOpen }: Props) {
  const intl = useIntl();
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, letters.length - 1);
  const letter = letters[at];
  if (letter === undefined) return null;
  const url = mailtoOf(letter);
  const step = (by: 1 | -1) => setWanted(Math.max(0, Math.min(letters.length - 1, at + by)));
  return (
    <section
      className={styles.mails}
      aria-label={intl.formatMessage({ id: 'treasury.reminders.mails' })}
    >
      <Group gap="xs">
        <ActionIcon
          variant="default"
          disabled={at === 0}
          aria-label={intl.formatMessage({ id: 'treasury.reminders.previous' })}
          onClick={() => step(-1)}
        >
          <IconChevronLeft size="1.125rem" aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          disabled={at === letters.length - 1}
          aria-label={intl.formatMessage({ id: 'treasury.reminders.next' })}
          onClick={() => step(1)}
        >
          <IconChevronRight size="1.125rem" aria-hidden="true" />
        </ActionIcon>
        <span role="status">
          <FormattedMessage
            id="treasury.reminders.place"
            values={{ at: at + 1, of: letters.length }}
          />
        </span>
        <Button
          className={styles.end ?? ''}
          variant="default"
          size="compact-md"
          disabled={url === null}
          leftSection={<IconMailForward size="1rem" aria-hidden="true" />}
          onClick={() => (url === null ? undefined : onOpen(letter, url))}
        >
          <FormattedMessage id="treasury.reminders.openMail" />
        </Button>
      </Group>
      {url === null ? (
        <p className={styles.help}>
          <FormattedMessage id="treasury.reminders.openMail.long" />
        </p>
      ) : null}
      <article
        className={styles.mail}
        lang="fr"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
      >
        <p className={styles.head}>{`${letter.names} <${letter.emails.join(', ')}>`}</p>
        <p className={styles.subject}>{letter.subject}</p>
        <p className={styles.body}>{letter.body}</p>
      </article>
    </section>
  );
}
