import type { ClusterPair } from '#shared/domain/duplicates/clusters.ts';
import type { DuplicateRuleId } from '#shared/domain/duplicates/duplicate-rules.ts';
import type { Judgement } from '#shared/domain/duplicates/judge-pair.ts';
import type { Strength } from '#shared/domain/duplicates/strength.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';

export type DuplicateGroup = {
  readonly ids: readonly MemberId[];
  readonly strength: Strength;
  readonly pairs: readonly ClusterPair[];
};

/** `cancelled`: somebody stopped it, or asked anew. */
export type DuplicateSearch =
  | { readonly kind: 'found'; readonly groups: readonly DuplicateGroup[] }
  | { readonly kind: 'cancelled' };

export type LikelyDuplicate = Judgement & { readonly id: MemberId; readonly fields: MemberFields };

export type DuplicatesApi = {
  /** Everybody compared with everybody, by the given rules, false alarms left out; strongest first. */
  findDuplicates(rules: readonly DuplicateRuleId[]): Promise<DuplicateSearch>;
  /** From 0 to 1; null when nothing runs. */
  duplicatesProgress(): Promise<number | null>;
  cancelDuplicates(): Promise<void>;
  /** Who a record being typed may be already; `id` null for somebody new. Strongest first, five at most. */
  likelyDuplicates(input: {
    readonly id: MemberId | null;
    readonly fields: MemberFields;
  }): Promise<readonly LikelyDuplicate[]>;
};
