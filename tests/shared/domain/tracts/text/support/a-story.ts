import {
  type CharacterStyle,
  FontId,
  type Paragraph,
  type ParagraphStyle,
  plainCharacter,
  plainParagraph,
  type Story,
  SwatchId,
} from '#shared/domain/tracts/story.ts';
import type { FrameShape } from '#shared/domain/tracts/text/frames/frame-shape.ts';
import type { TestFont } from './font-file.ts';

type Letters = Omit<Partial<CharacterStyle>, 'font' | 'colour'> & { readonly font?: TestFont };

export const letters = ({ font = 'source-sans-3', ...rest }: Letters = {}): CharacterStyle => ({
  ...plainCharacter,
  colour: SwatchId.parse('black'),
  ...rest,
  font: FontId.parse(font),
});

/** Says only what matters: `aParagraph('Bonjour', { align: 'justify' }, { size: 12 })`. */
export function aParagraph(
  text: string,
  style: Partial<ParagraphStyle> = {},
  character: Letters = {},
): Paragraph {
  const set = letters(character);
  return {
    style: { ...plainParagraph, ...style },
    runs: text === '' ? [] : [{ text, style: set }],
    end: set,
  };
}

export const aStory = (...texts: readonly string[]): Story => texts.map((text) => aParagraph(text));

/** 80 mm wide and high enough for anything. */
export const aFrame = (shape: Partial<FrameShape> = {}): FrameShape => ({
  width: 80,
  height: 1_000,
  columns: 1,
  gutter: 4,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  verticalAlign: 'top',
  baselineGrid: null,
  ...shape,
});

export const frenchText =
  'Depuis trois ans, les loyers de notre quartier augmentent plus vite que les salaires. Les habitantes et les habitants demandent un encadrement réel, des rénovations thermiques financées et la construction de logements accessibles. Le conseil municipal a refusé d’inscrire la question à l’ordre du jour\u202F: nous organisons donc une réunion publique, ouverte à toutes et à tous, pour décider ensemble des prochaines actions. Venez avec vos questions, vos quittances et vos voisins\u202F! «\u00A0Le logement est un droit, pas une marchandise.\u00A0»';
