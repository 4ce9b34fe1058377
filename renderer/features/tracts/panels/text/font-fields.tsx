import {
  IconBold,
  IconItalic,
  IconStrikethrough,
  IconTextCaption,
  IconUnderline,
} from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { type FontFamily, fontFamilies } from '#shared/domain/tracts/fonts/catalogue.ts';
import { findFace } from '#shared/domain/tracts/fonts/find-face.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';
import { hasMark } from '../../writing/style/style-edits.ts';
import { commonValue, mixed } from '../common-value.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
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
  const font = commonValue(characters, (style) => style.font);
  const family = commonValue(characters, (style) => familyOf(style.font));
  const smallCaps = commonValue(characters, (style) => style.smallCaps) === true;
  const shownFamily = fontFamilies.find(({ id }) => id === family);
  const say = (id: 'family' | 'face' | 'size' | 'tracking' | 'colour') =>
    intl.formatMessage({ id: `tracts.panels.text.${id}` });
  return (
    <Section title="tracts.panels.text">
      <ChoiceField
        isWhole
        label={say('family')}
        isDisabled={isLocked}
        value={family}
        choices={familyChoices(family)}
        onChoose={(id) => {
          const chosen = fontFamilies.find((one) => one.id === id);
          return chosen
            ? setCharacters({ font: faceIn(chosen, font === mixed ? null : font) })
            : null;
        }}
      />
      <ChoiceField
        isWhole
        label={say('face')}
        isDisabled={isLocked || shownFamily === undefined}
        value={font}
        choices={(shownFamily?.faces ?? []).map(({ id, name }) => ({
          value: id,
          label: intl.formatMessage({ id: `tracts.panels.face.${name}` }),
        }))}
        onChoose={(id) => setCharacters({ font: id })}
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

/** A font of another machine is its own family. */
const familyOf = (font: FontId): string => findFace(font)?.family.id ?? font;

const familyChoices = (shown: string | typeof mixed) => {
  const known = fontFamilies.map(({ id, name }) => ({ value: String(id), label: name }));
  return shown === mixed || known.some(({ value }) => value === shown)
    ? known
    : [...known, { value: shown, label: shown }];
};

/** As bold and as slanted as before where the family has such a face, else its first. */
function faceIn(family: FontFamily, before: FontId | null): FontId | null {
  const old = before === null ? null : findFace(before)?.face;
  const same = family.faces.find(({ name }) => name === old?.name);
  const alike = family.faces.find(
    ({ weight, italic }) => old && weight >= 600 === old.weight >= 600 && italic === old.italic,
  );
  return (same ?? alike ?? family.faces[0])?.id ?? null;
}
