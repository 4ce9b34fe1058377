import {
  type IpcFailure,
  type RequestInput,
  type RequestName,
  type RequestOutput,
  requests,
} from '#shared/ipc/contract.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { diskCodeOf } from '../disk/disk-failure.ts';
import { maxBytesOf, needsUnlocked } from './request-rules.ts';
import { isWithin } from './size.ts';

export type Handlers = {
  readonly [N in RequestName]: (input: RequestInput<N>) => Promise<RequestOutput<N>>;
};

export type Served = {
  readonly handlers: Handlers;
  readonly isUnlocked: () => boolean;
  /** Bugs, with their place. Refusals of the disk too. */
  readonly onFailure: (name: RequestName, cause: unknown) => void;
  /** In tests and unpackaged: a handler that breaks the contract is a bug we want to see. */
  readonly checksOutput: boolean;
};

type AnyHandler = (input: unknown) => Promise<unknown>;

/** Validates one request of the window, runs its handler and never throws. */
export async function serve(
  served: Served,
  name: unknown,
  raw: unknown,
): Promise<Result<unknown, IpcFailure>> {
  if (!isRequestName(name)) return refuse('unknown-request');
  if (!isWithin(raw, maxBytesOf(name))) return refuse('invalid-input', 'too-large');
  if (needsUnlocked(name) && !served.isUnlocked()) return refuse('locked');
  try {
    const input = requests[name].input.safeParse(raw);
    if (!input.success) return refuse('invalid-input', pathsOf(input.error.issues));
    // The lookup pairs each handler with its own schema; TypeScript cannot follow that through a union.
    const output = await (served.handlers[name] as AnyHandler)(input.data);
    return ok(served.checksOutput ? requests[name].output.parse(output) : output);
  } catch (cause) {
    served.onFailure(name, cause);
    const code = diskCodeOf(cause);
    return code === null ? refuse('unexpected') : refuse('disk', code);
  }
}

const refuse = (kind: IpcFailure['kind'], message = ''): Result<never, IpcFailure> =>
  err({ kind, message });

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name);
}

/** Where the input is wrong, never what was in it. */
const pathsOf = (issues: readonly { readonly path: readonly PropertyKey[] }[]): string =>
  issues.map(({ path }) => path.map(String).join('.')).join(', ');
