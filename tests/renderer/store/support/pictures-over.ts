import type { LightMyRequestResponse } from 'fastify';
import { Problem, problemKinds, problemTypePrefix } from '#shared/api/problem.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok } from '#shared/result.ts';

type Ask = (
  url: string,
  payload?: object,
  method?: 'POST' | 'PUT',
) => Promise<LightMyRequestResponse>;

/** What main's picture line does, over the real server without a network. */
export function picturesOver(ask: Ask) {
  const answered = (answer: LightMyRequestResponse) =>
    answer.statusCode === 200 ? ok(answer.json()) : err(problemOf(answer));
  const pathOf = ({ scope, sha256 }: RequestInput<'picture.piecesAtCentral'>) =>
    `/v1/scopes/${scope}/pictures/${sha256}`;
  return {
    'picture.atCentral': async ({ scope }: RequestInput<'picture.atCentral'>) =>
      answered(await ask(`/v1/scopes/${scope}/pictures`)),
    'picture.piecesAtCentral': async (picture: RequestInput<'picture.piecesAtCentral'>) =>
      answered(await ask(pathOf(picture))),
    'picture.send': async ({ place, bytes, ...picture }: RequestInput<'picture.send'>) => {
      const content = Buffer.from(bytes).toString('base64');
      return answered(await ask(`${pathOf(picture)}/pieces/${place}`, { content }, 'PUT'));
    },
    'picture.fetch': async ({ place, ...picture }: RequestInput<'picture.fetch'>) => {
      const answer = await ask(`${pathOf(picture)}/pieces/${place}`);
      if (answer.statusCode !== 200) return err(problemOf(answer));
      return ok({ bytes: new Uint8Array(Buffer.from(answer.json().content, 'base64')) });
    },
  };
}

export function problemOf(answer: LightMyRequestResponse): SyncFailure {
  const { type } = Problem.parse(answer.json());
  const problem = problemKinds.find((kind) => problemTypePrefix + kind === type) ?? 'unexpected';
  return { kind: 'problem', problem, status: answer.statusCode, retryAfterMs: null };
}
