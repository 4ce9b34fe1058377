import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import {
  type Problem,
  type ProblemKind,
  problems,
  problemTypePrefix,
} from '#shared/api/problem.ts';
import { sqlState } from '../store/store.ts';

/** Why a request is not granted. Facts that may be told to whoever asked. */
export type Refusal = {
  readonly kind: ProblemKind;
  readonly expected?: number;
  readonly errors?: Problem['errors'];
  readonly retryAfterSeconds?: number;
};

const problemContentType = 'application/problem+json; charset=utf-8';

function problemOf({ kind, expected, errors }: Refusal): Problem {
  return {
    type: `${problemTypePrefix}${kind}`,
    title: problems[kind].title,
    status: problems[kind].status,
    ...(expected === undefined ? {} : { expected }),
    ...(errors === undefined ? {} : { errors }),
  };
}

export function sendProblem(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const problem = problemOf(refusal);
  if (refusal.retryAfterSeconds !== undefined) {
    reply.header('retry-after', refusal.retryAfterSeconds);
  }
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(problem.status)
    .header('content-type', problemContentType)
    .send(JSON.stringify(problem));
}

/** Every answer that is not a success is a problem document, whoever refused: a route, Fastify, or a failure. */
export function answerWithProblems(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, { kind: 'not-found' }));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const kind = kindOf(error);
    if (problems[kind].status >= 500) request.log.error({ failure: traceOf(error) }, 'failure');
    return sendProblem(reply, { kind });
  });
}

/** What is not even HTTP has no request and no route: the answer is written by hand. */
export function answerRawErrors(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(problemOf({ kind: 'malformed' }));
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-type: ${problemContentType}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

const kindsOfFastify: Readonly<Record<string, ProblemKind>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed',
  FST_ERR_BAD_URL: 'not-found',
};

const unreachableDatabase = /^(08|57P|53)/;
/** A value that PostgreSQL cannot hold, such as a text with a zero character in it. */
const badValue = /^22/;
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT']);

function kindOf(error: FastifyError): ProblemKind {
  const known = kindsOfFastify[error.code];
  if (known !== undefined) return known;
  if (error.statusCode === 429) return 'rate-limited';
  if (error.statusCode === 400) return 'malformed';
  const state = sqlState(error) ?? '';
  if (badValue.test(state)) return 'validation';
  const isDown = unreachableDatabase.test(state) || networkCodes.has(error.code);
  return isDown ? 'unavailable' : 'unexpected';
}

/** Where it failed, and never the message: PostgreSQL quotes the values it refuses. */
export function traceOf(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error ? error.code : undefined;
  return { name: error.name, code, at: frames.map((line) => line.trim()) };
}
