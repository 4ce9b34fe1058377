import type { Handlers } from '../serve.ts';
import type { Services } from '../services.ts';

type Mine = Pick<
  Handlers,
  | 'vault.state'
  | 'vault.create'
  | 'vault.unlock'
  | 'vault.recover'
  | 'vault.changePassphrase'
  | 'vault.newRecoveryKey'
  | 'vault.recoveryKeyKept'
  | 'vault.lock'
>;

export const vaultHandlers = ({ vault, lock, onUnlocked }: Services): Mine => {
  const opening = async <T extends { readonly ok: boolean }>(opened: Promise<T>): Promise<T> => {
    const result = await opened;
    if (result.ok) onUnlocked();
    return result;
  };
  return {
    'vault.state': () => vault.state(),
    'vault.create': ({ passphrase }) => opening(vault.create(passphrase)),
    'vault.unlock': ({ passphrase }) => opening(vault.unlock(passphrase)),
    'vault.recover': (typed) => opening(vault.recover(typed)),
    'vault.changePassphrase': (typed) => vault.changePassphrase(typed),
    'vault.newRecoveryKey': ({ passphrase }) => vault.newRecoveryKey(passphrase),
    'vault.recoveryKeyKept': async () => {
      await vault.recoveryKeyKept();
      return {};
    },
    'vault.lock': async () => {
      lock('asked');
      return {};
    },
  };
};
