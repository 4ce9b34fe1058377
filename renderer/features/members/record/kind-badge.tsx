import { FormattedMessage } from 'react-intl';
import type { MemberFields } from '#shared/domain/members/member.ts';
import { kindLabels } from '../../../office/field-labels.ts';
import styles from './kind-badge.module.css';

type Props = { readonly kind: MemberFields['kind'] };

export function KindBadge({ kind }: Props) {
  return (
    <span className={styles.badge} data-kind={kind}>
      <FormattedMessage id={kindLabels[kind]} />
    </span>
  );
}
