import { Button } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { NameDialog } from '../../own-templates/name-dialog.tsx';
import type { PrintDraft } from '../print-draft.ts';
import styles from './presets.module.css';
import { usePresetActs } from './use-preset-acts.ts';

type Props = {
  readonly draft: PrintDraft;
  readonly scope: ScopeId;
  readonly onKept: (id: string) => void;
};

/** Keeps what is chosen now under a name, for the next leaflet and for every office of the section. */
export function KeepPreset({ draft, scope, onKept }: Props) {
  const intl = useIntl();
  const { keep } = usePresetActs();
  const [isNaming, setIsNaming] = useState(false);
  const keepAs = async (name: string) => {
    const id = await keep(scope, name, draft);
    if (id !== null) onKept(id);
  };
  return (
    <>
      <Button
        className={styles.keep ?? ''}
        variant="default"
        size="compact-md"
        leftSection={<IconBookmarkPlus size="1.125rem" aria-hidden="true" />}
        onClick={() => setIsNaming(true)}
      >
        <FormattedMessage id="tracts.print.own.keep" />
      </Button>
      {isNaming ? (
        <NameDialog
          title={<FormattedMessage id="tracts.print.own.keepTitle" />}
          label={<FormattedMessage id="tracts.print.own.name" />}
          help={<FormattedMessage id="tracts.print.own.keepHelp" />}
          submit={<FormattedMessage id="action.save" />}
          name={intl.formatMessage({ id: `tracts.print.preset.${draft.preset}` })}
          onName={(name) => void keepAs(name)}
          onClose={() => setIsNaming(false)}
        />
      ) : null}
    </>
  );
}
