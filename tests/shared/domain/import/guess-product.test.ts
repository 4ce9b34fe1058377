import { describe, expect, it } from 'vitest';
import { guessMapping } from '#shared/domain/import/guess-mapping.ts';
import { productHeaders } from '../../../fixtures/import/product-headers.ts';
import { mapped } from './a-mapping.ts';

describe('guessMapping of a product', () => {
  it('knows the HelloAsso form, where who pays is who joins', () => {
    expect(guessMapping(productHeaders.helloassoForm, []).source).toBe('helloasso');
    expect(mapped(productHeaders.helloassoForm)).toEqual({
      'Statut de la commande': 'orderStatus',
      'Nom payeur': 'familyName',
      'Prénom payeur': 'givenName',
      'Email payeur': 'payerEmail',
      'Date de naissance': 'birthDate',
      Téléphone: 'phone',
      'Code Postal': 'postcode',
    });
  });

  it('knows the HelloAsso event, where who comes is not who pays', () => {
    expect(guessMapping(productHeaders.helloassoEvent, []).source).toBe('helloasso');
    expect(mapped(productHeaders.helloassoEvent)).toEqual({
      'Statut de la commande': 'orderStatus',
      'Nom participant': 'familyName',
      'Prénom participant': 'givenName',
      'Email payeur': 'payerEmail',
    });
  });

  it('knows the HelloAsso membership', () => {
    expect(guessMapping(productHeaders.helloassoMembership, []).source).toBe('helloasso');
    expect(mapped(productHeaders.helloassoMembership)).toEqual({
      'Statut de la commande': 'orderStatus',
      'Nom adhérent': 'familyName',
      'Prénom adhérent': 'givenName',
      'Email payeur': 'payerEmail',
      'Date de naissance': 'birthDate',
      Téléphone: 'phone',
      Adresse: 'street',
      'Code postal': 'postcode',
      Ville: 'town',
    });
  });

  it('knows the Galette export, whose headers end with a space', () => {
    expect(guessMapping(productHeaders.galette, []).source).toBe('galette');
    expect(mapped(productHeaders.galette)).toEqual({
      Nom: 'familyName',
      Prénom: 'givenName',
      Titre: 'civility',
      'Date de naissance': 'birthDate',
      Adresse: 'street',
      'Code Postal': 'postcode',
      Ville: 'town',
      Pays: 'country',
      Téléphone: 'phone',
      GSM: 'phone',
      Courriel: 'email',
      'Autres informations (admin)': 'notes',
      'Autres informations': 'notes',
      Profession: 'profession',
      'Date de création': 'joinedOn',
      'Numéro adhérent': 'memberNumber',
    });
  });

  it('knows the Galette import model', () => {
    expect(guessMapping(productHeaders.galetteImport, []).source).toBe('galette');
    expect(mapped(productHeaders.galetteImport)).toMatchObject({
      nom_adh: 'familyName',
      prenom_adh: 'givenName',
      ddn_adh: 'birthDate',
      gsm_adh: 'phone',
    });
  });

  it('knows the local Renaissance export, which has no e-mail', () => {
    expect(guessMapping(productHeaders.renaissance, []).source).toBe('renaissance');
    expect(mapped(productHeaders.renaissance)).toEqual({
      PID: 'memberNumber',
      Civilité: 'civility',
      Prénom: 'givenName',
      Nom: 'familyName',
      'Date de naissance': 'birthDate',
      Téléphone: 'phone',
      'Date de première cotisation': 'joinedOn',
      'Labels Adhérent': 'tags',
      Mandats: 'mandates',
      Rôles: 'roles',
      'Adresse postale': 'street',
      'Code postal': 'postcode',
      Ville: 'town',
      Pays: 'country',
      'Abonné email': 'emailConsent',
      'Abonné SMS': 'smsConsent',
    });
  });

  it('knows the national Renaissance export, which has one', () => {
    expect(mapped(productHeaders.renaissanceNational)).toMatchObject({
      Email: 'email',
      "Complément d'adresse": 'addressExtra',
    });
  });

  it('knows the CiviCRM export', () => {
    expect(guessMapping(productHeaders.civicrm, []).source).toBe('civicrm');
    expect(mapped(productHeaders.civicrm)).toEqual({
      'Do Not Email': 'emailConsent',
      'Do Not Phone': 'phoneConsent',
      'Do Not Mail': 'postConsent',
      'Do Not Sms': 'smsConsent',
      'No Bulk Emails (User Opt Out)': 'emailConsent',
      'External Identifier': 'memberNumber',
      'First Name': 'givenName',
      'Last Name': 'familyName',
      'Household Name': 'household',
      'Individual Prefix': 'civility',
      'Job Title': 'profession',
      'Birth Date': 'birthDate',
      Deceased: 'doNotContact',
      'Street Address': 'street',
      'Supplemental Address 1': 'addressExtra',
      'Supplemental Address 2': 'addressExtra',
      'Supplemental Address 3': 'addressExtra',
      City: 'town',
      'Postal Code': 'postcode',
      Country: 'country',
      Phone: 'phone',
      Email: 'email',
      'Note(s)': 'notes',
    });
  });

  it('knows the Paheko export, which has one column for the whole name', () => {
    expect(guessMapping(productHeaders.paheko, []).source).toBe('paheko');
    expect(mapped(productHeaders.paheko)).toEqual({
      'Numéro de membre': 'memberNumber',
      'Nom & prénom': 'fullName',
      'Adresse E-Mail': 'email',
      'Adresse postale': 'street',
      'Code postal': 'postcode',
      Ville: 'town',
      'Numéro de téléphone': 'phone',
      "Inscription à la lettre d'information": 'emailConsent',
      "Date d'inscription": 'joinedOn',
    });
  });

  it('knows the LFI group list and its SMS file', () => {
    expect(guessMapping(productHeaders.lfi, []).source).toBe('lfi');
    expect(mapped(productHeaders.lfi)).toEqual({
      Nom: 'familyName',
      Prénom: 'givenName',
      Description: 'notes',
      'E-mail': 'email',
      Téléphone: 'phone',
      Adresse: 'street',
      'Membre depuis le': 'joinedOn',
      'Abonnement à l’actualité du groupe': 'emailConsent',
    });
    expect(guessMapping(productHeaders.lfiSms, []).source).toBe('lfi');
    expect(mapped(productHeaders.lfiSms)).toMatchObject({
      NAME: 'familyName',
      FORENAME: 'givenName',
      PHONENUMBER1: 'phone',
      EMAIL1: 'email',
    });
  });
});
