import {
  IconAlignCenter,
  IconAlignJustified,
  IconAlignLeft,
  IconAlignRight,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { listAttributes, noList } from '../../writing/style/list-attributes.ts';
import { commonValue } from '../common-value.ts';
import { CheckField } from '../fields/check-field.tsx';
import { IconButton } from '../fields/icon-button.tsx';
import { NumberField } from '../fields/number-field.tsx';
import styles from '../section.module.css';
import { Section } from '../section.tsx';
import type { ChosenText } from './use-text.ts';

const alignments = [
  ['start', IconAlignLeft],
  ['centre', IconAlignCenter],
  ['end', IconAlignRight],
  ['justify', IconAlignJustified],
] as const;

const lists = [
  ['bullet', IconList],
  ['number', IconListNumbers],
] as const;

const lengths = ['spaceBefore', 'spaceAfter', 'indentStart', 'indentEnd', 'indentFirst'] as const;

export function ParagraphFields({ text }: { readonly text: ChosenText }) {
  const intl = useIntl();
  const { paragraphs, isLocked, setParagraphs } = text;
  const align = commonValue(paragraphs, (style) => style.align);
  const list = commonValue(paragraphs, (style) => style.list?.kind ?? null);
  const leading = commonValue(paragraphs, (style) => style.leading);
  return (
    <Section title="tracts.panels.paragraph">
      <div className={styles.row}>
        {alignments.map(([value, icon]) => (
          <IconButton
            key={value}
            icon={icon}
            label={intl.formatMessage({ id: `tracts.panels.paragraph.align.${value}` })}
            isOn={align === value}
            isDisabled={isLocked}
            onClick={() => setParagraphs({ align: value })}
          />
        ))}
        {lists.map(([kind, icon]) => (
          <IconButton
            key={kind}
            icon={icon}
            label={intl.formatMessage({ id: `tracts.panels.paragraph.list.${kind}` })}
            isOn={list === kind}
            isDisabled={isLocked}
            onClick={() => setParagraphs(list === kind ? noList : listAttributes(kind))}
          />
        ))}
      </div>
      <NumberField
        isWhole
        label={intl.formatMessage({ id: 'tracts.panels.paragraph.leading' })}
        unit="pt"
        least={1}
        most={5_000}
        isDisabled={isLocked}
        value={leading === 'auto' ? null : leading}
        emptyShows={intl.formatMessage({ id: 'tracts.panels.paragraph.leading.auto' })}
        onEmpty={() => setParagraphs({ leading: 'auto' })}
        onCommit={(value) => setParagraphs({ leading: value })}
      />
      {lengths.map((key) => (
        <NumberField
          key={key}
          isStacked
          label={intl.formatMessage({ id: `tracts.panels.paragraph.${key}` })}
          unit="mm"
          step={0.5}
          least={-1_000}
          most={1_000}
          isDisabled={isLocked}
          value={commonValue(paragraphs, (style) => style[key])}
          onCommit={(value) => setParagraphs({ [key]: value })}
        />
      ))}
      <NumberField
        isStacked
        label={intl.formatMessage({ id: 'tracts.panels.paragraph.dropCap' })}
        unit="plain"
        least={0}
        most={20}
        isDisabled={isLocked}
        value={commonValue(paragraphs, ({ dropCap }) => dropCap)}
        onCommit={(value) => setParagraphs({ dropCap: Math.round(value) })}
      />
      <div className={styles.whole}>
        <CheckField
          label={intl.formatMessage({ id: 'tracts.panels.paragraph.hyphenate' })}
          isDisabled={isLocked}
          value={commonValue(paragraphs, ({ hyphenate }) => hyphenate)}
          onChange={(hyphenate) => setParagraphs({ hyphenate })}
        />
      </div>
    </Section>
  );
}
