import {
  type Bridge,
  type EventName,
  type EventPayload,
  events,
  type IpcFailure,
  type RequestInput,
  type RequestName,
  type RequestOutput,
  requests,
} from '#shared/ipc/contract.ts';
import { ok, type Result } from '#shared/result.ts';

export type Ipc = ReturnType<typeof createIpc>;

/** The typed end of `window.bridge`: what main answers is parsed here, once. */
export function createIpc(bridge: Bridge) {
  return {
    async request<N extends RequestName>(
      name: N,
      input: RequestInput<N>,
    ): Promise<Result<RequestOutput<N>, IpcFailure>> {
      const reply = await bridge.request(name, input);
      if (!reply.ok) return reply;
      // The table pairs each name with its own schema; TypeScript cannot follow that through the lookup.
      return ok(requests[name].output.parse(reply.value) as RequestOutput<N>);
    },

    /** Returns its own undo. */
    on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void {
      return bridge.onEvent((received, raw) => {
        if (received === name) listener(events[name].parse(raw) as EventPayload<N>);
      });
    },
  };
}
