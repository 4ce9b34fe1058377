import { useEffect, useState } from 'react';
import { mostChosen } from '#shared/api/presence-routes.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../office/office.tsx';
import { useShell } from '../../../office/shell.tsx';
import type { StoreApi } from '../../../store/store-api.ts';
import { useEditor } from '../session/editor-context.tsx';
import { openBeat } from './beat.ts';
import { type Company, hear, nobody } from './company.ts';

/** Tells central where one is on the open leaflet, and follows who else is there. */
export function useCompany(scope: ScopeId | null): Company {
  const ipc = useShell();
  const store = useStore();
  const { session, state } = useEditor();
  const [company, setCompany] = useState(nobody);

  useEffect(() => {
    if (scope === null) return;
    let head: number | null = null;
    const say = async (parting: { readonly leaving?: true } = {}) => {
      const { page, chosen } = state.getState();
      const place = { page, chosen: chosen.slice(0, mostChosen) };
      const reply = await ipc.request('presence.tell', {
        scope,
        subject: session.id,
        ...place,
        ...parting,
      });
      // Locked meanwhile, or anything else: it is as if central could not be asked.
      return reply.ok ? reply.value.heard : null;
    };
    const tell = async () => {
      const heard = await say();
      const answered = { others: heard?.others ?? null, now: new Date() };
      setCompany((before) => hear(before, answered));
      if (heard === null || heard.others.length === 0) return 'alone';
      const hasMoved = heard.head !== head;
      head = heard.head;
      void exchange(store, hasMoved);
      return 'together';
    };
    const beat = openBeat({
      tell,
      leave: () => say({ leaving: true }),
      isVisible: () => document.visibilityState === 'visible',
    });
    const forget = state.subscribe((now, before) => {
      if (now.page !== before.page || now.chosen !== before.chosen) beat.moved();
    });
    document.addEventListener('visibilitychange', beat.looked);
    return () => {
      document.removeEventListener('visibilitychange', beat.looked);
      forget();
      void beat.close();
    };
  }, [ipc, store, session, state, scope]);

  return company;
}

/** Brings what the others did and takes what waits here, so that both see it within seconds. */
async function exchange(store: StoreApi, hasMoved: boolean): Promise<void> {
  const { status, waiting } = await store.syncState();
  // After a failure main chooses when to try again.
  const hasOwn = waiting > 0 && status.kind === 'waiting';
  if (hasMoved || hasOwn) await store.syncNow();
}
