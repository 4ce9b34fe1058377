import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../office/contextual-commands.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { PersonFields } from './person-fields.tsx';
import styles from './person-panel.module.css';
import { type PersonForm as Form, fieldId } from './use-person-form.ts';

type Props = {
  readonly person: Form;
  readonly title: ReactNode;
  readonly isSaving: boolean;
  readonly onSubmit: (event?: FormEvent) => void;
  /** Leaves the form and forgets what was typed. */
  readonly onLeave: () => void;
  /** What stands above the fields. */
  readonly children?: ReactNode;
};

/** The frame of both forms: fields that scroll, buttons that do not. */
export function PersonForm({ person, title, isSaving, onSubmit, onLeave, children }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  useCommand('members.save', onSubmit);
  useEffect(() => document.getElementById(fieldId('familyName'))?.focus(), []);

  const cancel = () => (person.isDirty ? setIsAsking(true) : onLeave());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    cancel();
  };

  return (
    <form className={styles.form} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <div className={styles.body}>
        <h2 className={styles.title}>{title}</h2>
        {children}
        <PersonFields person={person} />
      </div>
      <div className={styles.foot}>
        <Button variant="default" onClick={cancel}>
          <FormattedMessage id="action.cancel" />
        </Button>
        <Button type="submit" loading={isSaving}>
          <FormattedMessage id="action.save" />
        </Button>
      </div>
      {isAsking ? (
        <Confirm
          title={<FormattedMessage id="discard.title" />}
          confirm={<FormattedMessage id="discard.confirm" />}
          cancel={<FormattedMessage id="unsaved.stay" />}
          isDangerous
          onConfirm={onLeave}
          onCancel={() => setIsAsking(false)}
        >
          <FormattedMessage id="discard.text" />
        </Confirm>
      ) : null}
    </form>
  );
}
