import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { TagColour, type TagFields } from '#shared/domain/records/record.ts';
import styles from './own-fields.module.css';

type Props = {
  /** Null: a new one. */
  readonly tag: TagFields | null;
  readonly taken: readonly string[];
  readonly onSave: (tag: TagFields) => Promise<boolean>;
  readonly onClose: () => void;
};

export function TagForm({ tag, taken, onSave, onClose }: Props) {
  const intl = useIntl();
  const [name, setName] = useState(tag?.name ?? '');
  const [colour, setColour] = useState<TagColour>(tag?.colour ?? 'grey');
  const [isTried, setIsTried] = useState(false);
  const trimmed = name.trim();
  const isTaken = taken.some((other) => isSameName(other, trimmed));
  const fault = trimmed === '' ? 'ownFields.nameMissing' : 'ownFields.nameTaken';

  const save = async () => {
    setIsTried(true);
    if (trimmed === '' || isTaken) return;
    if (await onSave({ name: trimmed, colour })) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={<FormattedMessage id="ownFields.tag.name" />}
        autoComplete="off"
        maxLength={80}
        ref={focusOnce}
        value={name}
        error={isTried && (trimmed === '' || isTaken) ? intl.formatMessage({ id: fault }) : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={<FormattedMessage id="ownFields.tag.colour" />}
        value={colour}
        data={TagColour.options.map((value) => ({
          value,
          label: intl.formatMessage({ id: `ownFields.colour.${value}` }),
        }))}
        onChange={(event) => setColour(TagColour.parse(event.currentTarget.value))}
      />
      <div className={styles.buttons}>
        <Button type="submit">
          <FormattedMessage id="action.save" />
        </Button>
        <Button variant="default" onClick={onClose}>
          <FormattedMessage id="action.cancel" />
        </Button>
      </div>
    </form>
  );
}

const isSameName = (a: string, b: string): boolean =>
  a.localeCompare(b, 'fr', { sensitivity: 'base' }) === 0;

const focusOnce = (field: HTMLInputElement | null) => field?.focus();
