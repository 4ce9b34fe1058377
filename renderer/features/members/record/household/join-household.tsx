import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import { useStore } from '../../../../office/office.tsx';
import { PersonPicker } from '../../../../office/person-picker.tsx';
import { useAct } from '../../../../office/use-act.ts';
import type { MemberRow } from '../../../../store/store-api.ts';
import styles from './household.module.css';

type Props = { readonly row: MemberRow; readonly onDone: () => void };
type Picked = { readonly id: MemberId; readonly name: string };

/** Two people under one roof: one address from now on, that of the household there is, else of whoever has one. */
export function JoinHousehold({ row, onDone }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const [picked, setPicked] = useState<Picked | null>(null);
  const join = async () => {
    if (picked === null) return;
    const other = await store.member(picked.id);
    const household = row.fields.household ?? other?.fields.household ?? null;
    const members =
      hasAddress(row.fields) || other === null ? [row.id, picked.id] : [picked.id, row.id];
    const names = intl.formatList([displayName(row.fields), picked.name]);
    const isDone = await act({
      run: () => store.joinHousehold(household === null ? { members } : { members, household }),
      says: intl.formatMessage({ id: 'household.joined' }, { names }),
      kind: 'edit',
    });
    if (isDone) onDone();
  };
  return (
    <div className={styles.form}>
      <PersonPicker
        label={<FormattedMessage id="household.add" />}
        except={[row.id]}
        onPick={setPicked}
      />
      <div className={styles.actions}>
        <Button variant="default" onClick={onDone}>
          <FormattedMessage id="action.cancel" />
        </Button>
        <Button disabled={picked === null} onClick={() => void join()}>
          <FormattedMessage id="household.join" />
        </Button>
      </div>
    </div>
  );
}

const hasAddress = ({ street, town }: MemberFields): boolean => street !== null || town !== null;
