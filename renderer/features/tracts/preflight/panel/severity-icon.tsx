import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconBulb,
  IconCircleCheck,
  IconLoader,
} from '@tabler/icons-react';
import styles from '../preflight.module.css';
import type { Preflight } from '../preflight-context.tsx';

const icons = {
  error: IconAlertOctagon,
  warning: IconAlertTriangle,
  advice: IconBulb,
  clear: IconCircleCheck,
  checking: IconLoader,
} as const;

type Props = { readonly lamp: Preflight['lamp']; readonly size?: string };

/** A shape of its own for each colour; words stand beside it. */
export function SeverityIcon({ lamp, size = '1.125rem' }: Props) {
  const Icon = icons[lamp];
  return <Icon className={styles.icon} data-lamp={lamp} size={size} aria-hidden="true" />;
}
