import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { foldText } from '#shared/domain/members/fold-text.ts';
import type { NamedColumn } from '../../../office/use-columns.ts';
import styles from './take-out.module.css';

type Props = {
  readonly legend: ReactNode;
  /** In the order of the file. */
  readonly columns: readonly NamedColumn[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  /** On paper nobody wants them all. */
  readonly hasAllAtOnce?: boolean;
};

/** Which columns go out; their order stays the one they are offered in. */
export function ColumnsChoice({ legend, columns, chosen, onChoose, hasAllAtOnce }: Props) {
  const intl = useIntl();
  const [search, setSearch] = useState('');
  const wanted = foldText(search);
  const found = columns.filter(({ title }) => foldText(title).includes(wanted));
  const choose = (ids: ReadonlySet<string>) =>
    onChoose(columns.flatMap(({ id }) => (ids.has(id) ? [id] : [])));
  const toggle = (some: readonly NamedColumn[], isOn: boolean) => {
    const ids = new Set(chosen);
    for (const { id } of some) {
      if (isOn) ids.add(id);
      else ids.delete(id);
    }
    choose(ids);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {legend}
        <span className={styles.aside} role="status">
          <FormattedMessage id="export.columns.chosen" values={{ count: chosen.length }} />
        </span>
      </legend>
      <div className={styles.finder}>
        <TextInput
          size="sm"
          className={styles.grows}
          aria-label={intl.formatMessage({ id: 'export.columns.find' })}
          placeholder={intl.formatMessage({ id: 'export.columns.find' })}
          leftSection={<IconSearch size="1rem" aria-hidden="true" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {hasAllAtOnce ? (
          <>
            <Button variant="default" size="sm" onClick={() => toggle(found, true)}>
              <FormattedMessage id="export.columns.all" />
            </Button>
            <Button variant="default" size="sm" onClick={() => toggle(found, false)}>
              <FormattedMessage id="export.columns.none" />
            </Button>
          </>
        ) : null}
      </div>
      <div className={styles.columns}>
        {found.map((column) => (
          <Checkbox
            key={column.id}
            label={column.title}
            checked={chosen.includes(column.id)}
            onChange={(event) => toggle([column], event.currentTarget.checked)}
          />
        ))}
        {found.length === 0 ? (
          <p className={styles.quiet}>
            <FormattedMessage id="export.columns.nothing" />
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}
