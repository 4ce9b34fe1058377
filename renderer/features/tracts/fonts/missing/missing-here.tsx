import { FormattedMessage } from 'react-intl';
import type { FontId } from '#shared/domain/tracts/story.ts';
import styles from '../fonts.module.css';
import { useMissingFonts } from './use-missing-fonts.ts';

/** In the panel of a text whose font is not on this computer. */
export function MissingHere({ font }: { readonly font: FontId }) {
  const missing = useMissingFonts().find(({ id }) => id === font);
  return missing === undefined ? null : (
    <p className={styles.here}>
      <FormattedMessage id="tracts.fonts.missing.here" values={{ instead: missing.instead.name }} />
    </p>
  );
}
