import type { RequestName } from '#shared/ipc/contract.ts';

/** What works before the office is opened. Everything else is refused while the vault is locked. */
const openToAll: ReadonlySet<RequestName> = new Set<RequestName>([
  'app.about',
  'app.keepOpen',
  'appearance.read',
  'appearance.write',
  'menu.show',
  'link.open',
  'file.save',
  'vault.state',
  'vault.create',
  'vault.unlock',
  'vault.recover',
  'vault.lock',
  'sync.cycleEnded',
]);

export const needsUnlocked = (name: RequestName): boolean => !openToAll.has(name);

const ordinaryBytes = 1_000_000;

/** Requests that carry files or sealed tables. */
const largeBytes: Partial<Record<RequestName, number>> = {
  'journal.append': 512_000_000,
  'snapshot.write': 128_000_000,
  'picture.write': 64_000_000,
  'picture.writePiece': 2_000_000,
  'picture.send': 2_000_000,
  'file.save': 256_000_000,
  'save.piece': 16_000_000,
  'print.pdf': 64_000_000,
  'import.parse': 64_000_000,
  'bank.parse': 64_000_000,
  'sync.push': 32_000_000,
};

export const maxBytesOf = (name: RequestName): number => largeBytes[name] ?? ordinaryBytes;
