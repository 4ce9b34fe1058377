import { z } from 'zod';
import { CharacterStyle, ListMark, ParagraphStyle } from '../../story.ts';
import { FactMark } from './fact-mark.ts';
import { OrderKey, StyleId } from './ids.ts';

const characterShape = CharacterStyle.unwrap().partial().shape;
const paragraphShape = ParagraphStyle.unwrap().partial().shape;

const named = {
  id: StyleId,
  name: z.string().max(200),
  basedOn: StyleId.nullable(),
  order: OrderKey,
  deleted: z.boolean(),
};

/** What a style says; what it leaves out comes from the one it is based on, at last from the plain one. */
export const StyleSheet = z.discriminatedUnion('kind', [
  z.object({ ...named, kind: z.literal('character'), ...characterShape }).readonly(),
  z
    .object({ ...named, kind: z.literal('paragraph'), ...paragraphShape, ...characterShape })
    .readonly(),
]);
export type StyleSheet = z.infer<typeof StyleSheet>;

/** Attributes of one character of a flat text; those of a `\n` also speak of its paragraph. */
export const TextAttributes = z
  .object({
    ...characterShape,
    ...paragraphShape,
    /** A shared text cannot hold `null`: `none` is no list where the style has one. */
    list: z.union([ListMark, z.literal('none')]).optional(),
    characterStyle: StyleId.optional(),
    paragraphStyle: StyleId.optional(),
    /** Says nothing of how letters look. */
    fact: FactMark.optional(),
  })
  .readonly();
export type TextAttributes = z.infer<typeof TextAttributes>;

export const characterKeys = Object.keys(characterShape);
export const paragraphKeys = Object.keys(paragraphShape);
