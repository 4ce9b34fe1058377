import type { TractEdit } from '../document/edits/tract-edit.ts';
import type { ObjectId, PageId } from '../document/model/ids.ts';
import type { LawRuleId } from '../law/law-rule-id.ts';
import type { FontId } from '../story.ts';

/** `error`: will be wrong on paper. `warning`: may be. `advice`: worth a look. */
export type Severity = 'error' | 'warning' | 'advice';

/** What is wrong, with what a sentence about it says; messages `tracts.preflight.<kind>`. Lengths are millimetres. */
export type Fault =
  | { readonly kind: 'overset'; readonly words: number }
  | { readonly kind: 'missing-glyph'; readonly letters: string }
  | { readonly kind: 'missing-font'; readonly font: FontId }
  | { readonly kind: 'forbidden-font'; readonly font: FontId }
  | { readonly kind: 'missing-picture' }
  | { readonly kind: 'empty-picture' }
  | { readonly kind: 'coarse-picture'; readonly dpi: number }
  | { readonly kind: 'short-bleed'; readonly lacks: number }
  | { readonly kind: 'near-cut'; readonly distance: number }
  | { readonly kind: 'across-fold' }
  | { readonly kind: 'off-page' }
  | { readonly kind: 'hairline'; readonly points: number }
  | { readonly kind: 'tiny-text'; readonly points: number }
  | { readonly kind: 'tiny-reversed-text'; readonly points: number }
  | { readonly kind: 'small-text-in-inks'; readonly inks: number }
  | { readonly kind: 'too-much-ink'; readonly percent: number }
  | { readonly kind: 'low-contrast'; readonly ratio: number }
  | { readonly kind: 'empty-code' }
  | { readonly kind: 'small-code'; readonly module: number }
  | { readonly kind: 'pale-code'; readonly ratio: number }
  /** Something is laid over it, or the cut goes through it. */
  | { readonly kind: 'covered-code' }
  | { readonly kind: 'empty-frame' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'empty-page' }
  | { readonly kind: 'odd-faces'; readonly faces: number }
  /** Not of the paper: French law may have to say something. */
  | { readonly kind: 'law'; readonly rule: LawRuleId };

export type Finding = {
  /** The same as long as it is the same finding: so that it can be waved through. */
  readonly id: string;
  readonly severity: Severity;
  readonly page: PageId | null;
  readonly object: ObjectId | null;
  readonly fault: Fault;
  /** What mends it in one step, when that needs no thought. */
  readonly mend: TractEdit | null;
};

export function found(
  fault: Fault,
  severity: Severity,
  at: Partial<Pick<Finding, 'page' | 'object' | 'mend'>> = {},
): Finding {
  const { page = null, object = null, mend = null } = at;
  return { id: [fault.kind, object ?? page ?? ''].join(':'), severity, page, object, fault, mend };
}
