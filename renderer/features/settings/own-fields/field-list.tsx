import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { everybody } from '#shared/domain/segments/segment.ts';
import { useLive } from '../../../office/use-live.ts';
import { useRecords } from '../../../office/use-records.ts';
import { Confirm } from '../../../ui/confirm.tsx';
import settingsStyles from '../settings.module.css';
import { FieldForm } from './field-form.tsx';
import { FieldRow } from './field-row.tsx';
import styles from './own-fields.module.css';
import { type OwnField, useFieldActs } from './use-field-acts.ts';

type Props = { readonly scope: ScopeId };

/** The section's own fields, in the order that records show them. */
export function FieldList({ scope }: Props) {
  const intl = useIntl();
  const acts = useFieldActs(scope);
  const [isAdding, setIsAdding] = useState(false);
  const [going, setGoing] = useState<OwnField | null>(null);
  const fields = (useRecords('custom-field') ?? [])
    .filter((field) => field.scope === scope)
    .sort((a, b) => a.fields.place - b.fields.place);
  const names = fields.map((field) => field.fields.name);
  return (
    <section className={styles.part} aria-labelledby="own-fields">
      <h3 id="own-fields" className={settingsStyles.subtitle}>
        <FormattedMessage id="ownFields.fields" />
      </h3>
      <p className={settingsStyles.help}>
        <FormattedMessage id="ownFields.fields.help" />
      </p>
      {fields.length === 0 ? (
        <p className={settingsStyles.help}>
          <FormattedMessage id="ownFields.fields.none" />
        </p>
      ) : (
        <ol className={styles.list} aria-label={intl.formatMessage({ id: 'ownFields.fields' })}>
          {fields.map((field, at) => (
            <FieldRow
              key={field.id}
              field={field}
              taken={names}
              onChange={(patch) => acts.change(field, patch)}
              onUp={at > 0 ? () => void acts.move(fields, at, -1) : null}
              onDown={at < fields.length - 1 ? () => void acts.move(fields, at, 1) : null}
              onDelete={() => setGoing(field)}
            />
          ))}
        </ol>
      )}
      {isAdding ? (
        <FieldForm
          field={null}
          taken={names}
          onSave={(said) => acts.add({ ...said, place: nextPlace(fields) })}
          onClose={() => setIsAdding(false)}
        />
      ) : (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size="1.125rem" aria-hidden="true" />}
            onClick={() => setIsAdding(true)}
          >
            <FormattedMessage id="ownFields.add" />
          </Button>
        </div>
      )}
      {going === null ? null : (
        <ConfirmDeletion
          field={going}
          onCancel={() => setGoing(null)}
          onConfirm={() => {
            setGoing(null);
            void acts.remove(going);
          }}
        />
      )}
    </section>
  );
}

const nextPlace = (fields: readonly OwnField[]): number =>
  Math.max(-1, ...fields.map((field) => field.fields.place)) + 1;

type ConfirmProps = {
  readonly field: OwnField;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
};

/** Opens once it is known for how many people the field is filled in. */
function ConfirmDeletion({ field, onCancel, onConfirm }: ConfirmProps) {
  const column = `custom.${field.id}`;
  const question = { text: '', segment: everybody, sort: [], groupBy: null };
  const totals = useLive(`filled ${column}`, (store) =>
    store.listTotals({ question, columns: [column] }),
  );
  if (totals === null) return null;
  return (
    <Confirm
      title={<FormattedMessage id="ownFields.delete.title" values={{ name: field.fields.name }} />}
      confirm={<FormattedMessage id="action.delete" />}
      isDangerous
      onCancel={onCancel}
      onConfirm={onConfirm}
    >
      <FormattedMessage
        id="ownFields.delete.text"
        values={{ count: totals.columns[column]?.filled ?? 0 }}
      />
    </Confirm>
  );
}
