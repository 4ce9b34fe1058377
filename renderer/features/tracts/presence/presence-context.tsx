import { VisuallyHidden } from '@mantine/core';
import { createContext, type ReactNode, useContext } from 'react';
import { useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { type Company, nobody, type Someone } from './company.ts';
import { useCompany } from './use-company.ts';
import { useWhoName } from './use-who-name.ts';

const PresenceContext = createContext<Company>(nobody);

type Props = { readonly scope: ScopeId | null; readonly children: ReactNode };

/** Knows who else has the open leaflet before their eyes, and says once who comes and who goes. */
export function PresenceProvider({ scope, children }: Props) {
  const company = useCompany(scope);
  return (
    <PresenceContext value={company}>
      {children}
      <Announcement company={company} />
    </PresenceContext>
  );
}

/** The others, in the same order in every window. */
export const useOthers = (): readonly Someone[] => useContext(PresenceContext).here;

type Work = { readonly by: string | null; readonly at: string };

/** Whether one could watch somebody who is there do this. */
export function useIsWatched(): (work: Work) => boolean {
  const { here, since } = useContext(PresenceContext);
  return ({ by, at }) =>
    since !== null && Date.parse(at) >= since.getTime() && here.some(({ name }) => name === by);
}

function Announcement({ company: { arrived, left } }: { readonly company: Company }) {
  const intl = useIntl();
  const nameOf = useWhoName();
  const say = (id: 'came' | 'went') => (someone: Someone) =>
    intl.formatMessage(
      { id: `tracts.presence.${id}` },
      { you: someone.isYou ? 'yes' : 'no', name: nameOf(someone) },
    );
  return (
    <VisuallyHidden component="output" aria-live="polite">
      {[...arrived.map(say('came')), ...left.map(say('went'))].join(' ')}
    </VisuallyHidden>
  );
}
