import { Radio } from '@mantine/core';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import * as Y from 'yjs';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import type { SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { startFromTemplate } from '#shared/domain/tracts/templates/start-from-template.ts';
import type { Template } from '#shared/domain/tracts/templates/template.ts';
import { templates } from '#shared/domain/tracts/templates/templates.ts';
import { OwnTemplateCard } from '../../own-templates/own-template-card.tsx';
import type { OwnTemplate } from '../../own-templates/use-template-acts.ts';
import { CardPicture } from '../card-picture.tsx';
import styles from './template-cards.module.css';

type Props = {
  readonly chosen: string | null;
  readonly facts: SectionFacts;
  /** The section's, in the order of their names. */
  readonly own: readonly OwnTemplate[];
  readonly onChoose: (template: string) => void;
};

/** Each as it will be: with the section's own name, address and colours. */
export function TemplateCards({ chosen, facts, own, onChoose }: Props) {
  const intl = useIntl();
  return (
    <Radio.Group
      value={chosen}
      onChange={onChoose}
      aria-label={intl.formatMessage({ id: 'tracts.gallery.templates' })}
    >
      <div className={styles.shelf}>
        {own.length === 0 ? null : (
          <>
            <h3 className={styles.title}>
              <FormattedMessage id="tracts.templates.own" />
            </h3>
            <div className={styles.cards}>
              {own.map((template) => (
                <OwnTemplateCard key={template.id} template={template} facts={facts} />
              ))}
            </div>
            <h3 className={styles.title}>
              <FormattedMessage id="tracts.templates.shipped" />
            </h3>
          </>
        )}
        <div className={styles.cards}>
          {templates.map((template) => (
            <Radio.Card key={template.id} value={template.id} className={styles.card}>
              <TemplatePicture template={template} facts={facts} />
              <span className={styles.name}>
                <FormattedMessage id={template.title} />
              </span>
            </Radio.Card>
          ))}
        </div>
      </div>
    </Radio.Group>
  );
}

type PictureProps = { readonly template: Template; readonly facts: SectionFacts };

function TemplatePicture({ template, facts }: PictureProps) {
  const tract = useMemo(() => tractOf(template, facts), [template, facts]);
  const { width, height } = tract?.pages[0]?.setup ?? { width: 148, height: 210 };
  return <CardPicture tract={tract} width={width} height={height} />;
}

function tractOf({ id }: Template, facts: SectionFacts) {
  const update = startFromTemplate(id, facts, { title: '', stamp: id });
  if (!update.ok) return null;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update.value);
  return readTract(doc).tract;
}
