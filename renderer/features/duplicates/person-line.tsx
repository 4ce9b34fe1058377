import type { MemberFields } from '#shared/domain/members/member.ts';
import { formatPhone } from '#shared/domain/members/parse-phone.ts';
import { listName } from '../../office/names.ts';
import { formatDay } from '../../ui/format.ts';
import styles from './duplicates.module.css';

type Props = { readonly fields: MemberFields };

/** One record in a line: enough to tell two people apart. */
export function PersonLine({ fields }: Props) {
  const facts = [
    fields.memberNumber,
    fields.birthDate === null ? fields.birthYear : formatDay(fields.birthDate),
    fields.email,
    fields.phone === null ? null : formatPhone(fields.phone),
    [fields.street, fields.postcode, fields.town].filter(Boolean).join(' '),
  ].filter(Boolean);
  return (
    <div className={styles.person}>
      <strong>{listName(fields)}</strong>
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </div>
  );
}
