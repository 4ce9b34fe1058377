import type { TractClip } from '#shared/domain/tracts/document/clip/clip.ts';
import { together } from '#shared/domain/tracts/document/edits/together.ts';
import type {
  AttributeChange,
  TractEdit,
} from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { ObjectField, TractObject } from '#shared/domain/tracts/document/model/object.ts';
import {
  characterKeys,
  paragraphKeys,
  type TextAttributes,
} from '#shared/domain/tracts/document/model/style.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import type { Scene } from '../scene/scene.ts';
import { itemsOf } from '../scene/scene.ts';

/** How an object looks: what it is filled with and framed by, and how its text begins. */
export type Look = {
  readonly object: TractObject;
  readonly text: { readonly letters: TextAttributes; readonly mark: TextAttributes } | null;
};

/** Of the first thing copied that has a look of its own. */
export function lookOf({ objects, stories }: TractClip): Look | null {
  const object = objects.find(({ kind }) => kind !== 'group');
  if (object === undefined) return null;
  const pieces = object.kind === 'text' ? (stories[object.story] ?? []) : [];
  const mark = pieces.find(({ text }) => text.includes('\n'))?.attributes ?? {};
  const letters = pieces.find(({ text }) => !text.startsWith('\n'))?.attributes ?? mark;
  return { object, text: object.kind === 'text' ? { letters, mark } : null };
}

/** Everything chosen, in groups too, in one step; `null` where there is nothing to give a look to. */
export function giveLook(
  look: Look,
  {
    tract,
    scene,
    chosen,
  }: { readonly tract: Tract; readonly scene: Scene; readonly chosen: readonly ObjectId[] },
): TractEdit | null {
  const targets = itemsOf(scene, chosen).map(({ object }) => object);
  const edits = targets.flatMap((target) => [
    boxEdit(look, target),
    ...textEdits(look, target, tract),
  ]);
  return edits.length === 0 ? null : together(edits);
}

const shared: readonly ObjectField[] = ['opacity', 'fill', 'stroke', 'cornerRadius'];
const ofText: readonly ObjectField[] = ['insets', 'verticalAlign'];

function boxEdit({ object, text }: Look, target: TractObject): TractEdit {
  const fields = text !== null && target.kind === 'text' ? [...shared, ...ofText] : shared;
  const source: Readonly<Record<string, unknown>> = object;
  const said = fields
    .filter((field) => Object.hasOwn(object, field) && Object.hasOwn(target, field))
    .filter((field) => !vanishes(target, field, source[field]))
    .map((field) => [field, source[field]] as const);
  return { kind: 'set', objects: [target.id], properties: Object.fromEntries(said) };
}

/** A line is its stroke, a sign its fill: without them there would be nothing to see. */
const vanishes = (target: TractObject, field: ObjectField, value: unknown) =>
  value === null &&
  ((target.kind === 'shape' && target.form === 'line' && field === 'stroke') ||
    ((target.kind === 'icon' || target.kind === 'qr') && field === 'fill'));

/** A text takes the letters and the paragraph of the other's beginning; its links stay its own. */
function textEdits({ text }: Look, target: TractObject, { stories }: Tract): readonly TractEdit[] {
  if (text === null || target.kind !== 'text') return [];
  const length = flatText(stories.get(target.story) ?? []).length;
  const where = { story: target.story, at: 0, length };
  const letters = [...characterKeys.filter((key) => key !== 'link'), 'characterStyle'];
  return [
    { kind: 'style-text', ...where, attributes: only(text.letters, letters) },
    {
      kind: 'style-paragraphs',
      ...where,
      attributes: only(text.mark, [...paragraphKeys, 'paragraphStyle']),
    },
  ];
}

/** What is not said is taken away, so that the style speaks again. */
function only(attributes: TextAttributes, keys: readonly string[]): AttributeChange {
  const said: Readonly<Record<string, unknown>> = attributes;
  return Object.fromEntries(keys.map((key) => [key, said[key] ?? null]));
}
