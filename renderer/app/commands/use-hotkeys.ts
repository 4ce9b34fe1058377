import { useEffect, useEffectEvent } from 'react';
import { type CommandId, commandEntry, commandIds, commands } from '#shared/commands/commands.ts';
import { useDialogs } from '../../office/dialogs.ts';
import { useShell } from '../../office/shell.tsx';
import { isMac, matchesShortcut, parseShortcut, type Shortcut } from '../../ui/shortcut.ts';
import { paletteState } from './palette-state.ts';
import type { Commands } from './use-commands.ts';

type Binding = { readonly id: CommandId; readonly shortcut: Shortcut };

const isOfTract = (id: CommandId) => commandEntry(id).needs === 'tract';

/** While a leaflet is open, what is done in it is asked first: some keys mean something else elsewhere. */
const bindings: readonly Binding[] = [
  ...commandIds.filter(isOfTract),
  ...commandIds.filter((id) => !isOfTract(id)),
].flatMap((id) => {
  const { shortcut } = commandEntry(id);
  return shortcut === undefined ? [] : [{ id, shortcut: parseShortcut(shortcut) }];
});

const notTyped = bindings.filter(({ id }) => !commandEntry(id).isTyped);

/** As in a spreadsheet. In a field, the same keys take back what was typed there. */
const outsideFields: readonly Binding[] = [
  { id: 'undo.open', shortcut: parseShortcut('CmdOrCtrl+Z') },
];

/** A dialogue keeps the keyboard to itself, but for these. */
const alwaysHeard: ReadonlySet<CommandId> = new Set(['vault.lock', 'sync.now']);

/** Keys typed in the window, and items chosen in the native menu. A key that is handled here never reaches the menu. */
export function useHotkeys(commands: Commands): void {
  const ipc = useShell();

  const runIfHeard = useEffectEvent((id: CommandId): boolean => {
    const isCovered = useDialogs.getState().current !== null || paletteState.getState().opened;
    if ((isCovered && !alwaysHeard.has(id)) || !commands.isEnabled(id)) return false;
    commands.run(id);
    return true;
  });

  const hear = useEffectEvent((press: KeyboardEvent) => {
    if (press.defaultPrevented || press.isComposing) return;
    const heard = isInField(press.target) ? notTyped : [...bindings, ...outsideFields];
    const meant = heard.filter(({ shortcut }) => matchesShortcut(press, shortcut, isMac()));
    if (meant.some(({ id }) => runIfHeard(id))) press.preventDefault();
  });

  useEffect(() => {
    const listen = (press: KeyboardEvent) => hear(press);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  useEffect(
    () =>
      ipc.on('command.run', ({ id }) => {
        if (isCommandId(id)) runIfHeard(id);
      }),
    [ipc],
  );
}

const isInField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type="checkbox"], [type="radio"]), textarea'));

const isCommandId = (id: string): id is CommandId => id in commands;
