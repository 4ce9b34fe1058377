import { err, ok, type Result } from '../../../result.ts';
import { foldText } from '../../members/fold-text.ts';
import { type MergeField, mergeFields } from './merge-fields.ts';

/** What is wrong with a template, before anybody is written to. `written` as it stands there. */
export type TemplateFault =
  | { readonly kind: 'unknown-field'; readonly written: string }
  /** A brace that opens or closes nothing. */
  | { readonly kind: 'loose-brace'; readonly written: string }
  /** `{si …}` within another, or without its `{fin}`; `{sinon}` or `{fin}` without their `{si …}`. */
  | { readonly kind: 'bad-condition'; readonly written: string };

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly field: MergeField };

/** `{si montant}…{sinon}…{fin}` is what `known` or `unknown` says, after whether the field is. */
export type TemplatePart =
  | Piece
  | {
      readonly kind: 'condition';
      readonly field: MergeField;
      readonly known: readonly Piece[];
      readonly unknown: readonly Piece[];
    };

type Open = {
  readonly field: MergeField;
  readonly written: string;
  readonly known: Piece[];
  readonly unknown: Piece[];
  isOtherwise: boolean;
};

/** Accents, capitals and spaces of a field's name are forgiven: `{Prénom}` is `{prenom}`. */
export function parseTemplate(template: string): Result<readonly TemplatePart[], TemplateFault> {
  const parts: TemplatePart[] = [];
  let open: Open | null = null;
  for (const token of tokensOf(template)) {
    if (token.kind === 'text') {
      const [brace] = /[{}].{0,20}/u.exec(token.text) ?? [];
      if (brace !== undefined) return err({ kind: 'loose-brace', written: brace });
      put(parts, open, token);
      continue;
    }
    const { written } = token;
    const word = foldText(written).trim();
    if (word.startsWith('si ')) {
      const field = fieldNamed(word.slice(3));
      if (field === null) return err({ kind: 'unknown-field', written: written.trim().slice(3) });
      if (open !== null) return err({ kind: 'bad-condition', written });
      open = { field, written, known: [], unknown: [], isOtherwise: false };
    } else if (word === 'sinon') {
      if (open === null || open.isOtherwise) return err({ kind: 'bad-condition', written });
      open.isOtherwise = true;
    } else if (word === 'fin') {
      if (open === null) return err({ kind: 'bad-condition', written });
      const { field, known, unknown } = open;
      parts.push({ kind: 'condition', field, known, unknown });
      open = null;
    } else {
      const field = fieldNamed(word);
      if (field === null) return err({ kind: 'unknown-field', written: written.trim() });
      put(parts, open, { kind: 'field', field });
    }
  }
  return open === null ? ok(parts) : err({ kind: 'bad-condition', written: open.written });
}

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'braces'; readonly written: string };

const tokensOf = (template: string): readonly Token[] =>
  template.split(/(\{[^{}\n]*\})/u).flatMap((text, place): readonly Token[] => {
    if (place % 2 === 1) return [{ kind: 'braces', written: text.slice(1, -1) }];
    return text === '' ? [] : [{ kind: 'text', text }];
  });

function put(parts: TemplatePart[], open: Open | null, piece: Piece): void {
  if (open === null) parts.push(piece);
  else (open.isOtherwise ? open.unknown : open.known).push(piece);
}

const fieldNamed = (word: string): MergeField | null => {
  const name = word.trim().replace(/[ -]+/gu, '_');
  return mergeFields.find((field) => field === name) ?? null;
};
