import { useIntl } from 'react-intl';
import type { Finding } from '#shared/domain/tracts/preflight/finding.ts';
import { usePageName } from '../../panels/document/use-page-name.ts';
import { useLayerName } from '../../panels/layers/use-layer-name.ts';
import { useTract } from '../../session/editor-context.tsx';

/** The page and the object that a finding is about, as the panels call them. */
export function useFindingPlace(): (finding: Finding) => string {
  const intl = useIntl();
  const { pages, masters, objects } = useTract();
  const pageName = usePageName();
  const layerName = useLayerName();
  return ({ page: pageId, object: objectId }) => {
    const page = [...pages, ...masters].find(({ id }) => id === pageId);
    const object = objects.find(({ id }) => id === objectId);
    if (!page) return intl.formatMessage({ id: 'tracts.preflight.wholeLeaflet' });
    if (!object) return pageName(page);
    return intl.formatMessage(
      { id: 'tracts.preflight.place' },
      { page: pageName(page), object: layerName(object) },
    );
  };
}
