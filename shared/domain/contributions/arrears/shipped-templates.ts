import type { ReminderTemplateFields, WrittenChannel } from './reminder-template.ts';

/** How firmly a reminder speaks. */
export const shippedTones = ['friendly', 'second', 'last'] as const;
export type ShippedTone = (typeof shippedTones)[number];

/** The templates that come with the program: good French, for whoever has none of their own. Without a name. */
export const shippedTemplate = (
  tone: ShippedTone,
  channel: WrittenChannel,
): Omit<ReminderTemplateFields, 'name'> => ({
  channel,
  subject: subjects[tone],
  body: [opening[channel], bodies[tone], ...payment, closing[tone], signature].join('\n\n'),
});

const opening: Readonly<Record<WrittenChannel, string>> = {
  letter: '{civilite},',
  email: 'Bonjour{si prenom} {prenom}{fin},',
};

const subjects: Readonly<Record<ShippedTone, string>> = {
  friendly: 'Votre cotisation pour {les_annees}',
  second: 'Deuxième rappel : votre cotisation pour {les_annees}',
  last: 'Dernier rappel : votre cotisation pour {les_annees}',
};

const bodies: Readonly<Record<ShippedTone, string>> = {
  friendly:
    'Sauf erreur de notre part, nous n’avons pas encore reçu votre cotisation pour {les_annees}. C’est sans doute un oubli : vous pouvez la régler dès maintenant.',
  second:
    'Nous vous avons déjà écrit au sujet de votre cotisation pour {les_annees}. Sauf erreur de notre part, elle ne nous est pas encore parvenue. Elle fait vivre la section : réunions, tracts, matériel.',
  last: 'Malgré nos précédents rappels, votre cotisation pour {les_annees} ne nous est pas parvenue. Sans nouvelles de vous, nous ne pourrons plus vous compter parmi les personnes à jour de leur cotisation, qui votent et décident avec nous.',
};

const payment: readonly string[] = [
  '{si montant}Il reste à régler {montant}. {fin}{si ordre}Un chèque s’établit à l’ordre de {ordre}. {fin}{si iban}Un virement se fait sur le compte {iban}.{fin}',
];

const closing: Readonly<Record<ShippedTone, string>> = {
  friendly:
    'Si votre paiement est en route, ne tenez pas compte de ce rappel. Et si votre situation a changé, répondez-nous : nous trouverons une solution ensemble.\n\nBien à vous,',
  second:
    'Si vous préférez payer en plusieurs fois, ou si votre situation a changé, répondez-nous : nous trouverons une solution ensemble. Si votre paiement est en route, merci de ne pas tenir compte de ce rappel.\n\nBien à vous,',
  last: 'Il n’est pas trop tard : un règlement, même en plusieurs fois, ou un simple mot de vous suffit. Si vous ne souhaitez plus être {adherent}, dites-le-nous : nous ne vous écrirons plus à ce sujet.\n\nBien à vous,',
};

const signature = '{si tresorier}{tresorier}\n{fin}{si section}{section}{fin}';
