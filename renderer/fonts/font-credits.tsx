import { FormattedMessage } from 'react-intl';
import { fontFamilies } from '#shared/domain/tracts/fonts/catalogue.ts';
import styles from './font-credits.module.css';
import { fontLicences } from './font-licences.ts';

/** Who made the fonts that come with the application, and what they allow. */
export function FontCredits() {
  return (
    <ul className={styles.list}>
      {fontFamilies.map(({ id, name, licence }) => (
        <li key={id}>
          <strong>{name}</strong>
          <span className={styles.maker}>{makerIn(fontLicences[id])}</span>
          <details>
            <summary>
              <FormattedMessage id="about.fonts.licence" values={{ family: name }} />
              <span className={styles.kind}>{licence}</span>
            </summary>
            <pre className={styles.licence} lang="en">
              {fontLicences[id]}
            </pre>
          </details>
        </li>
      ))}
    </ul>
  );
}

const makerIn = (licence: string): string =>
  licence
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? '';
