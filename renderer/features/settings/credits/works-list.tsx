import { FormattedMessage } from 'react-intl';
import styles from '../../../fonts/font-credits.module.css';
import { shippedWorks } from './shipped-works.ts';

/** Whose work comes with the application, what for, and what they allow. */
export function WorksList() {
  return (
    <ul className={styles.list}>
      {shippedWorks.map(({ id, name, maker, licence, text }) => (
        <li key={id}>
          <strong>{name}</strong>
          <span className={styles.kind}>{licence}</span>
          <span className={styles.maker}>
            <FormattedMessage id={`about.work.${id}`} values={{ maker }} />
          </span>
          {text === null ? null : (
            <details>
              <summary>
                <FormattedMessage id="about.fonts.licence" values={{ family: name }} />
              </summary>
              <pre className={styles.licence}>{text}</pre>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
