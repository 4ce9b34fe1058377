import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import styles from './person-fields.module.css';

type GroupProps = { readonly title: MessageId; readonly children: ReactNode };

export function Group({ title, children }: GroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <FormattedMessage id={title} />
      </legend>
      {children}
    </fieldset>
  );
}

type PairProps = { readonly narrow?: 'first' | 'last'; readonly children: ReactNode };

export const Pair = ({ narrow, children }: PairProps) => (
  <div className={styles.pair} data-narrow={narrow}>
    {children}
  </div>
);

type MoreProps = { readonly isOpen: boolean; readonly children: ReactNode };

/** Fields that most people's records leave empty: one press away, and in sight once they say something. */
export function More({ isOpen, children }: MoreProps) {
  const [isAsked, setIsAsked] = useState(isOpen);
  if (isAsked || isOpen) return children;
  return (
    <div className={styles.more}>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconChevronDown size="1rem" aria-hidden="true" />}
        onClick={() => setIsAsked(true)}
      >
        <FormattedMessage id="person.more" />
      </Button>
    </div>
  );
}
