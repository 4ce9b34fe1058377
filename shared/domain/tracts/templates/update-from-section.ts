import { canonical, sameValue } from '#shared/canonical.ts';
import type { TractClip } from '../document/clip/clip.ts';
import { together } from '../document/edits/together.ts';
import type { OneEdit, TextPiece, TractEdit } from '../document/edits/tract-edit.ts';
import type { FactMark } from '../document/model/fact-mark.ts';
import type { StoryId } from '../document/model/ids.ts';
import type { TractObject } from '../document/model/object.ts';
import type { Tract } from '../document/model/tract.ts';
import { sectionSwatches, swatchOf } from './kit/colours.ts';
import { codeOf, wordsOf } from './kit/fact-words.ts';
import { shownLogo } from './kit/voices.ts';
import type { SectionFacts } from './section-facts.ts';

export type SectionUpdate = {
  /** One step to undo; null when everything is as the section says already. */
  readonly edit: TractEdit | null;
  /** Places that a person has changed by hand, or locked: they stay. */
  readonly kept: number;
};

/** What is written, and where a person's hand was. */
type Found = { readonly edits: readonly OneEdit[]; readonly kept: number };

/** A leaflet as the section prints it now: its words, logo, code and colours, wherever they still stand as they were put. */
export function updateFromSection(
  tract: Tract,
  stories: TractClip['stories'],
  facts: SectionFacts,
): SectionUpdate {
  const found = [
    ...entriesOf(stories).map(([story, pieces]) => ofStory(story, pieces, facts)),
    ...tract.objects.map((object) => ofObject(object, facts)),
    ofColours(tract, facts),
  ];
  const edits = found.flatMap((one) => one.edits);
  return {
    edit: edits.length === 0 ? null : together(edits),
    kept: found.reduce((sum, { kept }) => sum + kept, 0),
  };
}

const entriesOf = (stories: TractClip['stories']) =>
  // The keys of the record were parsed as story ids; `Object.entries` forgets it.
  Object.entries(stories) as unknown as readonly (readonly [StoryId, readonly TextPiece[]])[];

const nothing: Found = { edits: [], kept: 0 };
const byHand: Found = { edits: [], kept: 1 };

type Place = { readonly at: number; readonly pieces: readonly TextPiece[] };

/** From the end, so that no place moves before it is written. */
function ofStory(story: StoryId, pieces: readonly TextPiece[], facts: SectionFacts): Found {
  const found = placesIn(pieces)
    .toReversed()
    .map((place) => ofPlace(story, place, facts));
  return {
    edits: found.flatMap(({ edits }) => edits),
    kept: found.reduce((sum, { kept }) => sum + kept, 0),
  };
}

function ofPlace(story: StoryId, { at, pieces }: Place, facts: SectionFacts): Found {
  const [first] = pieces;
  const fact = first?.attributes.fact?.fact;
  if (first === undefined || fact === undefined || fact === 'logo' || fact === 'code') {
    return nothing;
  }
  const words = wordsOf(facts, fact);
  const text = pieces.map((piece) => piece.text).join('');
  if (text === words) return nothing;
  if (!saidRuns(pieces).every(stillSays)) return byHand;
  const attributes = { ...first.attributes, fact: { fact, said: words } };
  const written = [{ text: words, attributes }];
  return { edits: [{ kind: 'write', story, at, length: text.length, pieces: written }], kept: 0 };
}

/** Stretches of one fact. */
function placesIn(pieces: readonly TextPiece[]): readonly Place[] {
  const places: Place[] = [];
  let at = 0;
  for (const piece of pieces) {
    const last = places.at(-1);
    const before = last?.pieces.at(-1)?.attributes.fact?.fact;
    const { fact } = piece.attributes;
    if (last !== undefined && before === fact?.fact) {
      places[places.length - 1] = { ...last, pieces: [...last.pieces, piece] };
    } else {
      places.push({ at, pieces: [piece] });
    }
    at += piece.text.length;
  }
  return places.filter((place) => place.pieces[0]?.attributes.fact !== undefined);
}

type Said = { readonly said: string; readonly text: string };

/** A stretch may have several looks, and after a merge of two updates say several things one after the other. */
function saidRuns(pieces: readonly TextPiece[]): readonly Said[] {
  const runs: Said[] = [];
  for (const { text, attributes } of pieces) {
    const said = attributes.fact?.said ?? '';
    const last = runs.at(-1);
    if (last?.said === said) runs[runs.length - 1] = { said, text: last.text + text };
    else runs.push({ said, text });
  }
  return runs;
}

/** Two offices that both put the same words there have them twice. */
const stillSays = ({ said, text }: Said): boolean =>
  said !== '' && text.length % said.length === 0 && text === said.repeat(text.length / said.length);

function ofObject(object: TractObject, facts: SectionFacts): Found {
  switch (object.kind) {
    case 'image': {
      const shown = shownLogo(facts, swatchOf('pale'));
      if (object.fact?.fact !== 'logo' || object.blob === shown.blob) return nothing;
      return replaced(object, object.blob ?? '', { ...shown, crop: whole });
    }
    case 'qr': {
      const content = codeOf(facts);
      const said = canonical(content);
      const now = canonical(object.content);
      if (object.fact?.fact !== 'code' || now === said) return nothing;
      return replaced(object, now, { content, fact: { fact: 'code', said } });
    }
    default:
      return nothing;
  }
}

const whole = { x: 0, y: 0, width: 1, height: 1 };

type Marked = TractObject & { readonly fact?: FactMark | undefined };

function replaced(
  object: Marked,
  now: string,
  properties: Readonly<Record<string, unknown>>,
): Found {
  return object.locked || object.fact?.said !== now
    ? byHand
    : { edits: [{ kind: 'set', objects: [object.id], properties }], kept: 0 };
}

/** A colour that was thrown away does not come back, and one that is printed as a spot ink stays it. */
function ofColours({ swatches }: Tract, facts: SectionFacts): Found {
  const edits = sectionSwatches(facts).flatMap(({ id, cmyk }): readonly OneEdit[] => {
    const known = swatches.get(id);
    if (known === undefined || known.spot !== null) return [];
    const isSame = sameValue(known.cmyk, cmyk);
    return isSame ? [] : [{ kind: 'put-swatch', swatch: id, name: known.name, cmyk, spot: null }];
  });
  return { edits, kept: 0 };
}
