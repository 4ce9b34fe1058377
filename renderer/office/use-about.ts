import { useEffect, useState } from 'react';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import { useShell } from './shell.tsx';

export type About = RequestOutput<'app.about'>;

/** Facts about this build; null until main has answered. */
export function useAbout(): About | null {
  const ipc = useShell();
  const [about, setAbout] = useState<About | null>(null);

  useEffect(() => {
    void ipc.request('app.about', {}).then((reply) => {
      if (reply.ok) setAbout(reply.value);
    });
  }, [ipc]);

  return about;
}
