import { Account, type ListedAccount, routes } from '#shared/api/routes.ts';
import { coversFederation } from '#shared/domain/access.ts';
import type { Role } from '#shared/domain/scope.ts';
import { newPassword } from './new-password.ts';

export type AccountDraft = {
  readonly displayName: string;
  readonly email: string;
  readonly role: Role;
  readonly sectionIds: readonly string[];
  readonly seesAmounts: boolean;
  readonly disabled: boolean;
  /** Of a new account. */
  readonly password: string;
};

export type AccountFault = 'displayName' | 'email' | 'sectionIds' | 'password';

export const emptyAccount = (): AccountDraft => ({
  displayName: '',
  email: '',
  role: 'secretary',
  sectionIds: [],
  seesAmounts: false,
  disabled: false,
  password: newPassword(),
});

export const draftOf = (account: ListedAccount): AccountDraft => ({ ...account, password: '' });

/** An administrator sees everything and needs no section; a treasurer sees amounts, a volunteer sees nobody. */
export const asksForAmounts = (role: Role): boolean => role === 'secretary';

export function faultsOf(draft: AccountDraft, isNew: boolean): ReadonlySet<AccountFault> {
  const faults = new Set<AccountFault>();
  if (draft.displayName.trim() === '') faults.add('displayName');
  if (!coversFederation(draft.role) && draft.sectionIds.length === 0) faults.add('sectionIds');
  if (!isNew) return faults;
  if (!Account.shape.email.safeParse(draft.email.trim()).success) faults.add('email');
  if (!isPassword(draft.password)) faults.add('password');
  return faults;
}

export const isPassword = (typed: string): boolean =>
  routes.resetPassword.body.safeParse({ newPassword: typed }).success;

/** What central is told of it, by whoever adds or changes it. */
export const saidOf = ({ displayName, role, sectionIds, seesAmounts }: AccountDraft) => ({
  displayName: displayName.trim(),
  role,
  sectionIds: coversFederation(role) ? [] : [...sectionIds],
  seesAmounts: asksForAmounts(role) && seesAmounts,
});
