import { decodeEntities } from './entities.ts';

/** What is kept of a page or a Word document: letters, four looks and lists. */
export type CleanRun = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly link: string | null;
};
export type CleanParagraph = {
  readonly list: 'bullet' | 'number' | null;
  readonly runs: readonly CleanRun[];
};

type Look = Omit<CleanRun, 'text'>;
type Open = { readonly tag: string; readonly look: Look };

const plainLook: Look = { bold: false, italic: false, underline: false, link: null };
const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'o:p', 'xml']);
const blocks = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 tr table blockquote section article header footer pre'.split(
    ' ',
  ),
);
const withoutEnd = new Set('br img hr meta link input col wbr'.split(' '));
const mostDepth = 200;

/**
 * Reads markup as one reads a text: no element is made, nothing is fetched, nothing runs. Once through, whatever it
 * says.
 */
export function cleanHtml(html: string): readonly CleanParagraph[] {
  const paragraphs: CleanParagraph[] = [];
  const open: Open[] = [];
  const lists: ('bullet' | 'number')[] = [];
  let runs: CleanRun[] = [];
  let list: CleanParagraph['list'] = null;
  let hidden: { readonly tag: string; depth: number } | null = null;
  let sign = '';

  const end = () => {
    const kept = trimmed(runs);
    if (kept.length > 0) paragraphs.push({ list, runs: kept });
    runs = [];
    list = null;
  };
  const write = (text: string) => {
    const look = open.at(-1)?.look ?? plainLook;
    if (text !== '') runs.push({ text, ...look });
  };
  const begin = (tag: string, attributes: string) => {
    if (blocks.has(tag)) end();
    if (tag === 'ul' || tag === 'ol') lists.push(tag === 'ol' ? 'number' : 'bullet');
    if (tag === 'li') list = lists.at(-1) ?? 'bullet';
    if (tag === 'p' && /mso-list:\s*l/iu.test(attributes)) list = 'bullet';
    if (tag === 'br') write('\u2028');
    if (!withoutEnd.has(tag) && open.length < mostDepth) {
      open.push({ tag, look: lookOf(tag, attributes, open.at(-1)?.look ?? plainLook) });
    }
  };
  const finish = (tag: string) => {
    if (blocks.has(tag)) end();
    if (tag === 'td' || tag === 'th') write('\t');
    if (tag === 'ul' || tag === 'ol') lists.pop();
    const at = open.findLastIndex((one) => one.tag === tag);
    if (at !== -1) open.length = at;
  };

  for (const token of tokensOf(html)) {
    if (token.kind === 'text') {
      const text = decodeEntities(token.text.replaceAll(/[\t\n\r\f ]+/gu, ' '));
      if (hidden === null) write(text);
      else if (hidden.tag === 'span') sign += text;
    } else if (hidden !== null) {
      if (token.tag !== hidden.tag) continue;
      hidden.depth += token.kind === 'start' ? 1 : -1;
      if (hidden.depth > 0) continue;
      if (hidden.tag === 'span' && isNumber(sign)) list = 'number';
      hidden = null;
    } else if (token.kind === 'start' && unseen.has(token.tag))
      hidden = { tag: token.tag, depth: 1 };
    // The bullet or the number itself, which Word writes as text.
    else if (token.kind === 'start' && /mso-list:\s*ignore/iu.test(token.attributes)) {
      hidden = { tag: token.tag, depth: 1 };
      sign = '';
    } else if (token.kind === 'start') begin(token.tag, token.attributes);
    else finish(token.tag);
  }
  end();
  return paragraphs;
}

const isNumber = (sign: string) => /^\s*\(?(\d+|[a-z]{1,4})[.)]/iu.test(sign);

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'start'; readonly tag: string; readonly attributes: string }
  | { readonly kind: 'end'; readonly tag: string };

function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next !== at) yield { kind: 'text', text: html.slice(at, next === -1 ? undefined : next) };
    if (next === -1) return;
    const isComment = html.startsWith('<!--', next);
    const close = html.indexOf(isComment ? '-->' : '>', next);
    if (close === -1) return;
    const token = isComment ? null : tagOf(html.slice(next + 1, close));
    if (token) yield token;
    at = close + (isComment ? 3 : 1);
  }
}

function tagOf(inside: string): Token | null {
  const [, slash, name] = /^(\/?)([a-z][a-z0-9:]*)/iu.exec(inside) ?? [];
  if (name === undefined) return null;
  const tag = name.toLowerCase();
  return slash === '/'
    ? { kind: 'end', tag }
    : { kind: 'start', tag, attributes: inside.slice(name.length, name.length + 4_000) };
}

function lookOf(tag: string, attributes: string, around: Look): Look {
  const style = /\bstyle\s*=\s*("[^"]*"|'[^']*')/iu.exec(attributes)?.[1]?.toLowerCase() ?? '';
  const weight = /font-weight:\s*(bold|normal|\d+)/u.exec(style)?.[1];
  const slant = /font-style:\s*(italic|normal)/u.exec(style)?.[1];
  const isHeavy = weight === 'bold' || Number(weight) >= 600;
  const named = (...tags: readonly string[]) => tags.includes(tag);
  const bold = around.bold || named('b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th');
  return {
    bold: weight === undefined ? bold : isHeavy,
    italic: slant === undefined ? around.italic || named('i', 'em', 'cite') : slant === 'italic',
    underline: around.underline || named('u') || /text-decoration[^;]*underline/u.test(style),
    link: tag === 'a' ? hrefOf(attributes) : around.link,
  };
}

/** Only addresses that a reader can follow from paper or a file. */
function hrefOf(attributes: string): string | null {
  const said = /\bhref\s*=\s*("[^"]*"|'[^']*')/iu.exec(attributes)?.[1]?.slice(1, -1) ?? '';
  const address = decodeEntities(said).trim();
  return /^(https?:|mailto:|tel:)/iu.test(address) && address.length <= 2_000 ? address : null;
}

/** Without the white that markup leaves at both ends, and with one space where it leaves two. */
function trimmed(runs: readonly CleanRun[]): readonly CleanRun[] {
  const kept: CleanRun[] = [];
  let white = true;
  for (const run of runs) {
    const text = white ? run.text.replace(/^[ ]+/u, '') : run.text;
    if (text === '') continue;
    kept.push({ ...run, text });
    white = /[ \u2028]$/u.test(text);
  }
  const last = kept.at(-1);
  if (!last) return [];
  const text = last.text.replace(/[ \t\u2028]+$/u, '');
  return text === '' ? trimmed(kept.slice(0, -1)) : [...kept.slice(0, -1), { ...last, text }];
}
