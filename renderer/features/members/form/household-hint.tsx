import { FormattedMessage, useIntl } from 'react-intl';
import { useLive } from '../../../office/use-live.ts';
import type { MemberRow } from '../../../store/store-api.ts';
import styles from './person-fields.module.css';

type Props = { readonly row: MemberRow };

/** Whose address changes with this one. */
export function HouseholdHint({ row }: Props) {
  const intl = useIntl();
  const id = row.fields.household ?? null;
  const household = useLive(`household ${id}`, async (store) =>
    id === null ? null : store.household(id),
  );
  if (id === null || household?.id !== id) return null;
  const others = household.members.filter((member) => member.id !== row.id);
  if (others.length === 0) return null;
  return (
    <p className={styles.hint}>
      <FormattedMessage
        id="household.formHint"
        values={{ names: intl.formatList(others.map(({ name }) => name)) }}
      />
    </p>
  );
}
