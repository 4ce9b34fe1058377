import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useNotify } from '../../../ui/notify.tsx';

/** What is asked of people who may not be on screen; null once it was said that it could not be read. */
export function useTellUnread(): <T>(asking: Promise<T>) => Promise<T | null> {
  const intl = useIntl();
  const notify = useNotify();
  return useCallback(
    async (asking) => {
      try {
        return await asking;
      } catch {
        notify({ tone: 'problem', message: intl.formatMessage({ id: 'list.notRead' }) });
        return null;
      }
    },
    [intl, notify],
  );
}
