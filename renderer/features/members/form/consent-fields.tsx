import { consentLabels } from '../../../office/field-labels.ts';
import { ChoiceField } from './choice-field.tsx';
import { ProofEditor } from './entries/proof-editor.tsx';
import type { PersonForm } from './use-person-form.ts';

type Props = { readonly person: PersonForm };

const channels = ['email', 'sms', 'phone', 'post'] as const;

/** One answer a channel, and beneath it when and how it was given. */
export const ConsentFields = ({ person }: Props) =>
  channels.map((channel) => (
    <div key={channel}>
      <ChoiceField person={person} field={`${channel}Consent`} choices={consentLabels} />
      <ProofEditor person={person} channel={channel} />
    </div>
  ));
