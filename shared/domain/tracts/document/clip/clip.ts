import { z } from 'zod';
import { StoryId } from '../model/ids.ts';
import { TractObject } from '../model/object.ts';
import { StyleSheet, TextAttributes } from '../model/style.ts';
import { Swatch } from '../model/swatch.ts';

const mostObjectsInClip = 5_000;

const Piece = z.object({ text: z.string().max(200_000), attributes: TextAttributes }).readonly();

/** Copied objects with their texts, colours and styles: what goes through the clipboard, as JSON. */
export const TractClip = z
  .object({
    kind: z.literal('permanence-tract-clip'),
    version: z.literal(1),
    objects: z.array(TractObject).max(mostObjectsInClip).readonly(),
    stories: z.record(StoryId, z.array(Piece).max(20_000).readonly()).readonly(),
    swatches: z.array(Swatch).max(500).readonly(),
    styles: z.array(StyleSheet).max(500).readonly(),
  })
  .readonly();
export type TractClip = z.infer<typeof TractClip>;
