import { useState } from 'react';
import { useIntl } from 'react-intl';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../office/office.tsx';
import { todayHere } from '../../../office/today.ts';
import { useAct } from '../../../office/use-act.ts';
import { sha256Of } from '../../../paper/fingerprint.ts';
import type { YearVerdict } from '../../../store/store-api/closing.ts';
import { useDeskOut } from '../use-desk-out.ts';

/** What was found of a seal: of the books as they are, or of a file that somebody kept. */
export type SealVerdict =
  | YearVerdict
  | { readonly kind: 'same-file' | 'other-file'; readonly name: string };

type Of = {
  readonly scope: ScopeId;
  readonly year: number;
  readonly fingerprint: string;
  readonly movements: number;
};

export function useSeal({ scope, year, fingerprint, movements }: Of) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const out = useDeskOut(scope);
  const [verdict, setVerdict] = useState<SealVerdict | null>(null);
  const values = { year: String(year) };
  return {
    verdict,
    verify: async () => setVerdict(await store.verifyYear({ scope, year })),
    compare: async (file: File | null) => {
      if (file === null) return;
      const is = await sha256Of(new Uint8Array(await file.arrayBuffer()));
      setVerdict({ kind: is === fingerprint ? 'same-file' : 'other-file', name: file.name });
    },
    saveArchive: async (reason: string) => {
      const bytes = await store.yearArchive({ scope, year });
      const title = intl.formatMessage({ id: 'treasury.closing.archive.name' }, values);
      await out.save(
        { document: 'closed-year', format: 'jsonl', people: movements, columns: [], reason },
        suggestedName(title, todayHere(), 'jsonl'),
        bytes,
      );
    },
    reopen: (reason: string) =>
      act({
        run: () => store.reopenYear({ scope, year, reason }),
        says: intl.formatMessage({ id: 'treasury.closing.reopened' }, values),
        kind: null,
      }),
  };
}
