import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { displayName } from '#shared/domain/members/display-name.ts';
import { Relation } from '#shared/domain/members/entries.ts';
import type { MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import { relationLabels } from '../../../../office/field-labels.ts';
import { useStore } from '../../../../office/office.tsx';
import { PersonPicker } from '../../../../office/person-picker.tsx';
import { useAct } from '../../../../office/use-act.ts';
import type { MemberRow } from '../../../../store/store-api.ts';
import styles from './household.module.css';

type Props = { readonly row: MemberRow; readonly onDone: () => void };
// The key and the value of a link.
const linkTo = (id: MemberId, relation: Relation): MemberPatch =>
  ({ [`link.${id}`]: relation }) as unknown as MemberPatch;

type Picked = { readonly id: MemberId; readonly name: string };

/** The other person's page gets the opposite link with it. */
export function AddLink({ row, onDone }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const [relation, setRelation] = useState<Relation>('partner');
  const [picked, setPicked] = useState<Picked | null>(null);
  const save = async () => {
    if (picked === null) return;
    const isDone = await act({
      run: () =>
        store.editMember({
          id: row.id,
          patch: linkTo(picked.id, relation),
          seenRev: row.rev,
        }),
      says: intl.formatMessage(
        { id: 'link.saved' },
        { name: displayName(row.fields), other: picked.name },
      ),
      kind: 'edit',
    });
    if (isDone) onDone();
  };
  return (
    <div className={styles.form}>
      <PersonPicker
        label={<FormattedMessage id="link.person" />}
        except={[row.id]}
        onPick={setPicked}
      />
      <NativeSelect
        label={<FormattedMessage id="link.relation" />}
        value={relation}
        data={Relation.options.map((value) => ({
          value,
          label: intl.formatMessage({ id: relationLabels[value] }),
        }))}
        onChange={(event) => setRelation(Relation.catch('other').parse(event.currentTarget.value))}
      />
      <div className={styles.actions}>
        <Button variant="default" onClick={onDone}>
          <FormattedMessage id="action.cancel" />
        </Button>
        <Button disabled={picked === null} onClick={() => void save()}>
          <FormattedMessage id="link.save" />
        </Button>
      </div>
    </div>
  );
}
