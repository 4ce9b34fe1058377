import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { beforeLeaving } from '../../../office/before-leaving.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import styles from './top-bar.module.css';

type Props = { readonly record: RecordRow<'tract'> };

/** The name, edited where it stands: Enter keeps it, Escape leaves it. */
export function NameField({ record: { id, rev, fields } }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const [name, setName] = useState(fields.name);
  const keeping = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => beforeLeaving(async () => void (await keeping.current)), []);
  const keep = () => {
    const next = name.trim();
    if (next === '' || next === fields.name) return setName(fields.name);
    const says = intl.formatMessage({ id: 'tracts.gallery.renamed' }, { name: next });
    const run = () => store.editRecord({ kind: 'tract', id, patch: { name: next }, seenRev: rev });
    keeping.current = act({ run, says, kind: 'record' });
  };
  return (
    <span className={styles.name} data-value={name}>
      <input
        className={styles.nameInput}
        aria-label={intl.formatMessage({ id: 'tracts.gallery.name' })}
        value={name}
        maxLength={120}
        size={1}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setName(fields.name);
        }}
      />
    </span>
  );
}
