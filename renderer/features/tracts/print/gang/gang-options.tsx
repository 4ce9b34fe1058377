import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { mostCopies } from '#shared/domain/tracts/press-presets/print-settings.ts';
import { useRecords } from '../../../../office/use-records.ts';
import { WholeNumber } from '../options/whole-number.tsx';
import styles from '../print.module.css';
import type { PrintForm } from '../print-draft.ts';
import type { GangMember } from './gang-member.ts';

type Props = {
  readonly form: PrintForm;
  readonly leaflet: { readonly id: string; readonly scope: ScopeId };
};

/** So many that a sheet would hold each once. */
const mostOthers = 11;

/** Which other leaflets of the section share the sheets, and how many of each. */
export function GangOptions({ form, leaflet }: Props) {
  const intl = useIntl();
  const { others, copies } = form.draft;
  const rows = useRecords('tract') ?? [];
  const free = rows.filter(
    ({ id, scope }) =>
      scope === leaflet.scope && id !== leaflet.id && !others.some((other) => other.id === id),
  );
  const set = (next: readonly GangMember[]) => form.change({ others: next });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <FormattedMessage id="tracts.print.gang" />
      </legend>
      <p className={styles.note}>
        <FormattedMessage id="tracts.print.gang.help" />
      </p>
      <ul className={styles.gang}>
        {others.map((other) => (
          <li key={other.id}>
            <WholeNumber
              label={
                <FormattedMessage id="tracts.print.gang.copies" values={{ name: other.name }} />
              }
              {...{ value: other.copies, min: 1, max: mostCopies, step: 50 }}
              onNumber={(next) =>
                set(others.map((one) => (one.id === other.id ? { ...one, copies: next } : one)))
              }
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={intl.formatMessage(
                { id: 'tracts.print.gang.remove' },
                { name: other.name },
              )}
              onClick={() => set(others.filter((one) => one.id !== other.id))}
            >
              <IconX size="1.125rem" aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {others.length < mostOthers ? (
        <Select
          size="sm"
          searchable
          label={<FormattedMessage id="tracts.print.gang.add" />}
          placeholder={intl.formatMessage({
            id: free.length > 0 ? 'tracts.print.gang.choose' : 'tracts.print.gang.none',
          })}
          disabled={free.length === 0}
          value={null}
          data={free.map(({ id, fields }) => ({ value: id, label: fields.name }))}
          onChange={(id) => {
            const row = free.find((one) => one.id === id);
            if (row) set([...others, { id: row.id, name: row.fields.name, copies }]);
          }}
        />
      ) : null}
    </fieldset>
  );
}
