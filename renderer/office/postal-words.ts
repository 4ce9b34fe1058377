import { type IntlShape, useIntl } from 'react-intl';
import type { PostalFinding, PostalPart } from '#shared/domain/postal/postal-address.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { unreachable } from '#shared/result.ts';

const partLabels: Readonly<Record<PostalPart, MessageId>> = {
  addressee: 'address.part.addressee',
  extra: 'field.addressExtra',
  building: 'field.building',
  street: 'field.street',
  locality: 'field.locality',
  town: 'field.town',
  country: 'field.country',
};

/** What a person would want to know of an address before the letter is posted. */
export function usePostalWords(): (finding: PostalFinding) => string {
  const intl = useIntl();
  return (finding) => wordsOf(intl, finding);
}

function wordsOf(intl: IntlShape, finding: PostalFinding): string {
  const partOf = (part: PostalPart) => intl.formatMessage({ id: partLabels[part] });
  switch (finding.kind) {
    case 'no-addressee':
      return intl.formatMessage({ id: 'address.finding.noAddressee' });
    case 'no-street':
      return intl.formatMessage({ id: 'address.finding.noStreet' });
    case 'no-postcode':
      return intl.formatMessage({ id: 'address.finding.noPostcode' });
    case 'no-town':
      return intl.formatMessage({ id: 'address.finding.noTown' });
    case 'bad-postcode':
      return intl.formatMessage(
        { id: 'address.finding.badPostcode' },
        { postcode: finding.postcode },
      );
    case 'abbreviated':
      return intl.formatMessage(
        { id: 'address.finding.abbreviated' },
        { part: partOf(finding.part) },
      );
    case 'continued':
      return intl.formatMessage(
        { id: 'address.finding.continued' },
        { part: partOf(finding.part) },
      );
    case 'truncated':
      return intl.formatMessage(
        { id: 'address.finding.truncated' },
        { part: partOf(finding.part), lost: finding.lost },
      );
    default:
      return unreachable(finding);
  }
}
