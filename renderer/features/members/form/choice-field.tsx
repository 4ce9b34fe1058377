import { SegmentedControl } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import { fieldLabels } from '../../../office/field-labels.ts';
import type { TextFormField } from './person-draft.ts';
import styles from './person-fields.module.css';
import { fieldId, type PersonForm } from './use-person-form.ts';

type Props = {
  readonly person: PersonForm;
  readonly field: TextFormField;
  readonly choices: Readonly<Record<string, MessageId>>;
};

/** A few values, all in sight. */
export function ChoiceField({ person, field, choices }: Props) {
  const intl = useIntl();
  const labelId = `${fieldId(field)}-label`;
  return (
    <div className={styles.choice}>
      <span id={labelId} className={styles.label}>
        {intl.formatMessage({ id: fieldLabels[field] })}
      </span>
      <SegmentedControl
        fullWidth
        classNames={{ root: styles.segments ?? '' }}
        aria-labelledby={labelId}
        data={Object.entries(choices).map(([value, id]) => ({
          value,
          label: intl.formatMessage({ id }),
        }))}
        {...person.form.getInputProps(field)}
      />
    </div>
  );
}
