import type { Box } from '#shared/domain/paper/millimetres.ts';
import { blackSwatch } from '#shared/domain/tracts/document/model/swatch.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { GlyphRun, LaidLine } from '#shared/domain/tracts/text/laid-line.ts';
import type { InkDesk } from '../ink/desk.ts';
import { boxOperators } from '../ink/draw-path.ts';

export type OnLink = (address: string, box: Box) => void;

type Text = {
  readonly lines: readonly LaidLine[];
  /** The flat text of the story whose lines they are. */
  readonly flat: string;
  readonly swatches: Tract['swatches'];
  readonly onLink?: OnLink;
};

/** Lines where the engine put them, in their frame's own millimetres. */
export function writtenLines({ lines, flat, swatches, onLink }: Text, desk: InkDesk): string {
  return lines
    .flatMap((line) => {
      const place = {
        baseline: line.baseline,
        text: flat.slice(line.from, line.to),
        isHyphenated: line.ends === 'hyphen',
        spaceAfter: line.ends === 'soft' && line.direction === 'ltr' ? line.runs.at(-1) : undefined,
      };
      return line.runs.map((run) => {
        if (run.link !== null) onLink?.(run.link, boxOf(line, run));
        const shown = desk.fonts.show(run, { ...place, x: line.x });
        const overprint = isBlackOnly(run, swatches) && desk.look.colour !== 'screen';
        const ink = [overprint ? desk.states.overprint() : '', desk.colours.fill(run.colour)];
        return ['q', ...ink, shown, rulesOf(line, run), 'Q']
          .filter((part) => part !== '')
          .join(' ');
      });
    })
    .join('\n');
}

/** Letters in black ink are printed over what lies under them: no white rim shows where plates are a little off. */
function isBlackOnly({ colour }: GlyphRun, swatches: Tract['swatches']): boolean {
  const { cmyk, spot } = swatches.get(colour) ?? blackSwatch;
  return spot === null && cmyk.black === 100 && cmyk.cyan + cmyk.magenta + cmyk.yellow === 0;
}

function rulesOf(line: LaidLine, { x, width, rules }: GlyphRun): string {
  return rules
    .map(({ y, thickness }) => {
      const box = {
        x: line.x + x,
        y: line.baseline + y - thickness / 2,
        width: Math.max(width, 0),
        height: Math.max(thickness, 0),
      };
      return `${boxOperators(box)} f`;
    })
    .join(' ');
}

const boxOf = ({ x, baseline, ascent, descent }: LaidLine, run: GlyphRun): Box => ({
  x: x + run.x,
  y: baseline - ascent,
  width: run.width,
  height: ascent + descent,
});
