import { useMemo } from 'react';
import { FormattedMessage } from 'react-intl';
import type { FontFields } from '#shared/domain/records/record.ts';
import { ownFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import type { ShapingFont } from '#shared/domain/tracts/text/font/open-font.ts';
import { useFontShelf } from '../../paint/fonts/use-fonts.ts';
import { titleOf } from '../adding/font-words.ts';
import styles from '../fonts.module.css';

/** What it is called, written in itself; in plain letters while its file is not here. */
export function FontSample({ font }: { readonly font: FontFields }) {
  const id = ownFontId(font);
  const wanted = useMemo(() => new Set([id]), [id]);
  const { shelf, missing } = useFontShelf(wanted);
  const title = titleOf(font);
  const opened = shelf.fonts.get(id);
  return (
    <span className={styles.sample}>
      <span className={styles.title}>{title}</span>
      {opened === undefined || !canWrite(opened, title) ? null : (
        <Written text={title} font={opened} />
      )}
      {missing.has(id) ? (
        <span className={styles.coming}>
          <FormattedMessage id="tracts.fonts.coming" />
        </span>
      ) : null}
    </span>
  );
}

/** A font of signs cannot write its name. */
const canWrite = (font: ShapingFont, text: string): boolean =>
  [...text].every((letter) => font.has(letter));

type WrittenProps = { readonly text: string; readonly font: ShapingFont };

const shaping = { direction: 'ltr', language: 'fr', ligatures: true, smallCaps: false } as const;

function Written({ text, font }: WrittenProps) {
  const { glyphs, advance } = font.shape(text, shaping);
  const { unitsPerEm } = font;
  const { ascent, descent } = font.metrics;
  let pen = 0;
  const placed = glyphs.map(({ id, advance: own, dx, dy }, index) => {
    const at = { x: (pen + dx) * unitsPerEm, y: dy * unitsPerEm };
    pen += own;
    return { key: `${index} ${id}`, outline: font.outline(id), ...at };
  });
  const box = [0, -ascent, Math.max(0.1, advance), ascent + descent];
  return (
    <svg
      className={styles.written}
      viewBox={box.map((length) => length * unitsPerEm).join(' ')}
      aria-hidden="true"
    >
      <g transform="scale(1 -1)">
        {placed.map(({ key, outline, x, y }) => (
          <path key={key} d={outline} transform={`translate(${x} ${y})`} />
        ))}
      </g>
    </svg>
  );
}
