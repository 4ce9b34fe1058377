import { FormattedMessage } from 'react-intl';
import type { MemberFields } from '#shared/domain/members/member.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { civilityLabels, leftReasonLabels } from '../../../office/field-labels.ts';
import { formatLongDay } from '../../../ui/format.ts';
import { ConsentFacts } from './consent-facts.tsx';
import { ContactFacts } from './contact-facts.tsx';
import { Fact, FactGroup } from './fact.tsx';
import { CustomFacts, EarlierMemberships, OfficeFacts, TagFacts } from './list-facts.tsx';
import styles from './person-facts.module.css';

type Props = { readonly fields: MemberFields };

/** What is known; what is not takes no room. */
export function PersonFacts({ fields }: Props) {
  const { language } = useAppearance().appearance;
  const day = (value: string | null | undefined) => value && formatLongDay(language, value);
  return (
    <>
      <ContactFacts fields={fields} />
      <FactGroup title="person.group.membership">
        <Fact field="joinedOn">{day(fields.joinedOn)}</Fact>
        <Fact field="leftOn">{day(fields.leftOn)}</Fact>
        <Fact field="leftReason">
          {fields.leftReason && <FormattedMessage id={leftReasonLabels[fields.leftReason]} />}
        </Fact>
        <EarlierMemberships fields={fields} />
      </FactGroup>
      <OfficeFacts fields={fields} />
      <TagFacts fields={fields} />
      <CustomFacts fields={fields} />
      <FactGroup title="person.group.identity">
        <Fact field="civility">
          {fields.civility && <FormattedMessage id={civilityLabels[fields.civility]} />}
        </Fact>
        <Fact field="birthName">{fields.birthName}</Fact>
        <Fact field="pronoun">{fields.pronoun}</Fact>
        <Fact field="birthDate">{day(fields.birthDate)}</Fact>
        <Fact field="birthYear">{fields.birthDate === null ? fields.birthYear : null}</Fact>
        <Fact field="profession">{fields.profession}</Fact>
      </FactGroup>
      <ConsentFacts fields={fields} />
      <FactGroup title="person.group.contacted">
        <Fact field="contactedOn">{day(fields.contactedOn)}</Fact>
      </FactGroup>
      {fields.notes === null ? null : (
        <section>
          <h3 className={styles.heading}>
            <FormattedMessage id="field.notes" />
          </h3>
          <p className={styles.notes}>{fields.notes}</p>
        </section>
      )}
    </>
  );
}
