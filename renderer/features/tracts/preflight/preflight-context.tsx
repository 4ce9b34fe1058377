import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Finding, Severity } from '#shared/domain/tracts/preflight/finding.ts';
import { lampOf } from '#shared/domain/tracts/preflight/preflight.ts';
import { todayHere } from '../../../office/today.ts';
import { useFontShelf, useFontsOf } from '../paint/fonts/use-fonts.ts';
import { useHasPicture } from '../pictures/pictures-context.tsx';
import { useSectionFacts } from '../section/use-section-facts.ts';
import { useTract } from '../session/editor-context.tsx';
import { inSlices } from './in-slices.ts';
import { type Looked, layings, lookOver } from './look-over.ts';

export type Preflight = {
  /** Null while the leaflet is looked over for the first time. */
  readonly found: Looked | null;
  /** Both kinds that nobody waved through, the gravest first. */
  readonly open: readonly Finding[];
  readonly waved: readonly Finding[];
  /** The gravest of what is open; `clear`: ready for print. */
  readonly lamp: Severity | 'clear' | 'checking';
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
};

const PreflightContext = createContext<Preflight | null>(null);

type Props = { readonly scope: ScopeId | null; readonly children: ReactNode };

/** Looks an open leaflet over after every edit, when there is time. */
export function PreflightProvider({ scope, children }: Props) {
  const { meta } = useTract();
  const found = useLookedOver(scope);
  const [isShown, show] = useState(false);
  const preflight = useMemo((): Preflight => {
    const waved = new Set(meta.waved);
    const all = [...(found?.paper ?? []), ...(found?.law ?? [])].toSorted(
      (a, b) => weight(a) - weight(b),
    );
    return {
      found,
      open: all.filter(({ id }) => !waved.has(id)),
      waved: all.filter(({ id }) => waved.has(id)),
      lamp: found === null ? 'checking' : lampOf(all, waved),
      isShown,
      show,
    };
  }, [found, meta.waved, isShown]);
  return <PreflightContext value={preflight}>{children}</PreflightContext>;
}

const order: readonly Severity[] = ['error', 'warning', 'advice'];
const weight = ({ severity }: Finding): number => order.indexOf(severity);

export function usePreflight(): Preflight {
  const preflight = useContext(PreflightContext);
  if (!preflight) throw new Error('No PreflightProvider above this component');
  return preflight;
}

/** Long enough that nothing is looked over between two letters that are typed. */
const pauseMs = 300;

function useLookedOver(scope: ScopeId | null): Looked | null {
  const tract = useTract();
  const fonts = useFontShelf(useFontsOf(tract));
  const hasPicture = useHasPicture(tract.objects);
  const section = useSectionFacts(scope)?.facts ?? null;
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    if (!fonts.ready) return;
    let stop: () => void = () => undefined;
    const timer = setTimeout(() => {
      const grounds = { tract, fonts, hasPicture, section, today: todayHere() };
      stop = inSlices(layings(grounds), () => setLooked(lookOver(grounds)));
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [tract, fonts, hasPicture, section]);
  return looked;
}
