import type { EventPayload, RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import type { FileReader } from '../files/parse-file.ts';
import type { PictureFiles } from '../files/pictures.ts';
import type { SaveDesk } from '../files/save-in-pieces.ts';
import type { Safety } from '../guard/safety.ts';
import type { LockReason } from '../keys/auto-lock.ts';
import type { Vault } from '../keys/vault.ts';
import type { AppearanceStore } from '../settings/appearance.ts';
import type { ChangeStream } from '../sync/change-stream.ts';
import type { FederationLine } from '../sync/federation.ts';
import type { HeadsReader } from '../sync/heads.ts';
import type { PictureLine } from '../sync/picture-line.ts';
import type { PresenceLine } from '../sync/presence.ts';
import type { Pusher } from '../sync/push.ts';
import type { Schedule } from '../sync/schedule.ts';
import type { Session } from '../sync/session.ts';

/** What the handlers work with. Built once by `office.ts`; a test hands in its own. */
export type Services = {
  readonly about: RequestOutput<'app.about'>;
  readonly appearance: AppearanceStore;
  readonly vault: Vault;
  readonly safety: Safety;
  /** Moves Chromium's database files away; see `setAside`. */
  readonly setDatabaseAside: () => Promise<void>;
  readonly session: Session;
  readonly heads: HeadsReader;
  readonly push: Pusher;
  readonly changes: ChangeStream;
  readonly schedule: Schedule;
  /** Reads lists from outside. */
  readonly files: FileReader;
  readonly saveFile: (order: RequestInput<'file.save'>) => Promise<string | null>;
  readonly pictures: PictureFiles;
  readonly pictureLine: PictureLine;
  readonly presence: PresenceLine;
  readonly federation: FederationLine;
  /** Files that come in pieces. */
  readonly saves: SaveDesk;
  readonly printPdf: (order: RequestInput<'print.pdf'>) => Promise<RequestOutput<'print.pdf'>>;
  /** An address that was already judged. */
  readonly openLink: (url: string) => Promise<void>;
  /** Drops the keys and everything they opened, and tells the window. */
  readonly lock: (reason: EventPayload<'vault.locked'>['reason']) => void;
  /** Nobody is there: the same, after the page has written what was typed last. */
  readonly lockSoon: (reason: LockReason) => void;
  readonly onUnlocked: () => void;
  /** Of what can be done now. */
  readonly showMenuOf: (grounds: RequestInput<'menu.show'>) => void;
  /** The closing that is under way is off. */
  readonly keepOpen: () => void;
};
