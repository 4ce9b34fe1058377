import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';

const defaultPort = 4180;
const mostMemberNumber = 999_999_999_999;
const isOn = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((value) => value === '1' || value === 'true');
const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const Environment = z
  .object({
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(defaultPort),
    DATABASE_URL: orNothing(z.url({ protocol: /^postgres(ql)?$/ })),
    PERMANENCE_DATA: orNothing(z.string()),
    PERMANENCE_DEMO: isOn,
    CENTRAL_ADMIN_EMAIL: orNothing(z.email()),
    CENTRAL_ADMIN_PASSWORD: orNothing(z.string().min(12).max(200)),
    CENTRAL_FIRST_MEMBER_NUMBER: z.coerce
      .number()
      .int()
      .min(1)
      .max(mostMemberNumber)
      .default(100_001),
    CENTRAL_TRUST_PROXY: isOn,
    CENTRAL_REQUESTS_PER_MINUTE: z.coerce.number().int().min(10).default(3_000),
    CENTRAL_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .refine(
    (env) => env.CENTRAL_ADMIN_PASSWORD === undefined || env.CENTRAL_ADMIN_EMAIL !== undefined,
    {
      path: ['CENTRAL_ADMIN_EMAIL'],
      message: 'is needed with CENTRAL_ADMIN_PASSWORD',
    },
  );

export type Database =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'pglite'; readonly directory: string };

export type Config = {
  readonly host: string;
  readonly port: number;
  readonly database: Database;
  readonly isDemo: boolean;
  readonly admin: { readonly email: string; readonly password: string | null } | null;
  /** Where the numbers that central gives to members begin; raised later, it is skipped to. */
  readonly firstMemberNumber: number;
  readonly trustProxy: boolean;
  readonly requestsPerMinute: number;
  readonly logLevel: string;
};

type Variables = Readonly<Record<string, string | undefined>>;

/** The only place that reads the environment. Never says a value back: it may be a password. */
export function readConfig(variables: Variables): Config {
  const read = Environment.safeParse(variables);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new CannotStart(`The configuration is not right. ${faults.join('; ')}.`);
  }
  const env = read.data;
  return {
    host: env.HOST,
    port: env.PORT,
    database:
      env.DATABASE_URL === undefined
        ? { kind: 'pglite', directory: env.PERMANENCE_DATA ?? userDataDirectory(variables) }
        : { kind: 'postgres', url: env.DATABASE_URL },
    isDemo: env.PERMANENCE_DEMO,
    admin:
      env.CENTRAL_ADMIN_EMAIL === undefined
        ? null
        : { email: env.CENTRAL_ADMIN_EMAIL, password: env.CENTRAL_ADMIN_PASSWORD ?? null },
    firstMemberNumber: env.CENTRAL_FIRST_MEMBER_NUMBER,
    trustProxy: env.CENTRAL_TRUST_PROXY,
    requestsPerMinute: env.CENTRAL_REQUESTS_PER_MINUTE,
    logLevel: env.CENTRAL_LOG_LEVEL,
  };
}

function userDataDirectory(variables: Variables): string {
  const folder = 'permanence-central';
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support', folder);
  if (process.platform === 'win32') {
    return join(variables.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'), folder);
  }
  return join(variables.XDG_DATA_HOME || join(homedir(), '.local/share'), folder);
}
