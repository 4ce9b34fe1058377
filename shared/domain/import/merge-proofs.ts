import { sameValue } from '../../canonical.ts';
import type { ConsentProof } from '../members/entries.ts';
import type { MemberFields } from '../members/member.ts';
import type { CellChange, ImportOptions } from './import.ts';
import { consentChannels } from './proof-targets.ts';

/**
 * When and how somebody agreed, where the file's answer is the one that counts in the end: a proof of what was not
 * kept proves nothing. `after` is the person once their consents have changed.
 */
export function newProofs(
  after: MemberFields,
  read: Partial<MemberFields>,
  { existing }: ImportOptions,
): readonly CellChange[] {
  return consentChannels.flatMap((channel): readonly CellChange[] => {
    const field = `proof.${channel}` as const;
    const said = read[field];
    const known = after[field] ?? null;
    if (said == null || after[`${channel}Consent`] !== said.state) return [];
    const isKnown = known?.state === said.state;
    const [first, second] = isKnown && existing !== 'update' ? [known, said] : [said, known];
    const proof = isKnown ? filled(first, second) : said;
    return sameValue(proof, known) ? [] : [{ field, before: known, after: proof }];
  });
}

const filled = (first: ConsentProof, second: ConsentProof | null): ConsentProof => ({
  state: first.state,
  on: first.on ?? second?.on ?? null,
  source: first.source ?? second?.source ?? null,
});
