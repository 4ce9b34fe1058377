import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './notify.module.css';

export type Notification = {
  readonly tone: 'done' | 'info' | 'problem';
  readonly message: string;
  /** What it is about: a problem that was told of it goes when there is something newer to say. */
  readonly about?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
};

// Long enough to read and to reach by keyboard; a problem stays until it is closed.
const doneMs = 6_000;
const withActionMs = 12_000;

const looks = {
  done: { color: 'green', icon: <IconCheck size="1.1rem" /> },
  info: { color: 'petrol', icon: <IconInfoCircle size="1.1rem" /> },
  problem: { color: 'red', icon: <IconAlertTriangle size="1.1rem" /> },
} as const;

/** One at a time, in the corner above what lists and forms have at their foot. */
export const noticesPlace = {
  position: 'bottom-right',
  limit: 1,
  transitionDuration: 120,
  className: styles.corner,
} as const;

/** Problems that stand until they are closed, by what they are about. */
const problems = new Map<string, string>();

/** What stands there and may go when there is something newer to say; a problem may not. */
let passing: string | null = null;

function show(
  id: string,
  mayPass: boolean,
  notice: Parameters<typeof notifications.show>[0],
): void {
  if (passing !== null) notifications.hide(passing);
  passing = mayPass ? id : null;
  notifications.show({ id, ...notice });
}

/** A word in the corner that does not interrupt. */
export function useNotify(): (notification: Notification) => void {
  const intl = useIntl();
  const closeButtonProps = { 'aria-label': intl.formatMessage({ id: 'action.close' }) };
  return ({ tone, message, about, action }) => {
    const id = crypto.randomUUID();
    if (about !== undefined) replaceProblem(about, tone === 'problem' ? id : null);
    const lifetime = action ? withActionMs : doneMs;
    show(id, tone !== 'problem', {
      ...looks[tone],
      closeButtonProps,
      autoClose: tone === 'problem' ? false : lifetime,
      message: action ? (
        <WithAction id={id} message={message} label={action.label} onRun={action.run} />
      ) : (
        message
      ),
    });
  };
}

function replaceProblem(about: string, by: string | null): void {
  const standing = problems.get(about);
  if (standing !== undefined) notifications.hide(standing);
  problems.delete(about);
  if (by !== null) problems.set(about, by);
}

/** Work that goes on, as long as it goes on; the answer ends it. */
export function notifyWork(progress: ReactNode): () => void {
  const id = crypto.randomUUID();
  show(id, true, {
    loading: true,
    color: 'petrol',
    autoClose: false,
    withCloseButton: false,
    message: progress,
  });
  return () => notifications.hide(id);
}

/** They name people: none may stand over a locked file. */
export const clearNotices = (): void => notifications.clean();

type WithActionProps = {
  readonly id: string;
  readonly message: string;
  readonly label: string;
  readonly onRun: () => void;
};

function WithAction({ id, message, label, onRun }: WithActionProps) {
  const run = () => {
    notifications.hide(id);
    onRun();
  };
  return (
    <div className={styles.withAction}>
      <span>{message}</span>
      <Button variant="light" size="compact-sm" onClick={run}>
        {label}
      </Button>
    </div>
  );
}
