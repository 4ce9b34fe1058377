import { err, ok, type Result } from '#shared/result.ts';

export type LinkFault = { readonly kind: 'empty' | 'not-a-link' | 'unsafe' | 'too-long' };

const mostLetters = 2_000;
const mail = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/u;
const phone = /^\+?\(?\d[\d\s.()/-]{3,24}$/u;
/** A name of a server and nothing before it: `localhost:80` is none either. */
const site = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:].*)?$/u;

/** An address of the web, of a person, or a number, as it was typed: as it is kept. Only what a reader can follow. */
export function readLink(typed: string): Result<string, LinkFault> {
  // A browser passes over white and unseen signs inside an address: so does the judgement of what it begins with.
  const said = typed.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
  const text = said.trim();
  if (text === '') return err({ kind: 'empty' });
  if (text.length > mostLetters) return err({ kind: 'too-long' });
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/iu.exec(text) ?? [];
  switch (scheme?.toLowerCase()) {
    case 'http':
    case 'https':
      return web(text);
    case 'mailto':
      return mail.test(rest?.split('?')[0] ?? '') ? ok(`mailto:${rest}`) : err(unclear);
    case 'tel':
      return phone.test(rest ?? '') ? ok(`tel:${digits(rest ?? '')}`) : err(unclear);
    default:
  }
  if (mail.test(text)) return ok(`mailto:${text}`);
  if (phone.test(text)) return ok(`tel:${digits(text)}`);
  if (site.test(text)) return web(`https://${text}`);
  return err(scheme === undefined ? unclear : { kind: 'unsafe' });
}

const unclear: LinkFault = { kind: 'not-a-link' };

function web(address: string): Result<string, LinkFault> {
  if (!URL.canParse(address)) return err(unclear);
  const { hostname, username, password, href } = new URL(address);
  // A name before the server is how one address is passed off as another.
  if (username !== '' || password !== '') return err({ kind: 'unsafe' });
  const isBare = /^https?:\/\/[^/?#]+$/iu.test(address);
  return hostname.includes('.') ? ok(isBare ? href.replace(/\/$/u, '') : href) : err(unclear);
}

/** As it is dialled from anywhere: a number of France begins with +33. */
function digits(number: string): string {
  const signs = number.replaceAll(/[^\d+]/gu, '');
  return /^0\d{9}$/u.test(signs) ? `+33${signs.slice(1)}` : signs.replace(/^00/u, '+');
}

/** As a person would say it. */
export const shownLink = (link: string): string =>
  link.replace(/^(https?:\/\/|mailto:|tel:)/iu, '');
