import type { IpcFailure, RequestInput, RequestName, RequestOutput } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/result.ts';

/** The requests of the main process that the store may use; the page hands the Worker no others. */
export const storeRequests = [
  'safety.read',
  'safety.writeGuard',
  'safety.setDatabaseAside',
  'journal.append',
  'journal.void',
  'journal.read',
  'snapshot.begin',
  'snapshot.write',
  'snapshot.finish',
  'snapshot.list',
  'snapshot.read',
  'picture.write',
  'picture.read',
  'picture.list',
  'picture.setAside',
  'picture.drop',
  'picture.writePiece',
  'picture.readPiece',
  'picture.dropPieces',
  'picture.atCentral',
  'picture.piecesAtCentral',
  'picture.send',
  'picture.fetch',
  'session.state',
  'session.signIn',
  'session.signOut',
  'sync.heads',
  'sync.push',
  'sync.changes',
  'sync.cycleEnded',
  'import.parse',
  'bank.parse',
  'import.progress',
  'import.stop',
  'save.begin',
  'save.piece',
  'save.end',
  'save.cancel',
] as const satisfies readonly RequestName[];

export type StoreRequest = (typeof storeRequests)[number];

export type MainPort = <N extends StoreRequest>(
  name: N,
  input: RequestInput<N>,
) => Promise<Result<RequestOutput<N>, IpcFailure>>;

/** For requests whose refusal is a bug or a broken disk, never an answer. */
export async function must<N extends StoreRequest>(
  port: MainPort,
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> {
  const reply = await port(name, input);
  if (!reply.ok) throw new MainRefused(name, reply.error);
  return reply.value;
}

class MainRefused extends Error {
  readonly failure: IpcFailure;

  constructor(name: StoreRequest, failure: IpcFailure) {
    super(`${name}: ${failure.kind} (${failure.message})`);
    this.failure = failure;
  }
}
