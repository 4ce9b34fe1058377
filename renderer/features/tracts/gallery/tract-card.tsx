import { ActionIcon, Menu } from '@mantine/core';
import {
  IconCopy,
  IconDotsVertical,
  IconPencil,
  IconPrinter,
  IconTemplate,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { formatInstant } from '../../../ui/format.ts';
import { OrderItem } from '../orders/order-item.tsx';
import { SaveAsTemplate } from '../own-templates/save-as-template.tsx';
import { usePrintWish } from '../print/print-wish.ts';
import { CardPicture } from './card-picture.tsx';
import styles from './gallery.module.css';
import { RenameTract } from './rename-tract.tsx';
import { useCardActs } from './use-card-acts.ts';
import { usePreview } from './use-preview.ts';

type Props = {
  readonly row: RecordRow<'tract'>;
  readonly mayWrite: boolean;
  readonly onOpen: (id: string) => void;
};

/** Of what is not read yet. */
const usualSheet = { width: 148, height: 210 };

/** One leaflet: how it looks, what it is called, its format and when it was last changed. */
export function TractCard({ row, mayWrite, onOpen }: Props) {
  const intl = useIntl();
  const { appearance } = useAppearance();
  const preview = usePreview(row.id);
  const acts = useCardActs(row);
  const [isRenaming, setIsRenaming] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const { name } = row.fields;
  const tract = preview?.tract ?? null;
  const { width, height } = tract?.pages[0]?.setup ?? usualSheet;
  return (
    <article className={styles.card} aria-label={name}>
      <button type="button" className={styles.open} onClick={() => onOpen(row.id)}>
        <CardPicture tract={tract} width={width} height={height} />
        <span className={styles.name}>{name}</span>
      </button>
      <div className={styles.facts}>
        {tract ? <FormatName tract={tract} /> : null}
        {preview?.changedAt ? (
          <span>
            <FormattedMessage
              id="tracts.gallery.changed"
              values={{ when: formatInstant(appearance.language, preview.changedAt) }}
            />
          </span>
        ) : null}
      </div>
      {mayWrite ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              className={styles.more}
              variant="default"
              size="lg"
              aria-label={intl.formatMessage({ id: 'tracts.gallery.more' }, { name })}
            >
              <IconDotsVertical size="1.125rem" aria-hidden="true" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconPencil size="1.125rem" aria-hidden="true" />}
              onClick={() => setIsRenaming(true)}
            >
              <FormattedMessage id="tracts.gallery.rename" />
            </Menu.Item>
            <Menu.Item
              leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
              onClick={() => {
                usePrintWish.getState().open(row.id);
                onOpen(row.id);
              }}
            >
              <FormattedMessage id="command.tractPrint" />
            </Menu.Item>
            <OrderItem tract={row.id} />
            <Menu.Item
              leftSection={<IconCopy size="1.125rem" aria-hidden="true" />}
              onClick={() => void acts.duplicate()}
            >
              <FormattedMessage id="tracts.gallery.duplicate" />
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTemplate size="1.125rem" aria-hidden="true" />}
              onClick={() => setIsSaving(true)}
            >
              <FormattedMessage id="tracts.templates.save" />
            </Menu.Item>
            <Menu.Item
              color="red"
              leftSection={<IconTrash size="1.125rem" aria-hidden="true" />}
              onClick={() => void acts.remove()}
            >
              <FormattedMessage id="tracts.gallery.delete" />
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {isSaving ? <SaveAsTemplate record={row} onClose={() => setIsSaving(false)} /> : null}
      {isRenaming ? (
        <RenameTract
          name={name}
          onRename={(next) => void acts.rename(next)}
          onClose={() => setIsRenaming(false)}
        />
      ) : null}
    </article>
  );
}

/** As it is now: a format may be changed at any time. */
function FormatName({ tract }: { readonly tract: Tract }) {
  const { format } = tract.meta;
  const setup = tract.pages[0]?.setup;
  if (format !== 'custom')
    return (
      <span>
        <FormattedMessage id={`tracts.format.${format}`} />
      </span>
    );
  return setup === undefined ? null : (
    <span>
      <FormattedMessage
        id="tracts.gallery.size"
        values={{ width: setup.width, height: setup.height }}
      />
    </span>
  );
}
