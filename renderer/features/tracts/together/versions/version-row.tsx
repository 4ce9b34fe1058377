import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TractVersion } from '../../../../store/store-api/tract-versions.ts';
import { MoreMenu } from '../../../../ui/more-menu.tsx';
import { NameDialog } from '../../own-templates/name-dialog.tsx';
import { PaintPageLater } from '../../paint/paint-page-later.tsx';
import { CompareDialog } from './compare/compare-dialog.tsx';
import { useVersionActs } from './use-version-acts.ts';
import { useVersionWords } from './use-version-words.ts';
import { useSnapshot } from './use-versions.ts';
import styles from './versions.module.css';

type Props = {
  readonly version: TractVersion;
  /** A window of it is opened over the list, or closed. */
  readonly onCover: (isCovered: boolean) => void;
  readonly onRestored: () => void;
};

/** One version: its first page, what it is called, by whom and when, and what can be done with it. */
export function VersionRow({ version, onCover, onRestored }: Props) {
  const acts = useVersionActs();
  const { name, when } = useVersionWords()(version);
  const snapshot = useSnapshot(version.id);
  const [open, setOpen] = useState<'nothing' | 'comparison' | 'name'>('nothing');
  // Another office may delete the version while one looks at it.
  useEffect(() => () => onCover(false), [onCover]);
  const show = (next: typeof open) => {
    setOpen(next);
    onCover(next !== 'nothing');
  };
  const tract = snapshot.kind === 'read' ? snapshot.snapshot.tract : null;
  const page = tract?.pages[0];
  const restore = async () => {
    if (snapshot.kind !== 'read') return;
    if (await acts.restore(version, snapshot.snapshot.state)) onRestored();
  };
  return (
    <li className={styles.version} aria-label={`${name}, ${when}`}>
      <span className={styles.sheet}>
        {tract && page ? (
          <PaintPageLater tract={tract} page={page} className={styles.picture ?? ''} />
        ) : null}
      </span>
      <div className={styles.words}>
        <div className={styles.head}>
          <h3 className={styles.name}>{name}</h3>
          <RowMenu
            name={name}
            onRename={() => show('name')}
            onDelete={() => void acts.remove(version)}
          />
        </div>
        <p className={styles.when}>{when}</p>
        {version.by === null ? null : <p className={styles.when}>{version.by}</p>}
        {snapshot.kind === 'damaged' ? (
          <p className={styles.problem}>
            <FormattedMessage id="tracts.versions.damaged" />
          </p>
        ) : (
          <div className={styles.acts}>
            <Button size="compact-sm" variant="default" onClick={() => show('comparison')}>
              <FormattedMessage id="tracts.versions.compare" />
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => void restore()}>
              <FormattedMessage id="tracts.versions.restore" />
            </Button>
          </div>
        )}
      </div>
      {open === 'comparison' && tract ? (
        <CompareDialog
          version={version}
          tract={tract}
          onRestore={restore}
          onClose={() => show('nothing')}
        />
      ) : null}
      {open === 'name' ? (
        <NameDialog
          title={<FormattedMessage id="tracts.versions.renameTitle" />}
          submit={<FormattedMessage id="tracts.gallery.rename" />}
          label={<FormattedMessage id="tracts.versions.name" />}
          name={version.name ?? ''}
          onName={(next) => void acts.rename(version, next)}
          onClose={() => show('nothing')}
        />
      ) : null}
    </li>
  );
}

type MenuProps = {
  readonly name: string;
  readonly onRename: () => void;
  readonly onDelete: () => void;
};

function RowMenu({ name, onRename, onDelete }: MenuProps) {
  const intl = useIntl();
  return (
    <MoreMenu
      variant="subtle"
      label={intl.formatMessage({ id: 'tracts.versions.more' }, { name })}
      acts={[
        {
          key: 'rename',
          icon: IconPencil,
          label: <FormattedMessage id="tracts.versions.rename" />,
          onRun: onRename,
        },
        {
          key: 'delete',
          icon: IconTrash,
          label: <FormattedMessage id="action.delete" />,
          onRun: onDelete,
          isRed: true,
        },
      ]}
    />
  );
}
