import type { MemberFields } from '#shared/domain/members/member.ts';
import { frenchPost, postalLines } from '#shared/domain/postal/postal-lines.ts';
import { Fact } from './fact.tsx';
import styles from './person-facts.module.css';

type Props = { readonly fields: MemberFields };

/** As it stands on an envelope, below the name. */
export function AddressFact({ fields }: Props) {
  const { addressExtra, building, street, locality, postcode, town, country } = fields;
  const { lines } = postalLines(
    {
      addressee: null,
      extra: addressExtra,
      building: building ?? null,
      street,
      locality: locality ?? null,
      postcode,
      town,
      country,
    },
    frenchPost,
  );
  return (
    <Fact label="person.address">
      {lines.length === 0 ? null : <address className={styles.address}>{lines.join('\n')}</address>}
    </Fact>
  );
}
