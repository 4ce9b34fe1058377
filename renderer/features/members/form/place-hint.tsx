import { FormattedMessage, useIntl } from 'react-intl';
import { checkPostcodeTown } from '#shared/domain/places/check-postcode-town.ts';
import type { Towns } from '#shared/domain/places/towns.ts';
import styles from './person-fields.module.css';
import { frenchPostcode, type Place } from './place-choices.ts';

type Props = { readonly towns: Towns; readonly place: Place };

const mostNamed = 3;

/** A postcode and a town that do not go together: said, never refused. */
export function PlaceHint({ towns, place }: Props) {
  const intl = useIntl();
  const postcode = frenchPostcode(place);
  const town = place.town.trim();
  if (postcode === null || town === '') return null;
  const check = checkPostcodeTown(towns, { postcode, town });
  if (check.kind === 'ok') return null;
  return (
    <p className={styles.hint} role="status">
      {check.kind === 'unknown-postcode' ? (
        <FormattedMessage id="place.unknownPostcode" values={{ postcode }} />
      ) : (
        <FormattedMessage
          id="place.otherTown"
          values={{
            postcode,
            town,
            many: check.towns.length > mostNamed ? 'yes' : 'no',
            towns: intl.formatList(check.towns.slice(0, mostNamed), { type: 'disjunction' }),
          }}
        />
      )}
    </p>
  );
}
