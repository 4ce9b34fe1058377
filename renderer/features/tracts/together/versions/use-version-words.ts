import { useIntl } from 'react-intl';
import type { TractVersion } from '../../../../store/store-api/tract-versions.ts';
import { formatInstant } from '../../../../ui/format.ts';

/** What a version is called, and when it was kept. */
export function useVersionWords(): (version: TractVersion) => {
  readonly name: string;
  readonly when: string;
} {
  const intl = useIntl();
  const language = intl.locale.startsWith('en') ? 'en' : 'fr';
  return ({ name, at }) => ({
    name: name ?? intl.formatMessage({ id: 'tracts.versions.automatic' }),
    when: formatInstant(language, at),
  });
}
