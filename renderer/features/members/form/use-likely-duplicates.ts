import { useEffect, useEffectEvent, useState } from 'react';
import { sameValue } from '#shared/canonical.ts';
import { duplicateFactsOf } from '#shared/domain/members/duplicate-facts.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import { useStore } from '../../../office/office.tsx';
import type { LikelyDuplicate } from '../../../store/store-api/duplicates.ts';

type Question = {
  /** Null for somebody new. */
  readonly id: MemberId | null;
  readonly base: MemberFields;
  /** As they are being typed. */
  readonly fields: MemberFields;
};

const askAfterMs = 250;
const nobody: readonly LikelyDuplicate[] = [];

/** Who the person being typed may be already, once the hand rests. Nobody while nothing that tells people apart was changed. */
export function useLikelyDuplicates({ id, base, fields }: Question): readonly LikelyDuplicate[] {
  const store = useStore();
  const [found, setFound] = useState(nobody);
  const facts = duplicateFactsOf('', fields);
  const isAsked = !sameValue(facts, duplicateFactsOf('', base)) && facts.familyName !== '';
  const key = isAsked ? JSON.stringify(facts) : null;
  const askNow = useEffectEvent(() => store.likelyDuplicates({ id, fields }));

  useEffect(() => {
    let isOver = false;
    const asking = setTimeout(async () => {
      const likely = key === null ? nobody : await askNow();
      if (!isOver) setFound(likely);
    }, askAfterMs);
    return () => {
      isOver = true;
      clearTimeout(asking);
    };
  }, [key]);

  return found;
}
