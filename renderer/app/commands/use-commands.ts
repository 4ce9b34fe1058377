import type { CommandId } from '#shared/commands/commands.ts';
import { type Grounds, isOffered } from '#shared/commands/offered-commands.ts';
import { useAppearance } from '../../office/appearance.tsx';
import { leaveNow } from '../../office/before-leaving.ts';
import { useContextualCommands } from '../../office/contextual-commands.ts';
import { useDialogs } from '../../office/dialogs.ts';
import { unsavedSubjects } from '../../office/drafts.ts';
import { useStore } from '../../office/office.tsx';
import { goToMembers, usePlace } from '../../office/screen.ts';
import { useShell } from '../../office/shell.tsx';
import { useWishes } from '../../office/wishes.ts';
import { palette } from './palette-state.ts';

export type Commands = {
  readonly isEnabled: (id: CommandId) => boolean;
  readonly run: (id: CommandId) => void;
};

/** What each command of the table does while the file is open. */
export function useCommands(grounds: Grounds): Commands {
  const ipc = useShell();
  const store = useStore();
  const { appearance, change } = useAppearance();
  const contextual = useContextualCommands((handlers) => handlers.byId);
  const canGoBack = usePlace((place) => place.past.length > 0);
  const { go, back } = usePlace.getState();

  const actions: Partial<Record<CommandId, () => void>> = {
    'palette.open': palette.open,
    'navigate.members': goToMembers,
    'navigate.tracts': () => go({ kind: 'tracts', open: { kind: 'none' } }),
    'tracts.new': () => go({ kind: 'tracts', open: { kind: 'new' } }),
    'tracts.orders': () => go({ kind: 'tracts', open: { kind: 'orders', order: null } }),
    'navigate.treasury': () => go({ kind: 'treasury', part: 'overview' }),
    'navigate.problems': () => go({ kind: 'problems' }),
    'navigate.settings': () => go({ kind: 'settings', part: null }),
    'members.search': () => {
      goToMembers();
      useWishes.getState().askForSearch();
    },
    'members.add': () => go({ kind: 'members', open: 'new' }),
    'members.import': () => go({ kind: 'import' }),
    'navigate.duplicates': () => go({ kind: 'duplicates' }),
    'navigate.bin': () => go({ kind: 'bin' }),
    'undo.open': () => useDialogs.getState().open({ kind: 'undo' }),
    'sync.now': () => void store.syncNow(),
    'vault.lock': () => {
      if (unsavedSubjects().length > 0) {
        useDialogs.getState().open({ kind: 'leave-unsaved', way: 'lock' });
      } else {
        void leaveNow().then(() => ipc.request('vault.lock', {}));
      }
    },
    'appearance.language': () => change({ language: appearance.language === 'fr' ? 'en' : 'fr' }),
    'appearance.theme': () => change({ theme: otherTheme() }),
    'help.shortcuts': () => useDialogs.getState().open({ kind: 'shortcuts' }),
    'help.firstTract': () => {
      change({ learning: { ...appearance.learning, guide: 'new' } });
      go({ kind: 'tracts', open: { kind: 'none' } });
    },
    'help.about': () => go({ kind: 'settings', part: 'about' }),
    ...(canGoBack ? { 'navigate.back': back } : {}),
    ...Object.fromEntries(contextual),
  };

  return {
    isEnabled: (id) => isOffered(id, grounds) && actions[id] !== undefined,
    run: (id) => (isOffered(id, grounds) ? actions[id]?.() : undefined),
  };
}

/** What is drawn now is asked of the page, because “as the system” may be either. */
const otherTheme = () =>
  document.documentElement.dataset.mantineColorScheme === 'dark' ? 'light' : 'dark';
