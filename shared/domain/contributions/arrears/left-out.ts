import type { MemberFields } from '../../members/member.ts';
import { checkAddress } from '../../postal/check-address.ts';
import type { PostalAddress } from '../../postal/postal-address.ts';
import { frenchPost } from '../../postal/postal-lines.ts';
import type { Arrears } from './arrears-of.ts';
import type { MergeField } from './merge-fields.ts';
import type { WrittenChannel } from './reminder-template.ts';

/** Why somebody who was chosen gets no letter. */
export type WhyLeftOut =
  | { readonly kind: 'do-not-contact' | 'refused' | 'no-address' | 'no-email' }
  /** Their promise is still open. */
  | { readonly kind: 'promised' }
  /** The template says something that is not known of them. */
  | { readonly kind: 'missing-field'; readonly field: MergeField };

type Asked = Pick<MemberFields, 'doNotContact' | 'email' | 'emailConsent' | 'postConsent'> & {
  readonly postal: PostalAddress;
  readonly arrears: Pick<Arrears, 'promise'>;
};

/** What the person wishes comes before everything else; null of who may be written to. */
export function whyLeftOut(person: Asked, channel: WrittenChannel): WhyLeftOut | null {
  if (person.doNotContact) return { kind: 'do-not-contact' };
  const consent = channel === 'email' ? person.emailConsent : person.postConsent;
  if (consent === 'refused') return { kind: 'refused' };
  if (person.arrears.promise?.state === 'open') return { kind: 'promised' };
  if (channel === 'email') return person.email === null ? { kind: 'no-email' } : null;
  return isReached(person.postal) ? null : { kind: 'no-address' };
}

const isReached = (postal: PostalAddress): boolean =>
  checkAddress(postal, frenchPost).every(({ kind }) => !gaps.has(kind));

const gaps: ReadonlySet<string> = new Set(['no-street', 'no-postcode', 'bad-postcode', 'no-town']);
