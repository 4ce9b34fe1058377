import { foldText } from '../members/fold-text.ts';
import { proofTargetOf } from './consent-headers.ts';
import type { ColumnTarget, CustomTarget } from './import.ts';
import { normaliseHeader } from './normalise-header.ts';
import type { ProofTarget } from './proof-targets.ts';

/** How people name their own columns, French then English, folded (`foldText`), surest first; `|` between names. */
const aliases: Readonly<
  Partial<Record<Exclude<ColumnTarget, CustomTarget | ProofTarget>, string>>
> = {
  familyName:
    'nom de famille|nom|nom adherent|nom de l adherent|nom adherente|nom du membre|nom d usage|nom usage|nom usuel|nomdusage|nom marital|nom adh|last name|lastname|family name|surname',
  givenName:
    'prenom|prenoms|prenom s|prenom usuel|prenom adherent|prenom de l adherent|prenom du membre|prenom usage|prenom adh|first name|firstname|given name|forename',
  birthName:
    'nom de naissance|nomdenaissance|nom de jeune fille|nom jeune fille|nom patronymique|birth name|maiden name',
  pronoun: 'pronom|pronoms|pronoun|pronouns',
  birthYear: 'annee de naissance|annee naissance|year of birth|birth year',
  fullName:
    'nom prenom|nom et prenom|nom prenoms|nom et prenoms|nom prenom s|prenom nom|prenom et nom|nom complet|nom prenom adherent|identite|adherent|adherents|adherent e|adherente|membre|personne|contact|name|full name|fullname|display name',
  civility: 'civilite|civ|titre|m mme|mme m|genre|sexe|title|prefix|user title|gender|sex',
  memberNumber:
    'numero d adherent|numero adherent|numero de l adherent|n adherent|n d adherent|no adherent|num adherent|numero de membre|numero membre|n membre|n de membre|matricule|numero de carte|numero carte|n carte|n de carte|no carte|id adherent|identifiant adherent|pid|membership number|member number|member id|nationbuilder id|external id|numero|number',
  birthDate:
    'date de naissance|date naissance|datedenaissance|date de naiss|date naiss|naissance|ne le|nee le|ne e le|ne nee le|ne e|ddn|date of birth|birth date|birthdate|birthday|dob|born at',
  email:
    'email|e mail|mail|courriel|mel|adresse email|adresse e mail|adresse mail|adresse courriel|adresse electronique|adresse de courriel|adresse de messagerie|adresse mel|email personnel|email perso|mail perso|e mail perso|courriel personnel|email adherent|email de l adherent|email 1|mail 1|courriel 1|email 2|mail 2|email address|e mail address',
  phone:
    'portable|telephone portable|tel portable|tel port|n portable|numero de portable|mobile|telephone mobile|tel mobile|gsm|telephone|telephones|tel|numero de telephone|numero telephone|n de telephone|n telephone|n de tel|n tel|num tel|num telephone|telephone 1|telephone 2|tel 1|tel 2|telephone personnel|tel perso|tel personnel|telephone fixe|tel fixe|fixe|telephone domicile|tel domicile|phone|phone number|mobile phone|mobile number|phone mobile|phonemobile|phone perso|phoneperso|cell phone|cell|home phone',
  addressExtra:
    'complement d adresse|complement adresse|complement|complement d adresse 1|complement d adresse 2|adresse complementaire|adresse 2|adresse2|adresse ligne 2|etage|appartement|escalier|address 2|address line 2|address2|address line',
  building: 'batiment|residence|batiment residence|immeuble|entree batiment residence|building',
  locality:
    'lieu dit|lieudit|lieu dit ou bp|boite postale|bp|hameau|locality|lieu dit boite postale|locality po box',
  street:
    'adresse|adresse postale|adresse complete|adresse 1|adresse1|adresse ligne 1|adresse domicile|adresse personnelle|adresse du domicile|n et rue|numero et rue|n et voie|numero et voie|n et nom de rue|n rue|rue|voie|address|street|street address|address 1|address1|address line 1|numero voie|numerovoie|n voie|n de voie|numero de voie|type voie|typevoie|type de voie|libelle voie|libellevoie|nom de la voie|nom voie|nom de la rue',
  postcode: 'code postal|codepostal|cp|c p|code post|zip|zip code|zipcode|postal code|postcode',
  town: 'ville|commune|localite|ville localite|villelocalite|commune de residence|ville de residence|town|city',
  country: 'pays|pays de residence|country',
  profession:
    'profession|metier|activite professionnelle|emploi|profession s|job|job title|occupation',
  joinedOn:
    'date d adhesion|date adhesion|date de premiere adhesion|date premiere adhesion|date de 1ere adhesion|date 1ere adhesion|premiere adhesion|1ere adhesion|adhesion le|adhere le|adherent depuis|adherent depuis le|adherent e depuis|membre depuis|membre depuis le|date d inscription|date inscription|inscrit le|date d entree|date entree|date de premiere cotisation|member since|joined|joined on|joined at|join date|membership started at|adhesion',
  leftOn:
    'date de depart|date depart|date de sortie|date sortie|date de demission|date demission|demission le|date de radiation|radie le|left on|left|leave date|depart',
  leftReason:
    'motif de depart|motif du depart|motif depart|raison du depart|raison de depart|cause du depart|motif de sortie|motif de radiation|reason for leaving|reason left|leave reason',
  tags: 'etiquettes|etiquette|tags|tag|libelles|mots cles|mot cle|labels|label|keywords',
  mandates:
    'mandats|mandat|mandat electif|mandats electifs|mandats locaux|fonction elective|elected offices|elected office|offices|mandates|mandate',
  roles:
    'responsabilites|responsabilite|responsabilites dans la section|fonction dans la section|fonctions dans la section|role dans la section|roles in the section|roles|role in the section|responsibilities',
  otherEmail:
    'autres courriels|autre courriel|courriel secondaire|courriels secondaires|autres emails|autre email|autres e mails|autre e mail|email secondaire|emails secondaires|e mail secondaire|other emails|other e mails|other email|other e mail|secondary email|further e mails',
  otherPhone:
    'autres telephones|autre telephone|telephone secondaire|telephones secondaires|autres numeros|autre numero|other phones|other phone|secondary phone|further phones',
  kind: 'statut|qualite|type|categorie|type d adherent|type de contact|type de membre|statut adherent|status|kind|member type|membership type|category|situation',
  emailConsent:
    'consentement email|consentement e mail|consentement mail|accepte les emails|accepte emails|accepte les mails|accord email|accord mail|abonne email|abonne newsletter|inscrit newsletter|newsletter|lettre d information|infolettre|inscription a la lettre d information|inscription newsletter|optin email|opt in email|email opt in|email consent|accord courriels|consent emails|desabonne email|desabonne newsletter|do not email|ne pas envoyer d email',
  smsConsent:
    'consentement sms|accepte les sms|accepte sms|accord sms|abonne sms|optin sms|opt in sms|mobile opt in|sms consent|consent sms|do not sms',
  phoneConsent:
    'consentement telephone|consentement appel|consentement appels|accepte les appels|accepte appels|accord telephone|phone consent|accord appels|consent calls|do not phone|do not call',
  postConsent:
    'consentement courrier|accepte le courrier|accepte courrier|accord courrier|post consent|accord courrier postal|consent post|do not mail',
  doNotContact: 'ne pas contacter|ne plus contacter|stop contact|do not contact',
  notes:
    'notes|note|remarques|remarque|observations|observation|commentaires|commentaire|autres informations|infos complementaires|divers|comments|comment|note private|note s',
  household:
    'foyer|numero de foyer|numero foyer|n foyer|n de foyer|id foyer|nom du foyer|menage|household|household name|household id',
  orderStatus: 'statut de la commande',
  payerEmail: 'email payeur|email du payeur',
};

