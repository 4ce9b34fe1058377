import { z } from 'zod';
import { Problem, type ProblemKind, problems, problemTypePrefix } from '#shared/api/problem.ts';
import { changesRoute, type RouteName, routes } from '#shared/api/routes.ts';
import { sameValue } from '#shared/canonical.ts';
import { FeedCursor, FeedItem } from '#shared/sync/protocol.ts';
import { problemsOf } from './problems-of.ts';

type Json = Readonly<Record<string, unknown>>;

export type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Json[];
  readonly requestBody?: Json;
  readonly responses: Readonly<Record<string, Json>>;
  readonly security: readonly Json[];
};

export type OpenApi = {
  readonly openapi: '3.1.0';
  readonly info: Json;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Json;
};

const bearer = [{ accessToken: [] }];

/** The contract of `shared/api`, for people and programmes that do not read TypeScript. */
export function openApiDocument(version: string): OpenApi {
  const paths: Record<string, Record<string, Operation>> = {};
  const add = (path: string, method: string, operation: Operation) => {
    paths[templateOf(path)] = { ...paths[templateOf(path)], [method.toLowerCase()]: operation };
  };
  for (const name of routeNames) add(routes[name].path, routes[name].method, operationOf(name));
  add(changesRoute.path, changesRoute.method, changesOperation());
  return {
    openapi: '3.1.0',
    info: {
      title: 'Permanence central',
      version,
      description:
        'What the offices of a federation synchronise with. Errors are RFC 9457 problem documents.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output'), Json: anyJson },
      securitySchemes: { accessToken: { type: 'http', scheme: 'bearer' } },
    },
  };
}

// `Object.keys` forgets that it gives the table's own keys.
const routeNames = Object.keys(routes) as readonly RouteName[];

function operationOf(name: RouteName): Operation {
  const { path, method, summary, auth, body, output } = routes[name];
  const hasBody = method !== 'GET' && method !== 'DELETE';
  return {
    operationId: name,
    summary: auth === 'federation-admin' ? `${summary} (federation administrators)` : summary,
    parameters: pathParameters(path),
    ...(hasBody ? { requestBody: { required: true, content: json(schemaOf(body, 'input')) } } : {}),
    responses: {
      200: { description: 'Done', content: json(schemaOf(output, 'output')) },
      ...(name === 'sync' ? { 304: { description: 'Nothing moved since If-None-Match' } } : {}),
      ...problemResponses(problemsOf(name)),
    },
    security: auth === 'none' ? [] : bearer,
  };
}

function changesOperation(): Operation {
  const query = schemaOf(changesRoute.query, 'input');
  const line = { oneOf: [schemaOf(FeedItem, 'output'), schemaOf(FeedCursor, 'output')] };
  return {
    operationId: 'changes',
    summary: changesRoute.summary,
    parameters: [...pathParameters(changesRoute.path), ...queryParameters(query)],
    responses: {
      200: {
        description: 'One JSON document a line; each page ends with a cursor line',
        content: { 'application/x-ndjson': { schema: line } },
      },
      ...problemResponses(problemsOf('changes')),
    },
    security: bearer,
  };
}

/** By status: several problems may share one. */
function problemResponses(kinds: readonly ProblemKind[]): Record<string, Json> {
  const responses: Record<string, Json> = {};
  for (const kind of kinds) {
    const { status } = problems[kind];
    const types = kinds.filter((other) => problems[other].status === status);
    responses[status] = {
      description: types
        .map((type) => `${problemTypePrefix}${type}: ${problems[type].title}`)
        .join('; '),
      content: {
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      },
    };
  }
  return responses;
}

/** What refers to itself stands beside the others in the document; so far that is JSON alone. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const {
    $schema: _,
    $defs = {},
    ...plain
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  for (const definition of Object.values($defs)) {
    if (!sameValue(withSharedJson(definition), anyJson)) {
      throw new Error('a schema that refers to itself has no place in the document');
    }
  }
  return withSharedJson(plain);
}

const withSharedJson = (schema: Json): Json =>
  JSON.parse(JSON.stringify(schema).replaceAll(/#\/\$defs\/\w+/g, '#/components/schemas/Json'));

const anyJson: Json = {
  anyOf: [
    ...['string', 'number', 'boolean', 'null'].map((type) => ({ type })),
    { type: 'array', items: { $ref: '#/components/schemas/Json' } },
    {
      type: 'object',
      propertyNames: { type: 'string' },
      additionalProperties: { $ref: '#/components/schemas/Json' },
    },
  ],
};

const json = (schema: Json): Json => ({ 'application/json': { schema } });

const templateOf = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

const pathParameters = (path: string): readonly Json[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

function queryParameters(query: Json): readonly Json[] {
  const { properties, required } = z
    .object({ properties: z.record(z.string(), z.unknown()), required: z.array(z.string()) })
    .parse(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}
