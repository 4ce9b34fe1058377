import { Kbd } from '@mantine/core';
import { useIntl } from 'react-intl';
import styles from './keys.module.css';
import { isMac, keyCaps, parseShortcut } from './shortcut.ts';

type Props = { readonly shortcut: string };

/** The keys of a shortcut as they are printed on the keyboard. */
export function Keys({ shortcut }: Props) {
  const intl = useIntl();
  const shiftName = intl.formatMessage({ id: 'key.shift' });
  return (
    <span className={styles.keys}>
      {keyCaps(parseShortcut(shortcut), isMac(), shiftName).map((cap) => (
        <Kbd key={cap} size="sm">
          {cap}
        </Kbd>
      ))}
    </span>
  );
}
