import { type CommandGround, type CommandId, commandEntry, commandIds } from './commands.ts';

/** What there is now: a file of people, an open leaflet. */
export type Grounds = Readonly<Record<CommandGround, boolean>>;

export function isOffered(id: CommandId, grounds: Grounds): boolean {
  const { needs } = commandEntry(id);
  return needs === undefined || grounds[needs];
}

/** What is done in an open leaflet has its keys first; a command whose keys it takes has none meanwhile. */
export function shortcutOf(id: CommandId, grounds: Grounds): string | undefined {
  const { shortcut, needs } = commandEntry(id);
  const isTaken = grounds.tract && needs !== 'tract' && ofTract.has(shortcut);
  return isTaken ? undefined : shortcut;
}

const ofTract: ReadonlySet<string | undefined> = new Set(
  commandIds
    .map(commandEntry)
    .flatMap(({ needs, shortcut }) => (needs === 'tract' && shortcut ? [shortcut] : [])),
);
