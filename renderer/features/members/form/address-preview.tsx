import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import { checkAddress } from '#shared/domain/postal/check-address.ts';
import { householdAddressee } from '#shared/domain/postal/household-addressee.ts';
import type { PostalAddress } from '#shared/domain/postal/postal-address.ts';
import { frenchPost, postalLines } from '#shared/domain/postal/postal-lines.ts';
import { usePostalWords } from '../../../office/postal-words.ts';
import styles from './address-preview.module.css';
import type { PersonDraft } from './person-draft.ts';

type Props = { readonly draft: PersonDraft };

/** The envelope as the post wants it, while it is being typed. */
export function AddressPreview({ draft }: Props) {
  const id = useId();
  const words = usePostalWords();
  const address = addressIn(draft);
  const { street, building, locality, postcode, town } = address;
  if ([street, building, locality, postcode, town].every((part) => part === null)) return null;
  const { lines } = postalLines(address, frenchPost);
  const findings = checkAddress(address, frenchPost).filter(({ kind }) => kind !== 'no-addressee');
  return (
    <div className={styles.preview}>
      <p id={id} className={styles.title}>
        <FormattedMessage id="address.preview" />
      </p>
      <address className={styles.envelope} aria-labelledby={id}>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      {findings.length === 0 ? null : (
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <li key={JSON.stringify(finding)} data-serious={finding.kind === 'truncated'}>
              {words(finding)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function addressIn(draft: PersonDraft): PostalAddress {
  const { civility, givenName, familyName } = draft;
  const addressee = householdAddressee(
    [
      {
        civility: civility === 'mme' || civility === 'm' ? civility : null,
        givenName: said(givenName),
        familyName: familyName.trim(),
      },
    ],
    { language: 'fr', style: 'named' },
  );
  return {
    addressee: said(addressee),
    extra: said(draft.addressExtra),
    building: said(draft.building),
    street: said(draft.street),
    locality: said(draft.locality),
    postcode: said(draft.postcode),
    town: said(draft.town),
    country: said(draft.country),
  };
}

const said = (typed: string): string | null => typed.trim() || null;
