import { useIntl } from 'react-intl';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { useTract } from '../../session/editor-context.tsx';

/** What a page or a master is called; without a name, it is counted. */
export function usePageName(): (page: Page) => string {
  const intl = useIntl();
  const { pages, masters } = useTract();
  return (page) => {
    const number = (page.kind === 'page' ? pages : masters).indexOf(page) + 1;
    return page.name || intl.formatMessage({ id: `tracts.panels.${page.kind}` }, { number });
  };
}
