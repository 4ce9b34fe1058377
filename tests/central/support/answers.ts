import type { LightMyRequestResponse } from 'fastify';
import { Problem, type ProblemKind, problemTypePrefix } from '#shared/api/problem.ts';

/** The problem an answer carries; fails when it carries none. */
export function problemIn(
  answer: LightMyRequestResponse,
): Problem & { readonly kind: ProblemKind } {
  if (!answer.headers['content-type']?.toString().startsWith('application/problem+json')) {
    throw new Error(`not a problem: ${answer.statusCode} ${answer.body}`);
  }
  const problem = Problem.parse(answer.json());
  if (problem.status !== answer.statusCode)
    throw new Error('the status is said twice, differently');
  // The prefix is followed by the kind: the table has no other types.
  return { ...problem, kind: problem.type.slice(problemTypePrefix.length) as ProblemKind };
}

export const kindIn = (answer: LightMyRequestResponse): ProblemKind => problemIn(answer).kind;
