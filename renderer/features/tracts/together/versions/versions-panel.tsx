import { Button, Drawer, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { longestVersionName } from '#shared/domain/tracts/versions/version.ts';
import { useVersionActs } from './use-version-acts.ts';
import { useVersions } from './use-versions.ts';
import { VersionRow } from './version-row.tsx';
import styles from './versions.module.css';

type Props = { readonly onClose: () => void };

/** How the leaflet was at other moments: to be looked at, compared and gone back to. */
export function VersionsPanel({ onClose }: Props) {
  const intl = useIntl();
  const versions = useVersions();
  // Escape closes what lies on top, and nothing under it.
  const [isCovered, setCovered] = useState(false);
  return (
    <Drawer
      opened
      onClose={onClose}
      closeOnEscape={!isCovered}
      position="right"
      size="26rem"
      title={<FormattedMessage id="tracts.versions.title" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      overlayProps={{ backgroundOpacity: 0 }}
    >
      <KeepForm />
      {versions?.length === 0 ? (
        <p className={styles.note}>
          <FormattedMessage id="tracts.versions.none" />
        </p>
      ) : null}
      <ul className={styles.list}>
        {versions?.map((version) => (
          <VersionRow
            key={version.id}
            version={version}
            onCover={setCovered}
            onRestored={onClose}
          />
        ))}
      </ul>
    </Drawer>
  );
}

function KeepForm() {
  const { keep } = useVersionActs();
  const [name, setName] = useState('');
  const [isKeeping, setIsKeeping] = useState(false);
  const settle = async (event: FormEvent) => {
    event.preventDefault();
    setIsKeeping(true);
    if (await keep(name.trim())) setName('');
    setIsKeeping(false);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void settle(event)}>
      <TextInput
        className={styles.field}
        label={<FormattedMessage id="tracts.versions.name" />}
        description={<FormattedMessage id="tracts.versions.nameHelp" />}
        value={name}
        maxLength={longestVersionName}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={isKeeping} disabled={name.trim() === ''}>
        <FormattedMessage id="tracts.versions.keep" />
      </Button>
    </form>
  );
}
