import { useStore } from 'zustand';
import type {
  AttributeChange,
  StoryEdit,
} from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { TextFrame, TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { type CharacterStyle, flatText, type ParagraphStyle } from '#shared/domain/tracts/story.ts';
import { useChosen, useTract } from '../../session/editor-context.tsx';
import {
  lettersEdit,
  type Mark,
  markEdits,
  paragraphEdit,
  type Spot,
} from '../../writing/style/style-edits.ts';
import { lettersAt } from '../../writing/text/attributes-at.ts';
import { paragraphsIn, runsIn } from '../../writing/text/runs-in.ts';
import { type WrittenSelection, writingState } from '../../writing/writing-state.ts';
import { type Problem, useEdit } from '../use-edit.ts';

export type ChosenText = {
  readonly frames: readonly TextFrame[];
  /** What is chosen while one writes, else the whole texts of what is chosen. */
  readonly spots: readonly Spot[];
  readonly characters: readonly CharacterStyle[];
  readonly paragraphs: readonly ParagraphStyle[];
  readonly isLocked: boolean;
  readonly setCharacters: (attributes: AttributeChange) => Problem;
  readonly setParagraphs: (attributes: AttributeChange) => Problem;
  readonly toggle: (mark: Mark) => Problem;
  readonly change: (make: (spot: Spot) => readonly StoryEdit[]) => Problem;
};

export function useText(): ChosenText {
  const tract = useTract();
  const edit = useEdit();
  const chosen = useChosen();
  const { selection, pending, hand } = useStore(writingState);
  const written = selection && writtenSpot(tract, selection);
  const spots = written ? [written] : wholeTexts(tract, chosen);
  const isCaret = written !== null && written.range.from === written.range.to;
  const change: ChosenText['change'] = (make) => edit(...spots.flatMap(make));

  /** The next letters look so: there is none yet that could. */
  function expect(attributes: AttributeChange): Problem {
    const letters = { ...lettersAt(hand?.pieces() ?? [], selection?.head ?? 0), ...pending };
    const said = Object.entries({ ...letters, ...attributes }).filter(
      ([, value]) => value !== null,
    );
    writingState.setState({ pending: Object.fromEntries(said) });
    return null;
  }
  const setCharacters = (attributes: AttributeChange) =>
    isCaret
      ? expect(attributes)
      : // An empty text is as its mark is: what is typed there begins like it.
        change((spot) => [
          isEmpty(spot) ? paragraphEdit(spot, attributes) : lettersEdit(spot, attributes),
        ]);
  const characters = spots.flatMap(lettersOf);
  return {
    frames: chosen.filter((object): object is TextFrame => object.kind === 'text'),
    spots,
    characters: isCaret ? characters.map((style) => said(style, pending ?? {})) : characters,
    paragraphs: spots.flatMap(({ story, range }) =>
      paragraphsIn(story, range).map(({ style }) => style),
    ),
    isLocked: chosen.some(({ locked }) => locked),
    setCharacters,
    setParagraphs: (attributes) => change((spot) => [paragraphEdit(spot, attributes)]),
    toggle: (mark) => {
      if (!isCaret) return change((spot) => markEdits(spot, mark));
      hand?.press(keyOf[mark]);
      return null;
    },
    change,
  };
}

const keyOf = {
  bold: 'Mod-b',
  italic: 'Mod-i',
  underline: 'Mod-u',
  strike: 'Mod-Shift-x',
} as const satisfies Record<Mark, string>;

function writtenSpot(tract: Tract, { story: id, anchor, head }: WrittenSelection): Spot | null {
  const story = tract.stories.get(id);
  return story
    ? { id, story, range: { from: Math.min(anchor, head), to: Math.max(anchor, head) } }
    : null;
}

function wholeTexts({ stories }: Tract, chosen: readonly TractObject[]): readonly Spot[] {
  const ids = chosen.flatMap((object) => {
    if (object.kind === 'text') return [object.story];
    return object.kind === 'table' ? Object.values(object.cells) : [];
  });
  return [...new Set(ids)].flatMap((id) => {
    const story = stories.get(id);
    return story ? [{ id, story, range: { from: 0, to: flatText(story).length } }] : [];
  });
}

const isEmpty = ({ story }: Spot) => story.length === 1 && story[0]?.runs.length === 0;

function lettersOf({ story, range }: Spot): readonly CharacterStyle[] {
  const runs = runsIn(story, range);
  return runs.length > 0
    ? runs.map(({ style }) => style)
    : paragraphsIn(story, range).map(({ end }) => end);
}

function said(style: CharacterStyle, pending: object): CharacterStyle {
  const known = Object.entries(pending).filter(([key]) => Object.hasOwn(style, key));
  return { ...style, ...Object.fromEntries(known) };
}
