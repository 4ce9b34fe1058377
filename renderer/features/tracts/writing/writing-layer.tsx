import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { caretAt } from '#shared/domain/tracts/text/caret/caret-at.ts';
import { useCommand } from '../../../office/contextual-commands.ts';
import { useNotify } from '../../../ui/notify.tsx';
import { useFontShelf, useFontsOf } from '../paint/fonts/use-fonts.ts';
import { useEditor, useEditorState, useTract } from '../session/editor-context.tsx';
import { WritingBar } from './bar/writing-bar.tsx';
import { FindBar } from './find/find-bar.tsx';
import { FrameFlags } from './flags/frame-flags.tsx';
import { SheetInk } from './sheet-ink.tsx';
import { sheetsOf } from './sheets.ts';
import { closeSpeller } from './spell/spell-desk.ts';
import { nextMistake, spellMenu } from './spell/spell-menu-state.ts';
import { SuggestionMenu } from './spell/suggestion-menu.tsx';
import { type Mistake, useMistakes } from './spell/use-mistakes.ts';
import { useWriting } from './use-writing.ts';
import styles from './writing.module.css';
import { writingState } from './writing-state.ts';

/** Over the canvas, in its pixels: the text that is written, and what is wrong with texts on the page. */
export function WritingLayer() {
  const tract = useTract();
  const fonts = useFontShelf(useFontsOf(tract));
  const writing = useEditorState((state) => state.writing);
  useEffect(() => closeSpeller, []);
  // Once text can be set at all: while a further font is read, another stands in and the caret stays.
  if (fonts.shelf.fonts.size === 0) return null;
  return (
    <div className={styles.layer}>
      {writing === null ? null : <Writing key={writing.object} object={writing.object} />}
      <FrameFlags fonts={fonts} />
      {writing === null ? null : <WritingBar fonts={fonts} />}
      <FindBar />
    </div>
  );
}

const noMistakes: readonly Mistake[] = [];

function Writing({ object }: { readonly object: ObjectId }) {
  const { state } = useEditor();
  const intl = useIntl();
  const notify = useNotify();
  const tract = useTract();
  const page = useEditorState((now) => now.page);
  const view = useEditorState((now) => now.view);
  const { shelf } = useFontShelf(useFontsOf(tract));
  const host = useRef<HTMLDivElement>(null);
  const sheets = sheetsOf(tract, object, { page, fonts: shelf });
  const { story, spot, press, sheet } = useWriting({ object, sheets, host });
  const isGone = sheets.length === 0;

  // Deleted, here or in another office, while it was written.
  useEffect(() => {
    if (isGone) state.getState().setWriting(null);
  }, [isGone, state]);

  const mistakes = useMistakes(sheets.map((one) => one.story));
  const ownMistakes = (story && mistakes.get(story)) ?? noMistakes;
  useCommand('tracts.spell', () => {
    const mistake = nextMistake(ownMistakes, Math.max(spot.anchor, spot.head.offset));
    if (!mistake)
      return notify({
        tone: 'done',
        message: intl.formatMessage({ id: 'tracts.writing.spell.right' }),
      });
    writingState.getState().hand?.select(mistake.from, mistake.to);
    spellMenu.setState({ mistake });
  });

  const caret = sheet && caretAt(sheet.layout, spot.head);
  const own = sheets.find((one) => one.story === story && one.frame === caret?.frame) ?? sheet;
  const x = (own?.object.position.x ?? 0) + (own?.inset.x ?? 0) + (caret?.x ?? 0);
  const y = (own?.object.position.y ?? 0) + (own?.inset.y ?? 0);
  const top = y + (caret ? caret.baseline - caret.ascent : 0);
  const left = (x - view.x) * view.zoom;
  const height = Math.max(1, ((caret?.ascent ?? 3) + (caret?.descent ?? 1)) * view.zoom);
  const place = { left, top: (top - view.y) * view.zoom, height };
  return (
    <>
      {sheets.map((one) => (
        <SheetInk
          key={one.key}
          sheet={one}
          view={view}
          anchor={one.story === story ? spot.anchor : null}
          head={one.story === story ? spot.head : null}
          mistakes={mistakes.get(one.story) ?? noMistakes}
          onPress={press}
        />
      ))}
      <div ref={host} className={styles.hidden} data-own-hand style={place} />
      <SuggestionMenu place={place} />
    </>
  );
}
