import { useEffect, useEffectEvent } from 'react';
import type { CommandId } from '#shared/commands/commands.ts';
import { passingState } from './passing-state.ts';

type Handlers = {
  readonly byId: ReadonlyMap<CommandId, () => void>;
  readonly set: (id: CommandId, handler: (() => void) | null) => void;
};

export const useContextualCommands = passingState<Handlers>((set) => ({
  byId: new Map(),
  set: (id, handler) =>
    set(({ byId }) => {
      const others = [...byId].filter(([other]) => other !== id);
      return { byId: new Map(handler ? [...others, [id, handler]] : others) };
    }),
}));

/** Gives a command its meaning while this screen stands; without one it is greyed. */
export function useCommand(id: CommandId, run: (() => void) | null): void {
  const isAvailable = run !== null;
  const runNow = useEffectEvent(() => run?.());
  const set = useContextualCommands((handlers) => handlers.set);

  useEffect(() => {
    if (!isAvailable) return;
    set(id, () => runNow());
    return () => set(id, null);
  }, [id, isAvailable, set]);
}
