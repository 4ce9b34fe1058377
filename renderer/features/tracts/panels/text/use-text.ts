import type {
  AttributeChange,
  TractEdit,
} from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TextFrame } from '#shared/domain/tracts/document/model/object.ts';
import { type CharacterStyle, flatText, type ParagraphStyle } from '#shared/domain/tracts/story.ts';
import { useChosen, useTract } from '../../session/editor-context.tsx';
import { type Problem, useEdit } from '../use-edit.ts';

export type ChosenText = {
  readonly frames: readonly TextFrame[];
  readonly stories: readonly StoryId[];
  readonly characters: readonly CharacterStyle[];
  readonly paragraphs: readonly ParagraphStyle[];
  readonly isLocked: boolean;
  readonly setCharacters: (attributes: AttributeChange) => Problem;
  readonly setParagraphs: (attributes: AttributeChange) => Problem;
};

/** The whole texts of the frames that are chosen. */
export function useText(): ChosenText {
  const { stories: texts } = useTract();
  const edit = useEdit();
  const frames = useChosen().filter((object): object is TextFrame => object.kind === 'text');
  const stories = [...new Set(frames.map(({ story }) => story))];
  const paragraphs = stories.flatMap((id) => texts.get(id) ?? []);
  const lengthOf = (id: StoryId) => flatText(texts.get(id) ?? []).length;
  const change = (make: (story: StoryId, length: number) => TractEdit): Problem =>
    edit(...stories.map((story) => make(story, lengthOf(story))));
  return {
    frames,
    stories,
    characters: paragraphs.flatMap(({ runs, end }) =>
      runs.length === 0 ? [end] : runs.map(({ style }) => style),
    ),
    paragraphs: paragraphs.map(({ style }) => style),
    isLocked: frames.some(({ locked }) => locked),
    setCharacters: (attributes) =>
      change((story, length) => ({
        // An empty text is as its mark is: what is typed there begins like it.
        kind: length > 1 ? 'style-text' : 'style-paragraphs',
        story,
        at: 0,
        length,
        attributes,
      })),
    setParagraphs: (attributes) =>
      change((story, length) => ({ kind: 'style-paragraphs', story, at: 0, length, attributes })),
  };
}
