import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { problemTypePrefix } from '#shared/api/problem.ts';

type Whole = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** Writes something else than the whole answer that central gave. */
export type Spoil = (response: ServerResponse, whole: Whole) => void;

const loginPage = '<!doctype html><title>Wi-Fi Gratuit</title><form>Acceptez les conditions</form>';
const half = (body: Buffer): Buffer => body.subarray(0, Math.floor(body.length / 2));

export const webPage: Spoil = (response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(loginPage);
};
const webPageInDisguise: Spoil = (response, { headers }) => {
  response.writeHead(200, headers).end(`${loginPage}\n`);
};
const redirect: Spoil = (response) => {
  response.writeHead(302, { location: 'http://127.0.0.1:9/portail' }).end();
};
const garbage: Spoil = (response, { headers }) => {
  response.writeHead(200, headers).end(randomBytes(5_000));
};
/** The line that ends a page is there; what stands before it is half of a person. */
const halfLineBeforeItsCursor: Spoil = (response, { headers, body }) => {
  const lines = body.toString().trimEnd().split('\n');
  const cursor = lines.pop() ?? '';
  response.writeHead(200, headers).end(`${half(Buffer.from(lines.join('\n')))}\n${cursor}\n`);
};
export const halfLine: Spoil = (response, { headers, body }) => {
  response.writeHead(200, headers).end(half(body));
};
const failure: Spoil = (response) => {
  const problem = { type: `${problemTypePrefix}unexpected`, title: 'Central failed', status: 500 };
  response
    .writeHead(500, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify(problem));
};
const nothing: Spoil = (response, { headers }) => {
  response.writeHead(200, headers).end();
};
const cutConnection: Spoil = (response, { headers, body }) => {
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.write(half(body), () => response.destroy());
};
export const reset: Spoil = (response) => {
  response.socket?.resetAndDestroy();
};

/** Never answers; the connection stays. */
export const silence: Spoil = () => undefined;

export const notCentral: Readonly<Record<string, Spoil>> = {
  'a web page': webPage,
  'a web page that says it is JSON': webPageInDisguise,
  'a redirection to a web page': redirect,
  'random bytes': garbage,
  'half a line': halfLine,
  nothing,
};

export const brokenFeeds: Readonly<Record<string, Spoil>> = {
  ...notCentral,
  'half a line before a good cursor': halfLineBeforeItsCursor,
};

export const lostConnections: Readonly<Record<string, Spoil>> = {
  'half an answer and a cut connection': cutConnection,
  'a reset connection': reset,
};

export const failures: Readonly<Record<string, Spoil>> = { 'error 500': failure };
