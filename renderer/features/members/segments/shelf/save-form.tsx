import { Button, Radio, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useSections } from '../../../../office/use-sections.ts';
import styles from './shelf.module.css';
import type { Shelved } from './use-shelf.ts';

export type Home = ScopeId | 'own';

type Props = {
  readonly label: MessageId;
  /** What has a name already: the same name twice in one place helps nobody. */
  readonly taken: readonly Shelved<'segment' | 'view'>[];
  /** Why it cannot be shared; null: it can. */
  readonly cannotShare: string | null;
  readonly onSave: (name: string, home: Home) => Promise<boolean>;
  readonly onClose: () => void;
};

/** A name, and whom it is for. */
export function SaveForm({ label, taken, cannotShare, onSave, onClose }: Props) {
  const intl = useIntl();
  const id = useId();
  const sections = useSections() ?? [];
  const [name, setName] = useState('');
  const [home, setHome] = useState<Home>('own');
  const [isFaulty, setIsFaulty] = useState(false);
  const trimmed = name.trim();
  const isTaken = taken.some(
    ({ row, isOwn }) =>
      (home === 'own' ? isOwn : row.scope === home) &&
      row.fields.name.localeCompare(trimmed, 'fr', { sensitivity: 'base' }) === 0,
  );
  const fault = trimmed === '' ? 'shelf.name.missing' : 'shelf.name.taken';
  const refusal = home === 'own' ? null : cannotShare;

  const save = async () => {
    if (trimmed === '' || isTaken || refusal !== null) return setIsFaulty(true);
    if (await onSave(trimmed, home)) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={intl.formatMessage({ id: label })}>
      <TextInput
        label={<FormattedMessage id="shelf.name" />}
        autoComplete="off"
        maxLength={80}
        data-autofocus
        ref={focusOnce}
        value={name}
        error={isFaulty && (trimmed === '' || isTaken) ? intl.formatMessage({ id: fault }) : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Radio.Group
        size="md"
        label={<FormattedMessage id="shelf.for" />}
        name={id}
        value={home}
        error={refusal}
        onChange={(chosen) =>
          setHome(sections.find(({ scope }) => scope === chosen)?.scope ?? 'own')
        }
      >
        <div className={styles.homes}>
          <Radio value="own" label={<FormattedMessage id="shelf.for.me" />} />
          {sections.map(({ scope, name: section }) => (
            <Radio
              key={scope}
              value={scope}
              label={<FormattedMessage id="shelf.for.section" values={{ section }} />}
            />
          ))}
        </div>
      </Radio.Group>
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

/** The form opens under the button that was pressed. */
const focusOnce = (field: HTMLInputElement | null) => field?.focus();
