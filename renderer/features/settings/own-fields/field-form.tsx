import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { CustomFieldFields } from '#shared/domain/records/record.ts';
import styles from './own-fields.module.css';

type Said = Omit<CustomFieldFields, 'place'>;

type Props = {
  /** Null: a new one. The kind of an old one stays. */
  readonly field: CustomFieldFields | null;
  readonly taken: readonly string[];
  readonly onSave: (said: Said) => Promise<boolean>;
  readonly onClose: () => void;
};

const { kind: Kind } = CustomFieldFields.shape;

export function FieldForm({ field, taken, onSave, onClose }: Props) {
  const intl = useIntl();
  const [name, setName] = useState(field?.name ?? '');
  const [kind, setKind] = useState<Said['kind']>(field?.kind ?? 'text');
  const [lines, setLines] = useState(field?.choices.join('\n') ?? '');
  const [isTried, setIsTried] = useState(false);
  const trimmed = name.trim();
  const choices = kind === 'choice' ? choicesIn(lines) : [];
  const isTaken = taken.some((other) => isSameName(other, trimmed));
  const lacksChoices = kind === 'choice' && choices.length === 0;
  const nameFault = trimmed === '' ? 'ownFields.nameMissing' : 'ownFields.nameTaken';

  const save = async () => {
    setIsTried(true);
    if (trimmed === '' || isTaken || lacksChoices) return;
    if (await onSave({ name: trimmed, kind, choices: [...choices] })) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={<FormattedMessage id="ownFields.name" />}
        autoComplete="off"
        maxLength={80}
        ref={focusOnce}
        value={name}
        error={
          isTried && (trimmed === '' || isTaken) ? intl.formatMessage({ id: nameFault }) : null
        }
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {field === null ? (
        <NativeSelect
          label={<FormattedMessage id="ownFields.kind" />}
          description={<FormattedMessage id="ownFields.kind.help" />}
          value={kind}
          data={Kind.options.map((value) => ({
            value,
            label: intl.formatMessage({ id: `ownFields.kind.${value}` }),
          }))}
          onChange={(event) => setKind(Kind.parse(event.currentTarget.value))}
        />
      ) : null}
      {kind === 'choice' ? (
        <Textarea
          label={<FormattedMessage id="ownFields.choices" />}
          description={field ? <FormattedMessage id="ownFields.choices.help" /> : null}
          rows={5}
          value={lines}
          error={
            isTried && lacksChoices ? intl.formatMessage({ id: 'ownFields.choices.missing' }) : null
          }
          onChange={(event) => setLines(event.currentTarget.value)}
        />
      ) : null}
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

const mostChoices = 100;
const longestChoice = 80;

/** Each once, in the order that they were typed. */
function choicesIn(lines: string): readonly string[] {
  const said = lines.split('\n').map((line) => line.trim().slice(0, longestChoice).trim());
  return [...new Set(said.filter(Boolean))].slice(0, mostChoices);
}

const isSameName = (a: string, b: string): boolean =>
  a.localeCompare(b, 'fr', { sensitivity: 'base' }) === 0;

/** The form opens where a button was pressed. */
const focusOnce = (field: HTMLInputElement | null) => field?.focus();
