import { useIntl } from 'react-intl';
import {
  type ColumnTarget,
  type ImportField,
  importFields,
  type ListTarget,
  listTargets,
} from '#shared/domain/import/import.ts';
import { consentChannels, type ProofTarget } from '#shared/domain/import/proof-targets.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { fieldLabels } from '../../office/field-labels.ts';
import { useRecords } from '../../office/use-records.ts';

type Choice = { readonly value: ColumnTarget; readonly label: string };
export type TargetGroup = { readonly group: string; readonly items: readonly Choice[] };

const listLabels: Readonly<Record<ListTarget, MessageId>> = {
  tags: 'target.tags',
  mandates: 'target.mandates',
  roles: 'target.roles',
  otherEmail: 'target.otherEmail',
  otherPhone: 'target.otherPhone',
};

const proofLabels: Readonly<Record<ProofTarget, MessageId>> = {
  emailConsentOn: 'target.emailConsentOn',
  smsConsentOn: 'target.smsConsentOn',
  phoneConsentOn: 'target.phoneConsentOn',
  postConsentOn: 'target.postConsentOn',
  consentOn: 'target.consentOn',
  consentSource: 'target.consentSource',
};

/** They have a group of their own. */
const isNoConsent = (field: ImportField): boolean =>
  !field.endsWith('Consent') && field !== 'doNotContact';

/** Everywhere a column can go, as a person would look for it. */
export function useTargetChoices(scope: ScopeId | null): readonly TargetGroup[] {
  const intl = useIntl();
  const fields = useRecords('custom-field') ?? [];
  const say = (value: ColumnTarget, id: MessageId): Choice => ({
    value,
    label: intl.formatMessage({ id }),
  });
  const own = fields
    .filter((field) => scope === null || field.scope === scope)
    .toSorted((a, b) => a.fields.place - b.fields.place)
    .map((field): Choice => ({ value: `custom.${field.id}`, label: field.fields.name }));
  const groups: readonly (readonly [MessageId, readonly Choice[]])[] = [
    ['target.group.none', [say('ignore', 'target.ignore')]],
    [
      'target.group.person',
      [
        say('fullName', 'target.fullName'),
        say('household', 'target.household'),
        ...importFields.filter(isNoConsent).map((field) => say(field, fieldLabels[field])),
      ],
    ],
    [
      'target.group.consents',
      [
        ...consentChannels.flatMap((channel) => [
          say(`${channel}Consent`, fieldLabels[`${channel}Consent`]),
          say(`${channel}ConsentOn`, proofLabels[`${channel}ConsentOn`]),
        ]),
        say('consentOn', proofLabels.consentOn),
        say('consentSource', proofLabels.consentSource),
        say('doNotContact', fieldLabels.doNotContact),
      ],
    ],
    ['target.group.lists', listTargets.map((list) => say(list, listLabels[list]))],
    ['target.group.own', own],
    [
      'target.group.order',
      [say('payerEmail', 'target.payerEmail'), say('orderStatus', 'target.orderStatus')],
    ],
  ];
  return groups
    .filter(([, items]) => items.length > 0)
    .map(([id, items]) => ({ group: intl.formatMessage({ id }), items }));
}
