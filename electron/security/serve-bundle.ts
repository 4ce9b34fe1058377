import { randomBytes } from 'node:crypto';
import { readIfThere } from '../disk/read-if-there.ts';
import { bundlePath } from './bundle-path.ts';
import { contentPolicy, safeHeaders } from './content-policy.ts';
import { mimeTypeOf } from './mime-type.ts';

const noncePlaceholder = '__CSP_NONCE__';

/** Answers `app://bundle/…` from the folder of the built page, and nothing else. */
export function serveBundle(folder: string) {
  return async (request: Request): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
    const path = bundlePath(folder, request.url);
    if (!path.ok) return refusal(403);
    const type = mimeTypeOf(path.value);
    const bytes = type === null ? null : await readFileOnly(path.value);
    if (type === null || bytes === null) return refusal(404);
    return type.startsWith('text/html') ? page(bytes, type) : file(bytes, type);
  };
}

/** A nonce serves one load only. */
function page(bytes: Buffer, type: string): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(bytes.toString('utf8').replaceAll(noncePlaceholder, nonce), {
    headers: headersOf(type, contentPolicy(nonce), 'no-store'),
  });
}

const file = (bytes: Buffer, type: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: headersOf(type, contentPolicy(null), 'no-cache'),
  });

const refusal = (status: 403 | 404 | 405): Response =>
  new Response(null, { status, headers: headersOf('text/plain', contentPolicy(null), 'no-store') });

const headersOf = (type: string, policy: string, caching: string) => ({
  ...safeHeaders,
  'content-type': type,
  'content-security-policy': policy,
  'cache-control': caching,
});

/** A folder is not a file, though its name may look like one. */
async function readFileOnly(path: string): Promise<Buffer | null> {
  try {
    return await readIfThere(path);
  } catch (cause) {
    if (
      cause instanceof Error &&
      'code' in cause &&
      (cause.code === 'EISDIR' || cause.code === 'ENOTDIR')
    )
      return null;
    throw cause;
  }
}
