import {
  IconBold,
  IconItalic,
  IconStrikethrough,
  IconTextCaption,
  IconUnderline,
} from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { FamilyField } from '../../fonts/family-field.tsx';
import { hasMark } from '../../writing/style/style-edits.ts';
import { commonValue } from '../common-value.ts';
import { IconButton } from '../fields/icon-button.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { SwatchField } from '../look/swatch-field.tsx';
import styles from '../section.module.css';
import { Section } from '../section.tsx';
import type { ChosenText } from './use-text.ts';

const marks = [
  ['bold', IconBold],
  ['italic', IconItalic],
  ['underline', IconUnderline],
  ['strike', IconStrikethrough],
] as const;

/** How the letters look. */
export function FontFields({ text }: { readonly text: ChosenText }) {
  const intl = useIntl();
  const { characters, isLocked, setCharacters, toggle } = text;
  const smallCaps = commonValue(characters, (style) => style.smallCaps) === true;
  const say = (id: 'size' | 'tracking' | 'colour') =>
    intl.formatMessage({ id: `tracts.panels.text.${id}` });
  return (
    <Section title="tracts.panels.text">
      <FamilyField
        fonts={characters.map(({ font }) => font)}
        isDisabled={isLocked}
        onChoose={(chosen) => setCharacters({ font: chosen })}
      />
      <NumberField
        label={say('size')}
        short="T"
        unit="pt"
        least={1}
        most={2_000}
        isDisabled={isLocked}
        value={commonValue(characters, ({ size }) => size)}
        onCommit={(size) => setCharacters({ size })}
      />
      <NumberField
        label={say('tracking')}
        short="AV"
        unit="plain"
        step={5}
        least={-500}
        most={2_000}
        isDisabled={isLocked}
        value={commonValue(characters, ({ tracking }) => tracking)}
        onCommit={(tracking) => setCharacters({ tracking })}
      />
      <SwatchField
        label={say('colour')}
        isDisabled={isLocked}
        value={commonValue(characters, ({ colour }) => colour)}
        onChoose={(colour) => (colour === null ? null : setCharacters({ colour }))}
      />
      <div className={styles.row}>
        {marks.map(([mark, icon]) => {
          const isOn = commonValue(characters, (style) => hasMark(style, mark)) === true;
          return (
            <IconButton
              key={mark}
              icon={icon}
              label={intl.formatMessage({ id: `tracts.panels.text.${mark}` })}
              isOn={isOn}
              isDisabled={isLocked}
              onClick={() => toggle(mark)}
            />
          );
        })}
        <IconButton
          icon={IconTextCaption}
          label={intl.formatMessage({ id: 'tracts.panels.text.smallCaps' })}
          isOn={smallCaps}
          isDisabled={isLocked}
          onClick={() => setCharacters({ smallCaps: !smallCaps })}
        />
      </div>
    </Section>
  );
}
