import { err, ok, type Result } from '../../../result.ts';
import { joinInFrench, setInFrench } from './french.ts';
import type { MergeField, MergeValues } from './merge-fields.ts';
import type { TemplatePart } from './parse-template.ts';

/** A letter is never written with a hole in it. */
export type MissingField = { readonly kind: 'missing-field'; readonly field: MergeField };

/** A template with the values of one letter. What is typed in a value is never read as a field. */
export function mergeText(
  parts: readonly TemplatePart[],
  values: MergeValues,
): Result<string, MissingField> {
  let text = '';
  for (const piece of parts.flatMap((part) => chosen(part, values))) {
    if (piece.kind === 'text') text += piece.text;
    else {
      const value = values[piece.field];
      if (value === null) return err({ kind: 'missing-field', field: piece.field });
      text = joinInFrench(text, value);
    }
  }
  return ok(tidyParagraphs(setInFrench(text)));
}

const chosen = (part: TemplatePart, values: MergeValues) => {
  if (part.kind !== 'condition') return [part];
  return values[part.field] === null ? part.unknown : part.known;
};

/** What a condition left empty leaves no hole between two paragraphs. */
const tidyParagraphs = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[ \t]+$/gmu, '')
    .replace(/^[ \t]+/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
