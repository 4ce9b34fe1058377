import type { FastifyInstance } from 'fastify';

const deepest = 32;

/** JSON only, not too deep, and no `__proto__`. An empty body is no body, whatever its content type says. */
export function parseJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    const body = text.toString();
    if (body === '') done(null, undefined);
    else if (isDeeperThan(body, deepest)) done(malformed());
    else void parse(request, body, done);
  });
}

/** Counts brackets outside strings: recursion over what was parsed stays shallow everywhere after. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character === quote) inString = !inString;
    else if (inString) index += character === backslash ? 1 : 0;
    else if (character === openBrace || character === openBracket) depth++;
    else if (character === closeBrace || character === closeBracket) depth--;
    if (depth > limit) return true;
  }
  return false;
}

const [quote, backslash] = [0x22, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

const malformed = (): Error => Object.assign(new Error('nested too deeply'), { statusCode: 400 });
