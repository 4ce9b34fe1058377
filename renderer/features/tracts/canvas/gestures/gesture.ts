import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { GuideId, ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Guide } from '#shared/domain/tracts/document/model/page.ts';
import type { Swatch } from '#shared/domain/tracts/document/model/swatch.ts';
import type { Bounds, Box, Vector } from '#shared/domain/tracts/geometry/box.ts';
import type { SnapMark } from '#shared/domain/tracts/geometry/snapping/pull.ts';
import type { SnapTargets } from '#shared/domain/tracts/geometry/snapping/snap.ts';
import type { EditorView, Tool } from '../../session/editor-state.ts';
import type { Grip } from '../scene/handles.ts';
import type { Scene } from '../scene/scene.ts';
import type { Crop } from './crop-picture.ts';

export type Keys = { readonly shift: boolean; readonly alt: boolean; readonly ctrl: boolean };

/** Where the hand is: on the page in millimetres, on the canvas in pixels; and the keys held. */
export type Sign = { readonly at: Vector; readonly px: Vector; readonly keys: Keys };

export type HandEvent =
  | (Sign & {
      readonly kind: 'press';
      readonly button: 'first' | 'pan' | 'menu';
      /** 2 for the second press of a double click. */
      readonly presses: number;
    })
  /** Out of a ruler: the line begins where the hand is. */
  | (Sign & {
      readonly kind: 'pull-guide';
      readonly axis: 'x' | 'y';
      readonly guide: GuideId | null;
    })
  | (Sign & { readonly kind: 'drag' })
  | (Sign & { readonly kind: 'release' })
  | { readonly kind: 'cancel' };

/** What the hand works on, as it was when the event came. */
export type Bench = {
  readonly scene: Scene;
  readonly guides: readonly Guide[];
  readonly swatches: readonly Swatch[];
  readonly chosen: readonly ObjectId[];
  readonly tool: Tool;
  readonly view: EditorView;
  readonly snaps: boolean;
  /** The picture whose part in its frame is being chosen. */
  readonly cropping: ObjectId | null;
  /** New ids: an object's (its texts' begin with it), a guide's. */
  readonly newObject: () => ObjectId;
  readonly newGuide: () => GuideId;
};

export type Reshaped = { readonly frame: Box; readonly boxes: readonly Box[] };
export type Placed = { readonly object: ObjectId; readonly box: Box };

export type Gesture =
  /** What was chosen before the last click: a double click speaks of that. */
  | { readonly kind: 'idle'; readonly before: readonly ObjectId[] }
  /** Down, and not yet further than a trembling hand goes. */
  | {
      readonly kind: 'pressed';
      readonly from: Sign;
      readonly presses: number;
      readonly before: readonly ObjectId[];
      /** What a drag from here moves. */
      readonly objects: readonly ObjectId[];
      /** What lies here, from front to back. */
      readonly under: readonly ObjectId[];
    }
  | { readonly kind: 'pan'; readonly from: Vector; readonly view: EditorView }
  | {
      readonly kind: 'lasso';
      readonly from: Vector;
      readonly area: Bounds;
      readonly kept: readonly ObjectId[];
    }
  | {
      readonly kind: 'move';
      readonly from: Vector;
      readonly objects: readonly ObjectId[];
      /** What is drawn of them. */
      readonly items: readonly ObjectId[];
      /** What is around them where they were. */
      readonly extent: Bounds | null;
      readonly targets: SnapTargets;
      readonly by: Vector;
      readonly marks: readonly SnapMark[];
      readonly copies: boolean;
    }
  | {
      readonly kind: 'reshape';
      readonly from: Vector;
      readonly grip: Grip;
      readonly objects: readonly ObjectId[];
      readonly frame: Box;
      readonly boxes: readonly Placed[];
      readonly targets: SnapTargets;
      /** Where the frame and all in it are now. */
      readonly to: Reshaped;
      readonly marks: readonly SnapMark[];
    }
  | {
      readonly kind: 'draw';
      readonly tool: DrawTool;
      readonly from: Vector;
      readonly pressed: Vector;
      readonly targets: SnapTargets;
      /** `null` until the hand has gone anywhere. */
      readonly box: Box | null;
      readonly marks: readonly SnapMark[];
    }
  | {
      readonly kind: 'guide';
      readonly guide: GuideId | null;
      readonly axis: 'x' | 'y';
      readonly targets: SnapTargets;
      /** `null` over the ruler, where it is let go. */
      readonly at: number | null;
    }
  | {
      readonly kind: 'crop';
      readonly object: ObjectId;
      readonly from: Vector;
      readonly grip: Grip | null;
      readonly before: Crop;
      readonly crop: Crop;
    };

export type DrawTool = Exclude<Tool, 'select' | 'hand'>;

/** What is to be done when an event has been taken in. */
export type Act =
  | { readonly kind: 'choose'; readonly objects: readonly ObjectId[] }
  | { readonly kind: 'view'; readonly view: EditorView }
  | { readonly kind: 'edit'; readonly edit: TractEdit; readonly said: Said }
  | { readonly kind: 'duplicate'; readonly objects: readonly ObjectId[]; readonly by: Vector }
  | { readonly kind: 'added'; readonly object: ObjectId; readonly tool: DrawTool }
  /** A double click on it: into the group, into the text, into the picture. */
  | { readonly kind: 'open'; readonly object: ObjectId; readonly at: Vector }
  | { readonly kind: 'end-crop' }
  | { readonly kind: 'end-tool' };

/** What is announced once it has succeeded. */
export type Said =
  | {
      readonly kind:
        | 'moved'
        | 'resized'
        | 'rotated'
        | 'cropped'
        | 'deleted'
        | 'grouped'
        | 'ungrouped';
      readonly objects: readonly ObjectId[];
    }
  | {
      readonly kind: 'locked' | 'unlocked' | 'hidden' | 'pasted' | 'duplicated';
      readonly objects: readonly ObjectId[];
    }
  | {
      readonly kind: 'front' | 'back' | 'forward' | 'backward' | 'layered' | 'look-put';
      readonly objects: readonly ObjectId[];
    }
  | { readonly kind: 'drawn'; readonly tool: DrawTool }
  | { readonly kind: 'guide-put'; readonly axis: 'x' | 'y'; readonly at: number }
  | { readonly kind: 'guide-deleted' };

export type Step = { readonly gesture: Gesture; readonly acts: readonly Act[] };

export const idle: Gesture = { kind: 'idle', before: [] };
export const still = (gesture: Gesture): Step => ({ gesture, acts: [] });

export type GestureOf<K extends Gesture['kind']> = Extract<Gesture, { readonly kind: K }>;
