import { Button } from '@mantine/core';
import { useIntl } from 'react-intl';
import { findFace } from '#shared/domain/tracts/fonts/find-face.ts';
import type { OfferedFace, OfferedFamily } from '#shared/domain/tracts/fonts/font-families.ts';
import { readOwnFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import { FontId } from '#shared/domain/tracts/story.ts';
import { commonValue, mixed } from '../panels/common-value.ts';
import { ChoiceField } from '../panels/fields/choice-field.tsx';
import sectionStyles from '../panels/section.module.css';
import type { Problem } from '../panels/use-edit.ts';
import styles from './fonts.module.css';
import { MissingHere } from './missing/missing-here.tsx';
import { useSectionFonts } from './section-fonts.tsx';

type Props = {
  /** Of each stretch of the text. */
  readonly fonts: readonly FontId[];
  readonly isDisabled: boolean;
  readonly onChoose: (font: FontId) => Problem;
};

/** The family and which of its faces, the section's own among them, and the way to add one. */
export function FamilyField({ fonts, isDisabled, onChoose }: Props) {
  const intl = useIntl();
  const { families, open } = useSectionFonts();
  const font = commonValue(fonts, (one) => one);
  const family = commonValue(fonts, (one) => familyWith(families, one)?.id ?? String(one));
  const shown = families.find(({ id }) => id === family);
  const known = families.map(({ id, name, from }) => ({
    value: id,
    label:
      from === 'section'
        ? intl.formatMessage({ id: 'tracts.fonts.family.section' }, { family: name })
        : name,
  }));
  /** A font that is nowhere here is its own family. */
  const absent = family === mixed || shown ? [] : [{ value: family, label: absentLabel(family) }];
  function absentLabel(id: string) {
    const own = readOwnFontId(FontId.parse(id));
    return intl.formatMessage({ id: 'tracts.fonts.family.missing' }, { family: own?.family ?? id });
  }
  const faceLabel = ({ name, styleName, weight }: OfferedFace) =>
    name === null
      ? styleName || String(weight)
      : intl.formatMessage({ id: `tracts.panels.face.${name}` });
  return (
    <>
      <ChoiceField
        isWhole
        label={intl.formatMessage({ id: 'tracts.panels.text.family' })}
        isDisabled={isDisabled}
        value={family}
        choices={[...absent, ...known]}
        onChoose={(id) => {
          const chosen = families.find((one) => one.id === id);
          const face = chosen && faceIn(chosen, font === mixed ? null : faceOf(families, font));
          return face ? onChoose(face.id) : null;
        }}
      />
      <ChoiceField
        isWhole
        label={intl.formatMessage({ id: 'tracts.panels.text.face' })}
        isDisabled={isDisabled || shown === undefined}
        value={font}
        choices={(shown?.faces ?? []).map((face) => ({ value: face.id, label: faceLabel(face) }))}
        onChoose={onChoose}
      />
      {font === mixed ? null : <MissingHere font={font} />}
      {open === null ? null : (
        <div className={sectionStyles.whole}>
          <Button className={styles.add ?? ''} variant="subtle" size="compact-sm" onClick={open}>
            {intl.formatMessage({ id: 'tracts.fonts.add' })}
          </Button>
        </div>
      )}
    </>
  );
}

const familyWith = (families: readonly OfferedFamily[], font: FontId) =>
  families.find(({ faces }) => faces.some(({ id }) => id === font));

type Look = Pick<OfferedFace, 'weight' | 'italic'>;

const faceOf = (families: readonly OfferedFamily[], font: FontId): Look | null =>
  familyWith(families, font)?.faces.find(({ id }) => id === font) ??
  readOwnFontId(font) ??
  findFace(font)?.face ??
  null;

/** As bold and as slanted as before where the family has such a face, else its first. */
function faceIn({ faces }: OfferedFamily, before: Look | null): OfferedFace | undefined {
  if (before === null) return faces[0];
  const { weight, italic } = before;
  return (
    faces.find((face) => face.weight === weight && face.italic === italic) ??
    faces.find((face) => face.weight >= 600 === weight >= 600 && face.italic === italic) ??
    faces[0]
  );
}
