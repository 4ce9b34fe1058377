import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { FixedField } from '#shared/domain/members/member.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { fieldLabels } from '../../../office/field-labels.ts';
import styles from './person-facts.module.css';

type GroupProps = { readonly title: MessageId; readonly children: ReactNode };

/** Takes no room when none of its facts is known. */
export function FactGroup({ title, children }: GroupProps) {
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>
        <FormattedMessage id={title} />
      </h3>
      <dl className={styles.facts}>{children}</dl>
    </section>
  );
}

type FactProps = {
  readonly field?: FixedField;
  readonly label?: MessageId;
  /** What the section itself calls it. */
  readonly name?: string;
  readonly children: ReactNode;
};

export function Fact({ field, label, name, children }: FactProps) {
  const id = field ? fieldLabels[field] : label;
  if (!children || (!id && !name)) return null;
  return (
    <div className={styles.fact}>
      <dt>{id ? <FormattedMessage id={id} /> : name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
