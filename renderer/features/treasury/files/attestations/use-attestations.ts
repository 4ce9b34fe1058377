import { useState } from 'react';
import { useIntl } from 'react-intl';
import { noTreasuryFacts } from '#shared/domain/contributions/facts/treasury-facts.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { useStore } from '../../../../office/office.tsx';
import { useComposition } from '../../../../office/paper/use-composition.ts';
import { usePaper } from '../../../../office/paper/use-paper.ts';
import { useReason } from '../../../../office/paper/use-reason.ts';
import { todayHere } from '../../../../office/today.ts';
import { useLive } from '../../../../office/use-live.ts';
import type { Paper } from '../../../../paper/client.ts';
import type { AttestedPerson } from '../../../../store/store-api/treasury-files.ts';
import { useNotify } from '../../../../ui/notify.tsx';
import { useTreasuryFacts } from '../../facts/use-treasury-facts.ts';
import type { FileDialogProps } from '../file-kinds.ts';
import { useDeskFile } from '../use-desk-file.ts';
import { attestationOrder } from './attestation-order.ts';

type Input = FileDialogProps & {
  readonly only: MemberId | null;
  readonly paper: () => Paper;
};

const previewed = 10;
/** Without these nobody would know who attests. */
const needed = ['name', 'address'] as const;
const nobody: ReadonlySet<MemberId> = new Set();

export function useAttestations({ section: { scope }, year, only, paper: open, onClose }: Input) {
  const intl = useIntl();
  const store = useStore();
  const notify = useNotify();
  const desk = useDeskFile();
  const why = useReason();
  const paper = usePaper(open);
  const said = useTreasuryFacts(scope);
  const [chosen, choose] = useState(only === null ? nobody : new Set([only]));
  const paid = useLive(`paid ${scope} ${year}`, (one) => one.paidYear({ scope, year }));
  const first = [...chosen].slice(0, previewed);
  const shown =
    useLive(`attested ${scope} ${year} ${first.join()}`, (one) =>
      one.attested({ scope, year, ids: first }),
    ) ?? [];
  const facts = said?.facts ?? noTreasuryFacts;
  const orderOf = (people: readonly AttestedPerson[]) =>
    attestationOrder(people, { facts, year, today: todayHere() });
  const composed = useComposition(paper, shown.length === 0 ? null : orderOf(shown));
  const lacking = said === null ? [] : needed.filter((field) => facts[field] === null);

  const save = async () => {
    if (paper === null) return;
    const everybody = await store.attested({ scope, year, ids: [...chosen] });
    const done = await paper.compose(orderOf(everybody));
    if (!done.ok) {
      notify({ tone: 'problem', message: intl.formatMessage({ id: 'print.failure.compose' }) });
      return;
    }
    const title = intl.formatMessage({ id: 'treasury.attest.file' }, { year: String(year) });
    const isDone = await desk.save(
      {
        ...{ scope, document: 'attestations', format: 'pdf', people: everybody.length },
        ...{ columns: [], reason: why.reason },
      },
      [{ name: `${title}.pdf`, bytes: done.value.bytes }],
    );
    if (isDone) onClose();
  };
  return {
    ...{ why, paid, chosen, choose, shown, composed, lacking, save },
    canSave:
      lacking.length === 0 && shown.length > 0 && composed.kind !== 'failed' && !desk.isWorking,
  };
}

export type Attestations = ReturnType<typeof useAttestations>;
