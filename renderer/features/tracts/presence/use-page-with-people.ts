import { useIntl } from 'react-intl';
import type { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import { useOthers } from './presence-context.tsx';
import { useWhoName } from './use-who-name.ts';

/** What a page is called, and who else is on it. */
export function usePageWithPeople(): (page: PageId, label: string) => string {
  const intl = useIntl();
  const nameOf = useWhoName();
  const others = useOthers();
  return (page, label) => {
    const names = others.filter((someone) => someone.page === page).map(nameOf);
    if (names.length === 0) return label;
    return intl.formatMessage(
      { id: 'tracts.presence.onPage' },
      { page: label, count: names.length, names: intl.formatList(names) },
    );
  };
}
