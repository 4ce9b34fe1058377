import { randomBytes } from 'node:crypto';
import { expect, vi } from 'vitest';
import { picturePieceBytes } from '#shared/api/picture-routes.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import { aSection } from '../../../central/support/an-office.ts';
import type { TestCentral } from '../../../central/support/test-central.ts';
import { aSyncOffice, type SyncOffice } from './sync-office.ts';

const about = { type: 'image/jpeg', width: 30, height: 20, name: 'place.jpg' } as const;
export const threePieces = 2 * picturePieceBytes + 11;

export async function twoOffices(central: TestCentral) {
  const section = await aSection(central);
  const [one, two] = [
    await aSyncOffice(central, { sectionIds: [section.id], role: 'volunteer' }),
    await aSyncOffice(central, { sectionIds: [section.id] }),
  ];
  return { one, two, scope: scopeOf(section.id, 'tracts') };
}

/** Put there, and its record at central; its bytes go after that by themselves. */
export async function put(
  { store }: SyncOffice,
  scope: ReturnType<typeof scopeOf>,
  size = threePieces,
) {
  const bytes = new Uint8Array(randomBytes(size));
  const added = await store.addPicture({ scope, bytes: bytes.slice(), about });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return { bytes, sha256: added.value };
}

export const isWhole = async (central: TestCentral, sha256: string): Promise<boolean> =>
  (
    await central.store.sql('select 1 from picture where sha256 = $1 and whole_at is not null', [
      sha256,
    ])
  ).length > 0;

export const atCentral = (central: TestCentral, sha256: string) =>
  vi.waitFor(async () => expect(await isWhole(central, sha256)).toBe(true), { timeout: 5_000 });

export const arrived = ({ store }: SyncOffice, sha256: string, bytes: Uint8Array) =>
  vi.waitFor(
    async () => {
      const held = await store.picture(sha256);
      expect(held !== null && Buffer.from(held).equals(bytes)).toBe(true);
    },
    { timeout: 5_000 },
  );

/** The program hangs with its n-th request of that name, and ends. */
export function dieAt(office: SyncOffice, name: string, nth: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    office.computer.intercept = (asked, _input, next) => {
      if (asked !== name) return next();
      seen += 1;
      if (seen < nth) return next();
      resolve();
      return new Promise(() => undefined);
    };
  });
}
