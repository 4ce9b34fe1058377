import styles from './brand.module.css';

type Props = { readonly size: 'small' | 'large' };

/** A lit doorway: the section's office is open. Drawn, so that it follows the theme. */
export function Brand({ size }: Props) {
  return (
    <svg className={styles[size]} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className={styles.ground} width="32" height="32" rx="8" />
      <path
        className={styles.wall}
        d="M9 25V10.5A3.5 3.5 0 0 1 12.5 7h7a3.5 3.5 0 0 1 3.5 3.5V25z"
      />
      <path
        className={styles.door}
        d="M9 25V9.6c0-1 .9-1.7 1.9-1.5l6.6 1.6c.9.2 1.5 1 1.5 1.9V25z"
      />
      <circle className={styles.knob} cx="16.1" cy="17" r="1.1" />
      <path className={styles.step} d="M6 25h20" />
    </svg>
  );
}
