import { ActionIcon, Tooltip, VisuallyHidden } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconHistory,
} from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { PreflightLamp } from '../preflight/preflight-lamp.tsx';
import { Avatars } from '../presence/avatars.tsx';
import { PrintButton } from '../print/print-button.tsx';
import { useEditor } from '../session/editor-context.tsx';
import { MoreMenu } from './more-menu.tsx';
import { NameField } from './name-field.tsx';
import { SavedState } from './saved-state.tsx';
import { useTakeBack } from './take-back.ts';
import styles from './top-bar.module.css';
import { TransferChip } from './transfer-chip.tsx';
import { ZoomMenu } from './zoom-menu.tsx';

type Props = {
  readonly record: RecordRow<'tract'> | null;
  readonly onBack: () => void;
  readonly onNews: () => void;
};

/** What it is called, what can be taken back, how large it is shown, and whether it is saved. */
export function TopBar({ record, onBack, onNews }: Props) {
  const intl = useIntl();
  const { session } = useEditor();
  const takeBack = useTakeBack();
  const canUndo = useSyncExternalStore(session.subscribe, session.canUndo);
  const canRedo = useSyncExternalStore(session.subscribe, session.canRedo);
  const say = (id: 'back' | 'undo' | 'redo') => intl.formatMessage({ id: `tracts.editor.${id}` });
  return (
    <header className={styles.bar}>
      <Tooltip label={say('back')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={say('back')}
          onClick={onBack}
        >
          <IconArrowLeft size="1.25rem" aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <VisuallyHidden component="h1">{record?.fields.name}</VisuallyHidden>
      {record === null ? null : <NameField key={record.fields.name} record={record} />}
      <SavedState />
      <TransferChip />
      <div className={styles.acts}>
        <Avatars />
        <PreflightLamp />
        <TakeBack
          label={say('undo')}
          isPossible={canUndo}
          onClick={() => takeBack('undo')}
          icon={<IconArrowBackUp size="1.25rem" aria-hidden="true" />}
        />
        <TakeBack
          label={say('redo')}
          isPossible={canRedo}
          onClick={() => takeBack('redo')}
          icon={<IconArrowForwardUp size="1.25rem" aria-hidden="true" />}
        />
        <Tooltip label={intl.formatMessage({ id: 'tracts.together.title' })}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={intl.formatMessage({ id: 'tracts.together.title' })}
            onClick={onNews}
          >
            <IconHistory size="1.25rem" aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
        <ZoomMenu />
        {record === null ? null : <PrintButton record={record} />}
        <MoreMenu record={record} />
      </div>
    </header>
  );
}

type TakeBackProps = {
  readonly label: string;
  readonly isPossible: boolean;
  readonly onClick: () => void;
  readonly icon: React.ReactNode;
};

function TakeBack({ label, isPossible, onClick, icon }: TakeBackProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        className={styles.takeBack}
        aria-label={label}
        disabled={!isPossible}
        onClick={onClick}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
