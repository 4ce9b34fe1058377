import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useCommand } from '../../../office/contextual-commands.ts';
import type { MemberRow } from '../../../store/store-api.ts';
import { Confirm } from '../../../ui/confirm.tsx';
import { isInDropdown } from '../record/is-in-dropdown.ts';
import styles from '../record/person-panel.module.css';
import { LikelyDuplicates } from './likely-duplicates.tsx';
import { PersonFields } from './person-fields.tsx';
import { useLikelyDuplicates } from './use-likely-duplicates.ts';
import { type PersonForm as Form, fieldId } from './use-person-form.ts';

type Props = {
  readonly person: Form;
  readonly title: ReactNode;
  /** Null for somebody new. */
  readonly row: MemberRow | null;
  /** The section that they are, or will be, in. */
  readonly scope: ScopeId | null;
  readonly isSaving: boolean;
  readonly onSubmit: (event?: FormEvent) => void;
  /** Leaves the form and forgets what was typed. */
  readonly onLeave: () => void;
  /** What stands above the fields. */
  readonly children?: ReactNode;
};

/** The frame of both forms: fields that scroll, buttons that do not. */
export function PersonForm(props: Props) {
  const { person, title, row, scope, isSaving, onSubmit, onLeave, children } = props;
  const [isAsking, setIsAsking] = useState(false);
  const likely = useLikelyDuplicates({
    id: row?.id ?? null,
    base: person.base.fields,
    fields: person.asTyped(),
  });
  useCommand('members.save', onSubmit);
  useEffect(() => document.getElementById(fieldId('familyName'))?.focus(), []);

  const cancel = () => (person.isDirty ? setIsAsking(true) : onLeave());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (!isInDropdown(event.target)) cancel();
  };

  return (
    <form className={styles.form} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <div className={styles.body}>
        <h2 className={styles.title}>{title}</h2>
        {children}
        <PersonFields person={person} row={row} scope={scope} />
      </div>
      <LikelyDuplicates found={likely} />
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
