import type { ColumnTarget, CustomTarget, ImportSource } from './import.ts';

/** Headers as the product writes them; `guess-mapping.ts` compares them normalised. Best column first. */
type Targets = Readonly<Partial<Record<Exclude<ColumnTarget, CustomTarget>, readonly string[]>>>;

export type Product = {
  readonly source: Exclude<ImportSource, 'spreadsheet'>;
  /** Recognised by all headers of any one of these lists. */
  readonly signatures: readonly (readonly string[])[];
  /** Its own columns, `ignore` included: what is not listed (custom fields) is read as in any spreadsheet. */
  readonly targets: Targets;
};

const helloasso: Product = {
  source: 'helloasso',
  signatures: [
    ['Référence commande', 'Statut de la commande', 'Nom payeur'],
    ['Référence commande', 'Statut de la commande', 'Nom adhérent'],
    ['Référence commande', 'Statut de la commande', 'Nom participant'],
  ],
  targets: {
    familyName: ['Nom adhérent', 'Nom participant', 'Nom payeur'],
    givenName: ['Prénom adhérent', 'Prénom participant', 'Prénom payeur'],
    payerEmail: ['Email payeur'],
    orderStatus: ['Statut de la commande'],
    // The day of this order is not the day they joined: mapping it would rewrite years of seniority.
    ignore: ['Date de la commande', 'Tarif', 'Raison sociale', "Carte d'adhérent", 'Billet'],
  },
};

const galette: Product = {
  source: 'galette',
  signatures: [
    ["ID de l'adhérent", 'Nom', 'Prénom'],
    ['nom_adh', 'prenom_adh'],
  ],
  targets: {
    memberNumber: ['Numéro adhérent', "ID de l'adhérent"],
    kind: ['Statut'],
    familyName: ['Nom', 'nom_adh'],
    givenName: ['Prénom', 'prenom_adh'],
    civility: ['Titre'],
    birthDate: ['Date de naissance', 'ddn_adh'],
    street: ['Adresse', 'adresse_adh'],
    postcode: ['Code Postal', 'cp_adh'],
    town: ['Ville', 'ville_adh'],
    country: ['Pays', 'pays_adh'],
    phone: ['GSM', 'Téléphone', 'gsm_adh', 'tel_adh'],
    email: ['Courriel', 'email_adh'],
    profession: ['Profession', 'prof_adh'],
    joinedOn: ['Date de création', 'date_crea_adh'],
    notes: ['Autres informations (admin)', 'Autres informations', 'info_adh', 'info_public_adh'],
    ignore: ['Genre', 'Compte', 'Identifiant', 'Langue', 'Parent', 'Pseudo', 'Région', 'id_statut'],
  },
};

const renaissance: Product = {
  source: 'renaissance',
  signatures: [
    ['PID', 'Comité'],
    ['PID', 'Labels Adhérent'],
    ['PID', 'Abonné email'],
  ],
  targets: {
    memberNumber: ['PID'],
    kind: ['Labels Adhérent', 'Labels militants'],
    joinedOn: ['Date de première cotisation'],
    emailConsent: ['Abonné email'],
    smsConsent: ['Abonné SMS'],
    addressExtra: ["Complément d'adresse"],
    ignore: ['Date de création de compte', 'Date de dernière cotisation', 'Comité', 'Agora'],
  },
};

const civicrm: Product = {
  source: 'civicrm',
  signatures: [
    ['Contact ID', 'First Name', 'Last Name'],
    ['Contact ID', 'Sort Name'],
  ],
  targets: {
    memberNumber: ['External Identifier', 'Contact ID'],
    familyName: ['Last Name'],
    givenName: ['First Name'],
    civility: ['Individual Prefix'],
    profession: ['Job Title'],
    street: ['Street Address'],
    addressExtra: ['Supplemental Address 1', 'Supplemental Address 2', 'Supplemental Address 3'],
    notes: ['Note(s)'],
    joinedOn: ['Member Since'],
    emailConsent: ['Do Not Email', 'No Bulk Emails (User Opt Out)'],
    phoneConsent: ['Do Not Phone'],
    postConsent: ['Do Not Mail'],
    smsConsent: ['Do Not Sms'],
    // Nobody should write to the dead; whether they stay in the file is for a person to decide.
    doNotContact: ['Deceased'],
    ignore: ['Gender', 'Contact Type', 'Display Name', 'Sort Name', 'Source', 'Membership Status'],
  },
};

const paheko: Product = {
  source: 'paheko',
  signatures: [
    ['Numéro de membre', 'Nom & prénom'],
    ['Numéro de membre', 'Nom et prénom'],
  ],
  targets: {
    memberNumber: ['Numéro de membre'],
    fullName: ['Nom & prénom', 'Nom et prénom'],
    emailConsent: ["Inscription à la lettre d'information"],
    joinedOn: ["Date d'inscription"],
    birthDate: ['Date de naissance complète'],
    kind: ['Catégorie'],
    ignore: ['Pronom', 'Année de naissance', 'Ancienneté', 'Rattaché à', 'Membres rattachés'],
  },
};

const lfi: Product = {
  source: 'lfi',
  signatures: [
    ['Pseudo', 'Membre depuis le'],
    ['NAME', 'FORENAME', 'PHONENUMBER1'],
  ],
  targets: {
    familyName: ['Nom', 'NAME'],
    givenName: ['Prénom', 'FORENAME'],
    memberNumber: ['EXTERNALREFERENCE'],
    phone: ['Téléphone', 'PHONENUMBER1', 'PHONENUMBER2', 'PHONENUMBER3'],
    email: ['E-mail', 'EMAIL1'],
    notes: ['Description'],
    joinedOn: ['Membre depuis le'],
    emailConsent: ["Abonnement à l'actualité du groupe"],
    // `Statut` says what the person does in the group, not whether they are a member.
    ignore: ['Statut', 'Pseudo', 'INFO1', 'INFO2', 'INFO3', 'INFO4', 'COUNTRYCODE1'],
  },
};

export const products: readonly Product[] = [helloasso, renaissance, galette, paheko, lfi, civicrm];
