import { z } from 'zod';
import type { Result } from '../result.ts';
import { answer, Bytes, nothing } from './answer.ts';
import { Appearance } from './appearance.ts';
import { BankFileFailure, BankOptions } from './bank-file.ts';
import { PackedBankFile } from './bank-pieces.ts';
import { federationRequests } from './federation-requests.ts';
import { FileProgress, ParseFailure, ParseOptions } from './import-file.ts';
import { pictureRequests } from './picture-requests.ts';
import { presenceRequests } from './presence-requests.ts';
import { PrintFailure } from './print.ts';
import { PrintWish } from './print-wish.ts';
import { Guard, SafetyReport, SnapshotSummary } from './safety.ts';
import { PieceFailure } from './save.ts';
import { syncRequests } from './sync-requests.ts';
import { PackedTable } from './table-pieces.ts';
import { VaultFailure, VaultState } from './vault.ts';

/** 32 bytes. From it the store Worker derives the key of each table and scope (HKDF). */
const StoreKey = z.object({ storeKey: Bytes });

/** Everything the renderer may ask of the main process. One line a request; both ends are derived from it. */
export const requests = {
  'app.about': {
    input: nothing,
    output: z.object({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      node: z.string(),
      platform: z.string(),
      /** True on the test vehicle (an Electron older than the one we ship). */
      isTestRuntime: z.boolean(),
      /** Set when started by `npm start`: the embedded central to offer. */
      demoCentralUrl: z.string().nullable(),
    }),
  },
  /** After `app.closing`: the person is being asked about unsaved work. The window stays until it is closed again. */
  'app.keepOpen': { input: nothing, output: nothing },
  'appearance.read': { input: nothing, output: Appearance },
  'appearance.write': { input: Appearance, output: nothing },
  /** What the native menu shows: only what can be done here and now. */
  'menu.show': {
    input: z.object({ people: z.boolean(), tract: z.boolean(), dues: z.boolean() }),
    output: nothing,
  },
  /** Opens an https: or mailto: address in the person's own programs; anything else is refused. */
  'link.open': { input: z.object({ url: z.string().max(2_000) }), output: nothing },
  /** A system dialogue, then an atomic write. `path` is null when the person cancelled. */
  'file.save': {
    input: z.object({ suggestedName: z.string().min(1).max(200), bytes: Bytes }),
    output: z.object({ path: z.string().nullable() }),
  },
  /** A file that comes in pieces: first the dialogue. `file` is null when the person cancelled. */
  'save.begin': {
    input: z.object({ suggestedName: z.string().min(1).max(200) }),
    output: z.object({ file: z.object({ id: z.string(), fileName: z.string() }).nullable() }),
  },
  /** In their order; they wait in memory. */
  'save.piece': {
    input: z.object({ id: z.string().max(100), bytes: Bytes }),
    output: answer(nothing, PieceFailure),
  },
  /** Only now something is on the disk: whole, or not at all. */
  'save.end': {
    input: z.object({ id: z.string().max(100) }),
    output: answer(nothing, PieceFailure),
  },
  'save.cancel': { input: z.object({ id: z.string().max(100) }), output: nothing },
  /** The system's print dialogue over a PDF; nothing of it is left on the disk. */
  'print.pdf': {
    input: z.object({
      title: z.string().min(1).max(200),
      bytes: Bytes,
      wish: PrintWish.optional(),
    }),
    output: answer(z.object({ outcome: z.enum(['printed', 'cancelled']) }), PrintFailure),
  },

  'vault.state': { input: nothing, output: VaultState },
  'vault.create': {
    input: z.object({ passphrase: z.string().min(1).max(1_000) }),
    output: answer(StoreKey.extend({ recoveryKey: z.string() }), VaultFailure),
  },
  'vault.unlock': {
    input: z.object({ passphrase: z.string().min(1).max(1_000) }),
    output: answer(StoreKey, VaultFailure),
  },
  'vault.recover': {
    input: z.object({
      recoveryKey: z.string().max(200),
      newPassphrase: z.string().min(1).max(1_000),
    }),
    output: answer(StoreKey, VaultFailure),
  },
  'vault.changePassphrase': {
    input: z.object({ current: z.string().max(1_000), next: z.string().min(1).max(1_000) }),
    output: answer(nothing, VaultFailure),
  },
  /** A fresh key in place of the printed one, which opens nothing any more. The store is not touched. */
  'vault.newRecoveryKey': {
    input: z.object({ passphrase: z.string().min(1).max(1_000) }),
    output: answer(z.object({ recoveryKey: z.string() }), VaultFailure),
  },
  /** The person said, or showed, that the recovery key is in a safe place. */
  'vault.recoveryKeyKept': { input: nothing, output: nothing },
  'vault.lock': { input: nothing, output: nothing },

  /** What main knows about the store from outside IndexedDB; compared before any list is shown. */
  'safety.read': { input: nothing, output: SafetyReport },
  'safety.writeGuard': { input: Guard, output: nothing },
  /**
   * Moves the files of a database that Chromium can no longer open out of its way, and keeps them. Without this
   * no new database could be made beside it either: all databases of an origin share their files.
   */
  'safety.setDatabaseAside': { input: nothing, output: nothing },
  /** Durable (fsync) before it answers. `sealed` is opaque to main. */
  'journal.append': {
    input: z.object({ seq: z.int().positive(), sealed: Bytes }),
    output: nothing,
  },
  /** The commit of `seq` failed and the person was told so: a repair must not bring it back. */
  'journal.void': { input: z.object({ seq: z.int().positive() }), output: nothing },
  /** Oldest first, `seq` > `after`, at most `limit` records. Void ones are left out. */
  'journal.read': {
    input: z.object({ after: z.int().nonnegative(), limit: z.int().positive().max(1_000) }),
    output: z.object({
      records: z.array(z.object({ seq: z.int(), sealed: Bytes })),
      /** Records that were there but unreadable (damaged file). */
      lost: z.int(),
    }),
  },
  /** A snapshot is written in parts, then finished: read back, verified, and only then counted as one. */
  'snapshot.begin': {
    input: z.object({ schema: z.int(), seq: z.int() }),
    output: z.object({ id: z.string() }),
  },
  'snapshot.write': { input: z.object({ id: z.string(), part: Bytes }), output: nothing },
  'snapshot.finish': {
    input: z.object({
      id: z.string(),
      rows: z.int(),
      /** Copies from before this commit still hold people who are deleted for good. */
      forgotAt: z.int().nonnegative(),
    }),
    output: SnapshotSummary,
  },
  'snapshot.list': { input: nothing, output: z.object({ snapshots: z.array(SnapshotSummary) }) },
  /** Part `index` of a snapshot, null past its end. Fails when the file no longer matches its hash. */
  'snapshot.read': {
    input: z.object({ id: z.string(), index: z.int().nonnegative() }),
    output: z.object({ part: Bytes.nullable() }),
  },

  ...pictureRequests,

  ...syncRequests,
  ...presenceRequests,
  ...federationRequests,

  /** Reads a CSV or XLSX file in a killable process with limits on size, time and memory. */
  'import.parse': {
    input: z.object({ fileName: z.string().max(300), bytes: Bytes, options: ParseOptions }),
    output: answer(PackedTable, ParseFailure),
  },
  /** Reads a bank statement or an export of HelloAsso, in such a process too. */
  'bank.parse': {
    input: z.object({ fileName: z.string().max(300), bytes: Bytes, options: BankOptions }),
    output: answer(PackedBankFile, BankFileFailure),
  },
  /** To be asked now and then while a file is read. Null until its reader has said something. */
  'import.progress': { input: nothing, output: z.object({ reading: FileProgress.nullable() }) },
  /** Ends the reading of a file, of those that wait too; they answer `stopped`. */
  'import.stop': { input: nothing, output: nothing },
} as const;

