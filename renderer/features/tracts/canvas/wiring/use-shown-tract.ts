import { useMemo } from 'react';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { Gesture } from '../gestures/gesture.ts';

/** The leaflet as it would be if the hand let go now; nothing of it is written. */
export const useShownTract = (tract: Tract, gesture: Changing | null): Tract =>
  useMemo(() => (gesture === null ? tract : withChanges(tract, gesture)), [tract, gesture]);

type Changing = Extract<Gesture, { readonly kind: 'reshape' | 'crop' }>;

function withChanges(tract: Tract, gesture: Changing): Tract {
  const changes = changesOf(gesture);
  const objects = tract.objects.map((object) => {
    const change = changes.get(object.id);
    return change === undefined ? object : change(object);
  });
  return { ...tract, objects };
}

type Change = (object: TractObject) => TractObject;

function changesOf(gesture: Changing): ReadonlyMap<ObjectId, Change> {
  if (gesture.kind === 'crop') {
    const { crop } = gesture;
    return new Map([
      [gesture.object, (object) => (object.kind === 'image' ? { ...object, crop } : object)],
    ]);
  }
  return new Map(
    gesture.boxes.flatMap(({ object: id }, index): readonly (readonly [ObjectId, Change])[] => {
      const box = gesture.to.boxes[index];
      if (box === undefined) return [];
      const { x, y, width, height, rotation } = box;
      const place = { position: { x, y }, size: { width, height }, rotation };
      return [[id, (object) => ({ ...object, ...place })]];
    }),
  );
}
