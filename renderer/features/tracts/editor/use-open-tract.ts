import { useEffect, useState } from 'react';
import { beforeLeaving } from '../../../office/before-leaving.ts';
import { useOffice } from '../../../office/office.tsx';
import type { Editor } from '../session/editor-context.tsx';
import { createEditorState } from '../session/editor-state.ts';
import {
  openTractSession,
  type SessionFault,
  type TractSession,
} from '../session/tract-session.ts';

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly fault: SessionFault['kind'] | 'no-page' }
  | { readonly kind: 'open'; readonly editor: Editor };

/** Holds the leaflet open while the screen stands, and writes what waits when it is hidden or left. */
export function useOpenTract(id: string): Opening {
  const { store, onChange } = useOffice();
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });

  useEffect(() => {
    let isLeft = false;
    let leave = () => {
      isLeft = true;
    };
    void openTractSession({ store, id, subscribe: onChange }).then((opened) => {
      if (!opened.ok) return setOpening({ kind: 'refused', fault: opened.error.kind });
      if (isLeft) return void opened.value.close();
      leave = attend(opened.value);
      setOpening(shown(opened.value));
    });
    return () => leave();
  }, [store, id, onChange]);

  return opening;
}

function shown(session: TractSession): Opening {
  const [page] = session.read().tract.pages;
  if (page === undefined) return { kind: 'refused', fault: 'no-page' };
  return { kind: 'open', editor: { session, state: createEditorState(page.id) } };
}

/** Writes at once where the window may be about to go. */
function attend(session: TractSession): () => void {
  const forget = beforeLeaving(session.flush);
  const onHide = () => {
    if (document.visibilityState === 'hidden') void session.flush();
  };
  document.addEventListener('visibilitychange', onHide);
  return () => {
    document.removeEventListener('visibilitychange', onHide);
    forget();
    void session.close();
  };
}