/** Everything the main process may announce to the renderer. */
export const events = {
  /** A menu item was chosen. */
  'command.run': z.object({ id: z.string() }),
  /** Time to sync: the timer, the network came back, or the person asked in the menu. */
  'sync.due': z.object({ reason: z.enum(['timer', 'online', 'asked']) }),
  /** Nobody is there: write what was typed last, then ask for `vault.lock`. A moment later main locks by itself. */
  'vault.locking': nothing,
  /** Main has dropped the keys (idle, suspend, screen lock): terminate the Worker and show the lock. */
  'vault.locked': z.object({ reason: z.enum(['idle', 'suspend', 'screen-lock', 'asked']) }),
  'appearance.changed': Appearance,
  /** The window is about to close: snapshot, then `window.close()`; or `app.keepOpen`. Ten seconds, then it closes. */
  'app.closing': nothing,
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = z.output<(typeof requests)[N]['input']>;
export type RequestOutput<N extends RequestName> = z.output<(typeof requests)[N]['output']>;
export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>;

/** The border itself refused, or a handler had a bug. Expected refusals are in each request's own output. */
export type IpcFailure = {
  readonly kind:
    | 'untrusted'
    | 'unknown-request'
    | 'invalid-input'
    | 'locked'
    | 'disk'
    | 'unexpected';
  readonly message: string;
};

/** What preload exposes as `window.bridge`. Untyped on purpose: both typed ends validate. */
export type Bridge = {
  request(name: string, input: unknown): Promise<Result<unknown, IpcFailure>>;
  onEvent(listener: (name: string, payload: unknown) => void): () => void;
};
