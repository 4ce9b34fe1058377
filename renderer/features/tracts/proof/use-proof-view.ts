import { useEffect, useState } from 'react';
import type { StandIns } from '#shared/domain/tracts/proof/mix-inks.ts';
import { dotsIn } from '#shared/domain/tracts/proof/proof-dots.ts';
import type { SideOfProof } from './proof-side.ts';
import type { PlateFile } from './use-plates.ts';
import type { DrawnProof, ProofSide, ProofView } from './work/draw-proof.ts';
import type { ProofDesk } from './work/proof-desk.ts';
import type { TonesOf } from './work/tones-of.ts';

type Asked = {
  readonly files: readonly PlateFile[] | null;
  readonly side: SideOfProof | null;
  /** From 1. */
  readonly page: number;
  readonly standIns: StandIns;
  readonly tonesOf: TonesOf;
};

/** The plates of one side as dots. Those of the side before are let go of. */
export function useSidePlates({
  files,
  side,
  page,
  standIns,
  tonesOf,
}: Asked): ProofSide | 'failed' | null {
  const [held, setHeld] = useState<{
    readonly files: Asked['files'];
    readonly side: SideOfProof;
    readonly plates: ProofSide | 'failed';
  }>();
  useEffect(() => {
    if (files === null || side === null) return;
    let isWanted = true;
    const draw = async () => {
      const { dots } = side;
      const plates = [];
      for (const { ink, bytes } of files) {
        const tones = await tonesOf(bytes, { page, dots });
        if (!isWanted) return;
        if (tones === null) return setHeld({ files, side, plates: 'failed' });
        plates.push({ ink, tones });
      }
      const within = side.printed.map((box) => dotsIn(box, dots));
      const { width, height } = dots;
      setHeld({ files, side, plates: { width, height, plates, standIns, within } });
    };
    void draw();
    return () => {
      isWanted = false;
    };
  }, [files, side, page, standIns, tonesOf]);
  return held?.files === files && held.side === side ? held.plates : null;
}

/** What is seen of them; the view before stays until the next is drawn. */
export function useDrawnProof(
  desk: ProofDesk | null,
  side: ProofSide | 'failed' | null,
  view: ProofView | null,
): DrawnProof | 'failed' | null {
  const [drawn, setDrawn] = useState<{
    readonly of: ProofSide;
    readonly view: ProofView;
    readonly proof: DrawnProof | 'failed';
  }>();
  useEffect(() => {
    if (desk === null || side === null || side === 'failed' || view === null) return;
    const stopping = new AbortController();
    void desk.draw(side, view, stopping.signal).then((proof) => {
      if (!stopping.signal.aborted) setDrawn({ of: side, view, proof: proof ?? 'failed' });
    });
    return () => stopping.abort();
  }, [desk, side, view]);
  if (side === 'failed') return 'failed';
  return drawn?.of === side && drawn.view.kind === view?.kind ? drawn.proof : null;
}
