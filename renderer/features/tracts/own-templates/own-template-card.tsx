import { Radio } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import type { SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { startFromOwn } from '#shared/domain/tracts/templates/start-from-own.ts';
import { fromBase64 } from '../../../store/tracts/base64.ts';
import { MoreMenu } from '../../../ui/more-menu.tsx';
import { CardPicture } from '../gallery/card-picture.tsx';
import cards from '../gallery/new/template-cards.module.css';
import { NameDialog } from './name-dialog.tsx';
import styles from './own-template-card.module.css';
import { type OwnTemplate, useTemplateActs } from './use-template-acts.ts';

type Props = { readonly template: OwnTemplate; readonly facts: SectionFacts };

/** A leaflet of the section that others begin from, as it would be now. */
export function OwnTemplateCard({ template, facts }: Props) {
  const intl = useIntl();
  const acts = useTemplateActs();
  const [isRenaming, setIsRenaming] = useState(false);
  const { name, width, height, update } = template.fields;
  const tract = useMemo(() => {
    const started = startFromOwn(fromBase64(update), { facts, title: '' });
    return started.ok ? readTract(started.value).tract : null;
  }, [update, facts]);
  return (
    <div className={styles.place}>
      <Radio.Card value={template.id} className={cards.card}>
        <CardPicture tract={tract} width={width} height={height} />
        <span className={cards.name}>{name}</span>
        {tract === null ? (
          <span className={styles.damaged}>
            <FormattedMessage id="tracts.templates.damagedShort" />
          </span>
        ) : null}
      </Radio.Card>
      <MoreMenu
        className={styles.more}
        label={intl.formatMessage({ id: 'tracts.templates.more' }, { name })}
        acts={[
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
            onRun: () => void acts.remove(template),
            isRed: true,
          },
        ]}
      />
      {isRenaming ? (
        <NameDialog
          title={<FormattedMessage id="tracts.templates.renameTitle" />}
          submit={<FormattedMessage id="tracts.gallery.rename" />}
          name={name}
          onName={(next) => void acts.rename(template, next)}
          onClose={() => setIsRenaming(false)}
        />
      ) : null}
    </div>
  );
}
