import { Button } from '@mantine/core';
import { FormattedList, FormattedMessage, useIntl } from 'react-intl';
import { displayName } from '#shared/domain/members/display-name.ts';
import { useStore } from '../../../../office/office.tsx';
import { useAct } from '../../../../office/use-act.ts';
import { useLive } from '../../../../office/use-live.ts';
import type { MemberRow } from '../../../../store/store-api.ts';
import styles from './household.module.css';
import { PersonNameLink } from './person-name-link.tsx';

type Props = { readonly row: MemberRow; readonly canWrite: boolean };

/** Who shares the address, and the way out. */
export function HouseholdLine({ row, canWrite }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const id = row.fields.household ?? null;
  const household = useLive(`household ${id}`, async (from) =>
    id === null ? null : from.household(id),
  );
  if (id === null || household?.id !== id) return null;
  const others = household.members.filter((member) => member.id !== row.id);
  const names = others.map((other) => (
    <PersonNameLink key={other.id} id={other.id} name={other.name} />
  ));
  const leave = () =>
    act({
      run: () => store.leaveHousehold(row.id),
      says: intl.formatMessage({ id: 'household.left' }, { name: displayName(row.fields) }),
      kind: 'edit',
    });
  return (
    <div className={styles.line}>
      <span>
        {others.length === 0 ? (
          <FormattedMessage id="household.alone" />
        ) : (
          <FormattedMessage
            id="household.shared"
            values={{ names: <FormattedList value={names} /> }}
          />
        )}
      </span>
      {canWrite ? (
        <Button variant="subtle" size="compact-sm" onClick={() => void leave()}>
          <FormattedMessage id="household.leave" />
        </Button>
      ) : null}
    </div>
  );
}
