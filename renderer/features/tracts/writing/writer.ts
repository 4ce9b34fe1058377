import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { keydownHandler } from 'prosemirror-keymap';
import { type Command, EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { changeBetween, type FlatChange } from './text/flat-change.ts';
import { docOf, flatOf, offsetOf, placeOf, replaceIn } from './text/flat-doc.ts';

export type WriterPorts = {
  readonly host: HTMLElement;
  readonly label: string;
  /** The flat text as the leaflet has it. */
  readonly text: () => string;
  /** Writes what was typed; the text that it leads to is read again afterwards. */
  readonly write: (change: FlatChange, caret: number) => void;
  readonly onSelection: (anchor: number, head: number) => void;
  readonly keys: Readonly<Record<string, () => boolean>>;
  readonly onPaste: (clipboard: DataTransfer) => void;
  readonly onCopy: (clipboard: DataTransfer) => boolean;
};

export type Writer = {
  readonly select: (anchor: number, head: number) => void;
  /** Takes in what the leaflet says now, the caret staying between the same letters. */
  readonly sync: () => void;
  readonly focus: () => void;
  readonly isComposing: () => boolean;
  readonly close: () => void;
};

/**
 * Takes letters, accents of an input method, a telephone's dictation and a screen reader's cursor, as any text field
 * of a browser does. It is not seen: the ink, the caret and the selection are the engine's.
 */
export function openWriter(ports: WriterPorts): Writer {
  const commands: Record<string, Command> = Object.fromEntries(
    Object.entries(ports.keys).map(([key, run]) => {
      const usual = baseKeymap[key];
      return [key, usual ? chainCommands(() => run(), usual) : () => run()];
    }),
  );
  const handled = keydownHandler({ ...baseKeymap, ...commands });

  const view = new EditorView(
    { mount: ports.host },
    {
      state: EditorState.create({ doc: docOf(ports.text()) }),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': ports.label,
        spellcheck: 'false',
      },
      handleKeyDown(one, event) {
        const taken = handled(one, event);
        if (taken) event.stopPropagation();
        return taken;
      },
      handleDOMEvents: {
        // The editor's own reading of a clipboard makes elements from markup, which the page's policy refuses.
        paste: (_, event) => take(event, ports.onPaste),
        drop: (_, event) => take(event, () => undefined),
        copy: (_, event) => take(event, ports.onCopy),
        cut: (one, event) => {
          take(event, (clipboard) => {
            if (ports.onCopy(clipboard)) one.dispatch(one.state.tr.deleteSelection());
          });
          return true;
        },
      },
      dispatchTransaction: (transaction) => dispatch(transaction),
    },
  );

  function dispatch(transaction: Transaction) {
    const before = flatOf(view.state.doc);
    view.updateState(view.state.apply(transaction));
    const { doc, selection } = view.state;
    const isOwn = transaction.docChanged && transaction.getMeta(fromLeaflet) !== true;
    const change = isOwn ? changeBetween(before, flatOf(doc)) : null;
    if (change) {
      ports.write(change, offsetOf(doc, selection.head));
      if (!view.composing) sync();
    }
    tell();
  }

  function tell() {
    const { doc, selection } = view.state;
    ports.onSelection(offsetOf(doc, selection.anchor), offsetOf(doc, selection.head));
  }

  function sync() {
    const change = changeBetween(flatOf(view.state.doc), ports.text());
    if (change) view.dispatch(replaceIn(view.state.tr, change).setMeta(fromLeaflet, true));
  }

  return {
    select: (anchor, head) => {
      const { doc, tr } = view.state;
      const chosen = TextSelection.create(doc, placeOf(doc, anchor), placeOf(doc, head));
      view.dispatch(tr.setSelection(chosen));
    },
    sync,
    focus: () => view.focus(),
    isComposing: () => view.composing,
    close: () => view.destroy(),
  };
}

const fromLeaflet = 'from-leaflet';

function take(event: ClipboardEvent | DragEvent, run: (data: DataTransfer) => unknown): boolean {
  const carried = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
  event.preventDefault();
  event.stopPropagation();
  if (carried) run(carried);
  return true;
}
