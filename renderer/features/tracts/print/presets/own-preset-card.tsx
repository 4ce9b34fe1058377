import { IconDeviceFloppy, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { isSameWay } from '#shared/domain/tracts/press-presets/print-preset.ts';
import type { PrintSettings } from '#shared/domain/tracts/press-presets/print-settings.ts';
import { type MoreAct, MoreMenu } from '../../../../ui/more-menu.tsx';
import { NameDialog } from '../../own-templates/name-dialog.tsx';
import type { PrintDraft } from '../print-draft.ts';
import { PresetCard } from './preset-card.tsx';
import { presetIcons } from './preset-icons.ts';
import styles from './presets.module.css';
import { type OwnPreset, usePresetActs } from './use-preset-acts.ts';
import { usePresetWords } from './use-preset-words.ts';

type Props = {
  readonly preset: OwnPreset;
  /** What is kept, as this leaflet can have it. */
  readonly settings: PrintSettings;
  readonly draft: PrintDraft;
  readonly isChosen: boolean;
  readonly mayWrite: boolean;
  readonly onChoose: (settings: PrintSettings) => void;
};

/** A way of printing that the section keeps; once it is chosen and changed, the card says so. */
export function OwnPresetCard({ preset, settings, draft, isChosen, mayWrite, onChoose }: Props) {
  const intl = useIntl();
  const acts = usePresetActs();
  const words = usePresetWords();
  const [isRenaming, setIsRenaming] = useState(false);
  const { name } = preset.fields;
  const isChanged = isChosen && !isSameWay(draft, settings);
  const update: MoreAct = {
    key: 'update',
    icon: IconDeviceFloppy,
    label: <FormattedMessage id="tracts.print.own.update" />,
    onRun: () => void acts.update(preset, draft),
  };
  return (
    <PresetCard
      id={preset.id}
      icon={presetIcons[settings.preset]}
      name={name}
      help={
        <>
          {words(settings)}
          {isChanged ? (
            <>
              {' '}
              <em className={styles.changed}>
                <FormattedMessage id="tracts.print.own.changed" />
              </em>
            </>
          ) : null}
        </>
      }
      isChosen={isChosen}
      onChoose={() => onChoose(settings)}
    >
      {mayWrite ? (
        <MoreMenu
          className={styles.cardMore}
          variant="subtle"
          label={intl.formatMessage({ id: 'tracts.print.own.more' }, { name })}
          acts={[
            ...(isChanged ? [update] : []),
            {
              key: 'rename',
              icon: IconPencil,
              label: <FormattedMessage id="tracts.gallery.rename" />,
              onRun: () => setIsRenaming(true),
            },
            {
              key: 'delete',
              icon: IconTrash,
              label: <FormattedMessage id="tracts.gallery.delete" />,
              onRun: () => void acts.remove(preset),
              isRed: true,
            },
          ]}
        />
      ) : null}
      {isRenaming ? (
        <NameDialog
          title={<FormattedMessage id="tracts.print.own.renameTitle" />}
          label={<FormattedMessage id="tracts.print.own.name" />}
          submit={<FormattedMessage id="tracts.gallery.rename" />}
          name={name}
          onName={(next) => void acts.rename(preset, next)}
          onClose={() => setIsRenaming(false)}
        />
      ) : null}
    </PresetCard>
  );
}
