import { IconMail, IconMailbox, IconPhone, IconThumbUp, IconUserDollar } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { everyArrears, findArrears } from '#shared/domain/contributions/arrears/find-arrears.ts';
import { useLive } from '../../../office/use-live.ts';
import { Empty } from '../../../ui/empty.tsx';
import type { Checked } from '../../../ui/grid/grid-types.ts';
import { isChecked, nothingChecked } from '../../../ui/grid/selection/checked-rows.ts';
import { type Action, ActionRow } from '../../../ui/toolbar/action-row.tsx';
import type { TreasuryPartProps } from '../treasury-room.ts';
import styles from './arrears.module.css';
import { ArrearsFilters } from './arrears-filters.tsx';
import { ArrearsGrid, defaultLayout } from './arrears-grid.tsx';
import { ArrearsSums } from './arrears-sums.tsx';
import { ExportArrears } from './export-arrears.tsx';
import { NoteContact } from './note-contact.tsx';
import { NotePromise } from './note-promise.tsx';
import { RemindersDialog } from './reminders-dialog.tsx';

type Wish = 'letter' | 'email' | 'contact' | 'promise';

/** Who owes, since when and how much; and what is done about it, of which nothing leaves without the treasurer. */
export function ArrearsRoom({ section }: TreasuryPartProps) {
  const { scope } = section;
  const intl = useIntl();
  const [filter, setFilter] = useState(everyArrears);
  const [layout, setLayout] = useState(defaultLayout);
  const [checked, setChecked] = useState<Checked>(nothingChecked);
  const [wish, setWish] = useState<Wish | null>(null);
  const seen = useLive(`arrears ${scope}`, (store) => store.arrears({ scope, day: null }));
  const all = seen?.rows ?? null;
  const rows = useMemo(
    () => findArrears(all ?? [], filter, layout.sort),
    [all, filter, layout.sort],
  );
  const chosen = useMemo(() => rows.filter(({ id }) => isChecked(checked, id)), [rows, checked]);
  if (all === null) return null;
  const [first] = chosen;
  const action = (id: Wish, icon: Action['icon']): Action => ({
    ...{ id, icon },
    label: intl.formatMessage({ id: `treasury.arrears.act.${id}` }),
    run: () => setWish(id),
  });
  const actions = [
    action('letter', IconMailbox),
    action('email', IconMail),
    action('contact', IconPhone),
    ...(chosen.length === 1 ? [action('promise', IconThumbUp)] : []),
  ];
  const close = () => setWish(null);
  return (
    <div className={styles.room}>
      <ArrearsFilters
        filter={filter}
        onFilter={setFilter}
        actions={<ExportArrears scope={scope} rows={rows} />}
      />
      <ArrearsSums rows={rows} />
      {rows.length === 0 ? (
        <Empty
          icon={<IconUserDollar size="2.5rem" stroke={1.5} />}
          title={
            <FormattedMessage
              id={all.length === 0 ? 'treasury.arrears.none' : 'treasury.arrears.noneFound'}
            />
          }
        />
      ) : (
        <ArrearsGrid {...{ rows, layout, checked }} onLayout={setLayout} onChecked={setChecked} />
      )}
      {first === undefined || !section.canWrite ? null : (
        <ActionRow
          label={intl.formatMessage({ id: 'treasury.arrears.act' })}
          lead={intl.formatMessage({ id: 'bulk.selected' }, { count: chosen.length })}
          actions={actions}
        />
      )}
      {wish === 'contact' ? <NoteContact scope={scope} rows={chosen} onClose={close} /> : null}
      {wish === 'promise' && first ? (
        <NotePromise scope={scope} row={first} onClose={close} />
      ) : null}
      {wish === 'letter' || wish === 'email' ? (
        <RemindersDialog section={section} rows={chosen} channel={wish} onClose={close} />
      ) : null}
    </div>
  );
}
