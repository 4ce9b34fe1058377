import { useIntl } from 'react-intl';
import { screenHex } from '#shared/domain/tracts/document/model/screen-colour.ts';
import type { Cmyk, Swatch } from '#shared/domain/tracts/document/model/swatch.ts';
import { messageNamed } from '../../../../office/message-named.ts';
import { useTract } from '../../session/editor-context.tsx';

export type ShownSwatch = {
  readonly id: Swatch['id'];
  readonly label: string;
  readonly hex: string;
  readonly cmyk: Cmyk;
  readonly spot: string | null;
};

/** The colours of the leaflet under the names that people know them by. */
export function useSwatches(): readonly ShownSwatch[] {
  const intl = useIntl();
  const nameOf = useOwnNames();
  return [...useTract().swatches.values()].map(({ id, name, cmyk, spot }) => ({
    id,
    cmyk,
    spot,
    hex: screenHex(cmyk),
    label:
      spot ??
      (name ||
        (nameOf(`tracts.swatch.${id}`) ??
          intl.formatMessage({ id: 'tracts.panels.swatch.unnamed' }))),
  }));
}

/** What came without a name has a message of its own: `tracts.swatch.black`, `tracts.style.title`. */
export function useOwnNames(): (id: string) => string | null {
  const intl = useIntl();
  return (id) => {
    const known = messageNamed(id);
    return known === null ? null : intl.formatMessage({ id: known });
  };
}
