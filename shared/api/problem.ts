import { z } from 'zod';

/** RFC 9457. Every refusal of central has one of these types; the list is closed and documented in OpenAPI. */
export const problems = {
  malformed: { status: 400, title: 'The request is not JSON' },
  'bad-credentials': { status: 401, title: 'Wrong e-mail or password' },
  'signed-out': { status: 401, title: 'The session has ended' },
  'device-revoked': { status: 401, title: 'This device was revoked' },
  forbidden: { status: 403, title: 'Not allowed for this account' },
  'not-found': { status: 404, title: 'No such resource' },
  'epoch-changed': { status: 409, title: 'Central was restored from a backup' },
  'mutation-gap': { status: 409, title: 'A mutation is missing before this one' },
  'client-forked': { status: 409, title: 'Another copy of this office used the same numbers' },
  'already-exists': { status: 409, title: 'It exists already' },
  'cursor-expired': { status: 410, title: 'The feed no longer reaches back that far' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'Send application/json' },
  validation: { status: 422, title: 'The request does not match its schema' },
  'upgrade-required': { status: 426, title: 'This version of Permanence is too old' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  unexpected: { status: 500, title: 'Central failed; nothing was written' },
  unavailable: { status: 503, title: 'Central cannot reach its database' },
} as const;

export type ProblemKind = keyof typeof problems;

export const problemKinds = Object.keys(problems) as readonly ProblemKind[];

export const problemTypePrefix = 'urn:permanence:problem:';

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** With `mutation-gap`: the number central is waiting for. */
  expected: z.int().optional(),
  /** JSON pointers of the offending places; never the values. */
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
