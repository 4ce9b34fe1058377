import styles from '../print.module.css';

/** A sheet with front and back beside one another, and the way the pile is turned: its top stays at the top. */
export function SameSideDrawing() {
  return (
    <svg className={styles.turning} viewBox="0 0 64 46" aria-hidden="true">
      <rect className={styles.turningSheet} x="6" y="14" width="52" height="30" />
      <rect className={styles.turningBack} x="32" y="14" width="26" height="30" />
      <path className={styles.turningEdge} d="M32 12 V45" />
      <path
        className={styles.turningWay}
        d="M17 10 C25 2 39 2 47 9 M47 9 l-5.5 -0.8 M47 9 l-0.6 -5.6"
      />
      <path className={styles.turningWay} d="M15 34 l4 -11 l4 11 M16.5 30 h5" />
      <path
        className={styles.turningWay}
        d="M42 23 v11 M42 23 h3.5 a2.7 2.7 0 0 1 0 5.4 h-3.5 M45.5 28.4 a2.8 2.8 0 0 1 0 5.6 h-3.5"
      />
    </svg>
  );
}
