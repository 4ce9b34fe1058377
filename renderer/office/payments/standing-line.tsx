import { FormattedMessage } from 'react-intl';
import { type GoodStanding, isInGoodStanding } from '#shared/domain/contributions/good-standing.ts';
import { formatLongDay } from '../../ui/format.ts';
import { useAppearance } from '../appearance.tsx';
import styles from './payments.module.css';

type Props = { readonly standing: GoodStanding };

/** Where they are with their dues, in a sentence. */
export function StandingLine({ standing }: Props) {
  const { language } = useAppearance().appearance;
  const day = dayOf(standing);
  return (
    <p className={styles.standing} data-good={isInGoodStanding(standing)}>
      <FormattedMessage
        id={
          standing.kind === 'late' && standing.tolerated
            ? 'payments.standing.tolerated'
            : `payments.standing.${standing.kind}`
        }
        values={{
          day: day === null ? '' : formatLongDay(language, day),
          count: standing.kind === 'late' ? standing.years.length : 0,
        }}
      />
    </p>
  );
}

function dayOf(standing: GoodStanding): string | null {
  if ('since' in standing) return standing.since;
  return 'paidOn' in standing ? standing.paidOn : null;
}
