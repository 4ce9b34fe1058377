import { type IntlShape, useIntl } from 'react-intl';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import { unreachable } from '#shared/result.ts';
import type { Said } from '../gestures/gesture.ts';
import { frameOf, type Scene } from '../scene/scene.ts';
import type { Refusal } from './perform.ts';

export type Words = ReturnType<typeof wordsIn>;

/** What is announced, in the words of the interface. */
export const useWords = (): Words => wordsIn(useIntl());

function wordsIn(intl: IntlShape) {
  const mm = (value: number) => intl.formatNumber(value + 0, { maximumFractionDigits: 1 });
  const nameOf = (object: TractObject) =>
    object.name || intl.formatMessage({ id: `tracts.canvas.kind.${kindOf(object)}` });

  function subject(scene: Scene, ids: readonly ObjectId[]): string {
    const [only, ...others] = ids.flatMap((id) => scene.objects.get(id) ?? []);
    return only !== undefined && others.length === 0
      ? nameOf(only)
      : intl.formatMessage({ id: 'tracts.canvas.objects' }, { count: ids.length });
  }

  function place(scene: Scene, ids: readonly ObjectId[]) {
    const { x, y, width, height, rotation } = frameOf(scene, ids) ?? nowhere;
    return {
      x: mm(x),
      y: mm(y),
      width: mm(width),
      height: mm(height),
      angle: intl.formatNumber(rotation + 0, { maximumFractionDigits: 1 }),
    };
  }

  /** Where the frontmost of them lies now, in its group or on the page. */
  function layered(scene: Scene, ids: readonly ObjectId[]): string {
    const group = ids.flatMap((id) => scene.objects.get(id) ?? [])[0]?.group ?? null;
    const around = group === null ? undefined : scene.objects.get(group);
    const line = [...scene.objects.values()].filter((object) => object.group === group);
    const at = line.toReversed().findIndex(({ id }) => ids.includes(id)) + 1;
    const where = { what: subject(scene, ids), at, count: line.length };
    return around === undefined
      ? intl.formatMessage({ id: 'tracts.canvas.said.layered' }, where)
      : intl.formatMessage(
          { id: 'tracts.canvas.said.layeredIn' },
          { ...where, group: nameOf(around) },
        );
  }

  return {
    done(said: Said, scene: Scene): string {
      switch (said.kind) {
        case 'drawn':
          return intl.formatMessage(
            { id: 'tracts.canvas.said.drawn' },
            { what: intl.formatMessage({ id: `tracts.canvas.kind.${said.tool}` }) },
          );
        case 'guide-put':
          return intl.formatMessage(
            { id: `tracts.canvas.said.guidePut.${said.axis}` },
            { at: mm(said.at) },
          );
        case 'guide-deleted':
          return intl.formatMessage({ id: 'tracts.canvas.said.guideDeleted' });
        case 'moved':
        case 'resized':
        case 'rotated':
        case 'cropped':
        case 'deleted':
        case 'grouped':
        case 'ungrouped':
        case 'locked':
        case 'unlocked':
        case 'hidden':
        case 'pasted':
        case 'duplicated':
        case 'front':
        case 'back':
        case 'forward':
        case 'backward':
        case 'look-put':
          return intl.formatMessage(
            { id: `tracts.canvas.said.${said.kind}` },
            { what: subject(scene, said.objects), ...place(scene, said.objects) },
          );
        case 'layered':
          return layered(scene, said.objects);
        default:
          return unreachable(said);
      }
    },

    /** What one has now; of one object where it stands and which of how many it is. */
    chosen(scene: Scene, ids: readonly ObjectId[], { stories }: Tract): string {
      const [only] = ids;
      const object = only === undefined ? undefined : scene.objects.get(only);
      if (object === undefined) return intl.formatMessage({ id: 'tracts.canvas.said.nothing' });
      const what = subject(scene, ids);
      const id = ids.length === 1 ? 'tracts.canvas.said.chosen' : 'tracts.canvas.said.several';
      const text = object.kind === 'text' ? flatText(stories.get(object.story) ?? []) : '';
      const start = text.trim().slice(0, 40);
      const named = start === '' || ids.length > 1 ? what : `${what}, ${start}`;
      return intl.formatMessage({ id }, { what: named, ...place(scene, ids) });
    },

    cancelled: intl.formatMessage({ id: 'tracts.canvas.said.cancelled' }),

    refused({ kind }: Refusal): string {
      const known = kind === 'locked' || kind === 'not-together' || kind === 'read-only';
      return intl.formatMessage({ id: `tracts.canvas.refused.${known ? kind : 'other'}` });
    },
  };
}

const nowhere = { x: 0, y: 0, width: 0, height: 0, rotation: 0 };

const kindOf = (object: TractObject) => (object.kind === 'shape' ? object.form : object.kind);
