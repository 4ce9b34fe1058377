import { useIntl } from 'react-intl';
import type { Someone } from './company.ts';

/** What to call one of the others: oneself may be there too, on another computer. */
export function useWhoName(): (someone: Someone) => string {
  const intl = useIntl();
  return ({ isYou, name }) => {
    if (isYou) return intl.formatMessage({ id: 'tracts.presence.you' });
    return name.trim() || intl.formatMessage({ id: 'tracts.presence.unnamed' });
  };
}
