import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Problem } from '#shared/api/problem.ts';
import { type RouteBody, type RouteName, type RouteOutput, routes } from '#shared/api/routes.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Central } from '../central.ts';
import { requireAccount } from '../plugins/auth.ts';
import { type Refusal, sendProblem } from '../plugins/problems.ts';

export type ServedCall<N extends RouteName> = {
  readonly body: RouteBody<N>;
  readonly params: Readonly<Record<string, string>>;
  readonly request: FastifyRequest;
};

type Serve<N extends RouteName> = {
  readonly name: N;
  /** Bytes; Fastify's default is 1 MiB. */
  readonly bodyLimit?: number;
  readonly answer: (call: ServedCall<N>) => Promise<Result<RouteOutput<N>, Refusal>>;
};

const smallBody = 65_536;

/** Mounts one route of the contract: who may ask, what is read, what is answered all come from the table. */
export function serve<N extends RouteName>(
  app: FastifyInstance,
  central: Central,
  route: Serve<N>,
): void {
  const { method, path, body, output } = routes[route.name];
  app.route({
    method,
    url: path,
    bodyLimit: route.bodyLimit ?? smallBody,
    onRequest: gatesOf(central, route.name),
    handler: async (request, reply) => {
      const read = parse(body, request.body ?? {});
      if (!read.ok) return sendProblem(reply, read.error);
      const answered = await route.answer({
        // The table pairs each name with its schema, which TypeScript cannot follow through `routes[N]`.
        body: read.value as RouteBody<N>,
        params: paramsOf(request),
        request,
      });
      return answered.ok
        ? sendJson(reply, output.parse(answered.value))
        : sendProblem(reply, answered.error);
    },
  });
}

export function gatesOf(central: Central, name: RouteName) {
  const { auth } = routes[name];
  if (auth === 'none') return [];
  return [requireAccount(central.store, auth === 'account' ? undefined : auth)];
}

/** What does not match, by JSON pointer; never the value. */
export function parse<T extends z.ZodType>(
  schema: T,
  value: unknown,
): Result<z.output<T>, Refusal> {
  const read = schema.safeParse(value);
  if (read.success) return ok(read.data);
  return err({ kind: 'validation', errors: read.error.issues.slice(0, mostErrors).map(pointerOf) });
}

export function sendJson(reply: FastifyReply, value: unknown): FastifyReply {
  return reply
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify(value));
}

export function paramsOf(request: FastifyRequest): Readonly<Record<string, string>> {
  // Fastify types path parameters as unknown; they are always strings.
  return (request.params ?? {}) as Readonly<Record<string, string>>;
}

const mostErrors = 50;

function pointerOf(issue: z.core.$ZodIssue): NonNullable<Problem['errors']>[number] {
  const escaped = issue.path.map((step) =>
    String(step).replaceAll('~', '~0').replaceAll('/', '~1'),
  );
  return { pointer: escaped.map((step) => `/${step}`).join(''), message: issue.message };
}
