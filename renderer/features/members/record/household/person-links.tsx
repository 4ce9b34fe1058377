import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { displayName } from '#shared/domain/members/display-name.ts';
import { entriesOf } from '#shared/domain/members/entries.ts';
import { MemberId } from '#shared/domain/members/member.ts';
import { relationLabels } from '../../../../office/field-labels.ts';
import { useStore } from '../../../../office/office.tsx';
import { useAct } from '../../../../office/use-act.ts';
import { useLive } from '../../../../office/use-live.ts';
import type { MemberRow } from '../../../../store/store-api.ts';
import styles from './household.module.css';
import { PersonNameLink } from './person-name-link.tsx';

type Props = { readonly row: MemberRow; readonly canWrite: boolean };

/** The people this one is linked to; each name leads to their page. */
export function PersonLinks({ row, canWrite }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const links = entriesOf(row.fields, 'link');
  const ids = links.map(({ id }) => id).join(' ');
  const people = useLive(`links ${ids}`, (from) =>
    Promise.all(links.map(({ id }) => from.member(MemberId.parse(id)))),
  );
  if (links.length === 0) return null;
  const name = displayName(row.fields);
  return (
    <ul className={styles.links}>
      {links.map(({ id, key, value }) => {
        const other = people?.find((person) => person?.id === id);
        // Somebody of a section that this office does not see, or who is gone.
        if (!other) return null;
        const otherName = displayName(other.fields);
        const remove = () =>
          act({
            run: () => store.editMember({ id: row.id, patch: { [key]: null }, seenRev: row.rev }),
            says: intl.formatMessage({ id: 'link.removed' }, { name, other: otherName }),
            kind: 'edit',
          });
        return (
          <li key={id} className={styles.line}>
            <PersonNameLink id={other.id} name={otherName} />
            <span className={styles.relation}>
              <FormattedMessage id={relationLabels[value]} />
            </span>
            {canWrite ? (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={intl.formatMessage({ id: 'link.remove' }, { name: otherName })}
                onClick={() => void remove()}
              >
                <IconX size="1rem" aria-hidden="true" />
              </ActionIcon>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
