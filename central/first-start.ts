import { newSecret } from './accounts/tokens.ts';
import type { Central } from './central.ts';
import type { Config } from './config.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { hasAccounts, insertAccount } from './store/accounts.ts';

const generatedPasswordLength = 20;
const defaultEmail = 'admin@federation.example';

/** On a database without accounts: the demo federation, or one administrator. Otherwise nothing. */
export async function firstStart(central: Central, config: Config): Promise<void> {
  if (await hasAccounts(central.store.sql)) return;
  if (config.isDemo) {
    await seedDemo(central);
    return;
  }
  const email = config.admin?.email ?? defaultEmail;
  const password = config.admin?.password ?? newSecret().slice(0, generatedPasswordLength);
  const passwordHash = await central.passwords.hash(password);
  const account = {
    id: central.newId(),
    email,
    displayName: 'Administration',
    role: 'federation-admin' as const,
    seesAmounts: true,
    sectionIds: [],
  };
  const isFirst = await central.store.tx((sql) => insertAccount(sql, account, passwordHash));
  if (isFirst && config.admin?.password == null) {
    process.stdout.write(
      `The federation's administrator may now sign in as ${email} with the password ${password} ` +
        `(it is not shown again: write it down).\n`,
    );
  }
}
