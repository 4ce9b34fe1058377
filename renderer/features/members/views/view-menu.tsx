import { Button, Modal } from '@mantine/core';
import { IconLayoutColumns } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ToolButton } from '../../../ui/toolbar/tool-button.tsx';
import { SaveForm } from '../segments/shelf/save-form.tsx';
import shelfStyles from '../segments/shelf/shelf.module.css';
import { ShelfRow } from '../segments/shelf/shelf-row.tsx';
import { useViews, type Views } from './use-views.ts';
import styles from './view-menu.module.css';

type MenuProps = { readonly isIconAlone: boolean };

/** On the list: says which view is shown, and opens the others. */
export function ViewMenu({ isIconAlone }: MenuProps) {
  const intl = useIntl();
  const views = useViews();
  const [isOpen, setIsOpen] = useState(false);
  const { current, isModified } = views;
  return (
    <>
      <ToolButton
        icon={IconLayoutColumns}
        label={current ? current.fields.name : intl.formatMessage({ id: 'views.title' })}
        isIconAlone={isIconAlone}
        opens="dialog"
        onClick={() => setIsOpen(true)}
      >
        {isModified ? (
          <span className={`${shelfStyles.modified} ${styles.modified}`}>
            <FormattedMessage id="shelf.modified" />
          </span>
        ) : null}
      </ToolButton>
      {isOpen ? <ViewDialog views={views} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

type Props = { readonly views: Views; readonly onClose: () => void };

function ViewDialog({ views, onClose }: Props) {
  const intl = useIntl();
  const [isNaming, setIsNaming] = useState(false);
  const { shelf, current, isModified } = views;
  if (shelf === null) return null;
  return (
    <Modal
      opened
      onClose={onClose}
      size="32rem"
      title={<FormattedMessage id="views.title" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'views.close' }) }}
      transitionProps={{ duration: 0 }}
    >
      <div className={styles.body}>
        {shelf.length === 0 ? (
          <p className={shelfStyles.none}>
            <FormattedMessage id="views.none" />
          </p>
        ) : (
          <ul className={shelfStyles.list} aria-label={intl.formatMessage({ id: 'views.title' })}>
            {shelf.map((shelved) => (
              <ShelfRow
                key={shelved.row.id}
                shelved={shelved}
                isChosen={current?.id === shelved.row.id}
                isModified={current?.id === shelved.row.id && isModified}
                onChoose={() => {
                  views.choose(shelved.row);
                  onClose();
                }}
                onUpdate={() => void views.update(shelved.row)}
                onRename={(name) => views.rename(shelved.row, name)}
                onMove={(home) => void views.move(shelved.row, home)}
                onDelete={() => void views.remove(shelved.row)}
              />
            ))}
          </ul>
        )}
        {views.hasUnsavedSegment ? (
          <p className={shelfStyles.none}>
            <FormattedMessage id="views.unsavedSegment" />
          </p>
        ) : null}
        {isNaming ? (
          <SaveForm
            label="views.saveAs"
            taken={shelf}
            cannotShare={views.cannotShare}
            onSave={views.saveAs}
            onClose={() => setIsNaming(false)}
          />
        ) : (
          <div className={shelfStyles.buttons}>
            <Button variant="light" onClick={() => setIsNaming(true)}>
              <FormattedMessage id="views.saveAs" />
            </Button>
            <Button
              variant="subtle"
              onClick={() => {
                views.showDefault();
                onClose();
              }}
            >
              <FormattedMessage id="views.default" />
            </Button>
          </div>
        )}
      </div>
    </Modal>
  );
}
