import type { NewId } from '#shared/ports.ts';
import type { Passwords } from './accounts/passwords.ts';
import type { SignInGuard } from './accounts/sign-in-guard.ts';
import type { Store } from './store/store.ts';

/** What the routes work with. */
export type Central = {
  readonly store: Store;
  readonly passwords: Passwords;
  readonly signInGuard: SignInGuard;
  readonly schema: { readonly min: number; readonly cur: number };
  readonly newId: NewId;
  readonly version: string;
};
