import { z } from 'zod';
import { Account } from '#shared/api/routes.ts';
import { parseJson } from '../disk/parse-json.ts';
import type { TwinFile } from '../disk/twin-file.ts';
import { seal, unseal } from '../keys/sealed-box.ts';

/** What the disk keeps: one sealed box. */
export const SessionFile = z.strictObject({ box: z.base64() });
export type SessionFile = z.infer<typeof SessionFile>;

/** Where this office is signed in. `refreshToken` null: it was, and has to sign in again. */
export const SignedIn = z.object({
  centralUrl: z.string(),
  clientId: z.uuid(),
  account: Account.nullable(),
  refreshToken: z.string().nullable(),
});
export type SignedIn = z.infer<typeof SignedIn>;

export type SessionStore = {
  /** Null when there is none, or when the key is not the one it was sealed under. */
  load(): Promise<SignedIn | null>;
  /** Does nothing while the vault is locked: nothing can be sealed then. */
  save(signedIn: SignedIn): Promise<void>;
};

type Ports = {
  readonly file: TwinFile<SessionFile>;
  /** Null while the vault is locked. */
  readonly sessionKey: () => Uint8Array | null;
};

const context = 'permanence/session';

export function openSessionStore({ file, sessionKey }: Ports): SessionStore {
  const withKey = async <T>(use: (key: Uint8Array) => Promise<T>): Promise<T | null> => {
    const key = sessionKey();
    if (key === null) return null;
    try {
      return await use(key);
    } finally {
      key.fill(0);
    }
  };
  return {
    load: () =>
      withKey(async (key) => {
        const found = await file.read();
        if (found.kind !== 'read') return null;
        const content = unseal({ key, context }, Buffer.from(found.value.box, 'base64'));
        const signedIn = content && parseJson(SignedIn, content.toString('utf8'));
        content?.fill(0);
        return signedIn?.ok ? signedIn.value : null;
      }),
    async save(signedIn) {
      await withKey((key) => {
        const box = seal({ key, context }, Buffer.from(JSON.stringify(signedIn)));
        return file.write({ box: box.toString('base64') });
      });
    },
  };
}
