import { useMemo, useState } from 'react';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { pictureSize } from '#shared/domain/tracts/press-presets/picture-size.ts';
import { presets } from '#shared/domain/tracts/press-presets/presets.ts';
import { canBeCut } from '#shared/domain/tracts/press-presets/print-settings.ts';
import { todayHere } from '../../../office/today.ts';
import { usePreflight } from '../preflight/preflight-context.tsx';
import { useEditorState, useTract } from '../session/editor-context.tsx';
import type { DrawPicture } from './draw-picture.ts';
import type { GangMember } from './gang/gang-member.ts';
import { useOtherTracts } from './gang/use-other-tracts.ts';
import { usePrintDraft } from './print-draft.ts';
import { printOrder } from './print-order.ts';
import { printWishOf } from './print-wish-of.ts';
import { useCalibration } from './use-calibration.ts';
import { useGuides } from './use-guides.ts';
import { type OpenBinder, type OpenPress, usePressed } from './use-pressed.ts';
import { useSend } from './use-send.ts';

export type PrintTools = {
  readonly openPress: OpenPress;
  readonly openBinder: OpenBinder;
  readonly drawPicture: DrawPicture;
};

/** From what was chosen to the file. */
export function usePrintWindow(name: string, tools: PrintTools) {
  const { drawPicture } = tools;
  const tract = useTract();
  const page = useEditorState((state) => state.page);
  const { open } = usePreflight();
  const form = usePrintDraft(tract.pages, page);
  const { draft } = form;
  const today = todayHere();
  const { preset, copier, offsets, around, dots } = draft;
  const isPicture = presets[preset].gives === 'picture';
  const shown = isPicture ? draft.page : null;
  const isGang = preset === 'copier' && copier.way === 'gang';
  const others = useOtherTracts(isGang ? draft.others : none);
  // Of one leaflet, how many there are changes nothing of the file.
  const copies = isGang ? draft.copies : 0;
  const orderOf = useMemo(() => {
    const settings = { preset, copier, copies, offsets, page: shown, around, dots, others };
    return (of: Tract) => printOrder(of, settings, { name, today });
  }, [preset, copier, copies, offsets, shown, around, dots, others, name, today]);
  const order = useMemo(() => orderOf(tract), [orderOf, tract]);
  const isCut = draft.guide && canBeCut(draft) && order.ok && order.value.laid !== null;
  const job = useGuides(
    order.ok && others !== null ? order.value : null,
    isCut ? order.value.laid.sheets : null,
  );
  const making = usePressed(job, tools);
  const send = useSend();
  const printCalibration = useCalibration(order.ok ? order.value : null, making.press, send);
  const [asking, setAsking] = useState<'save' | 'print' | null>(null);
  const [isAgreed, setAgreed] = useState(false);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const { pressed } = making;

  const act = (what: 'save' | 'print') => {
    if (pressed?.kind !== 'ready') return;
    const pdf = pressed.bytes;
    if (what === 'print') {
      const hasGuide = (job?.bound?.guides.length ?? 0) > 0;
      const wish = order.ok ? printWishOf(order.value, draft, { hasGuide }) : null;
      return void send.print(name, pdf, wish);
    }
    const { format, longest } = draft;
    const setup = (tract.pages.find(({ id }) => id === draft.page) ?? tract.pages[0])?.setup;
    const isDrawn = isPicture && setup !== undefined;
    const extension = isDrawn ? fileEndings[format] : 'pdf';
    void send.save(suggestedName(name, today, extension), async () =>
      isDrawn ? drawPicture(pdf, { size: pictureSize(setup, longest), format }) : pdf,
    );
  };

  return {
    form,
    pages: tract.pages,
    order,
    /** What another state of the leaflet would be. */
    orderOf,
    making,
    isSending: send.isSending,
    isPicture,
    printCalibration,
    asking,
    errors,
    /** What is wrong is asked about once for each time the window is open. */
    wants: (what: 'save' | 'print') => (errors > 0 && !isAgreed ? setAsking(what) : act(what)),
    agree: () => {
      setAgreed(true);
      setAsking(null);
      if (asking !== null) act(asking);
    },
    refuse: () => setAsking(null),
  };
}

const none: readonly GangMember[] = [];

const fileEndings = { png: 'png', jpeg: 'jpg' } as const;