/** `NumeroVoie`, `TypeVoie`, `LibelleVoie`: only together are they a street. */
const partsOfStreet = /^(?:n|numero|type|libelle|nom)(?: de)?(?: la)? ?(?:voie|rue)$/;

export type HeaderMeaning = { readonly target: ColumnTarget; readonly rank: number };

const meanings: ReadonlyMap<string, HeaderMeaning> = new Map(
  Object.entries(aliases).flatMap(([target, names]) =>
    // Keys of a record of targets are targets.
    names.split('|').map((name, rank) => [name, { target: target as ColumnTarget, rank }] as const),
  ),
);

/** What a column with this header usually holds. A lower rank is a surer name for it. */
export function meaningOf(header: string): HeaderMeaning | null {
  const name = foldText(normaliseHeader(header));
  const meaning = meanings.get(name);
  if (meaning !== undefined) return meaning;
  // Visiting cards number what a person has several of: `Courriel 2`, `Téléphone 3`.
  const first = meanings.get(name.replace(/ [2-9]$/, ''));
  const proof = proofTargetOf(name);
  if (proof !== null) return { target: proof, rank: 0 };
  const isOneOfSeveral = first !== undefined && severalTimes.has(first.target);
  return isOneOfSeveral ? { ...first, rank: first.rank + furtherRank } : null;
}

const severalTimes: ReadonlySet<ColumnTarget> = new Set(['email', 'phone', 'notes', 'tags']);
const furtherRank = 50;

export function isPartOfStreet(header: string): boolean {
  return partsOfStreet.test(foldText(header));
}
