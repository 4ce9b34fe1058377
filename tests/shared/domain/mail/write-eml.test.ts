import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import { type MailDraft, writeEml } from '#shared/domain/mail/write-eml.ts';

const day = IsoDate.parse('2026-11-03');
const aDraft = (fields: Partial<MailDraft> = {}): MailDraft => ({
  from: { name: 'Lucie Carpentier', address: 'tresorerie@example.org' },
  to: [{ name: 'Anaïs Roudaut', address: 'anais@example.org' }],
  subject: 'Votre cotisation pour l’année 2026',
  body: 'Bonjour Anaïs,\n\nIl reste 36\u00a0€\u202f; merci\u202f!\n',
  day,
  ...fields,
});

/** As a program reads it that is not ours. */
const read = (draft: MailDraft) => PostalMime.parse(writeEml(draft));
const readBody = async (body: string) =>
  (await read(aDraft({ body }))).text?.replace(/\r?\n/gu, '\n').replace(/\n$/u, '');

describe('an e-mail draft', () => {
  it('is read by a mail library as it was written', async () => {
    const mail = await read(
      aDraft({
        to: [
          { name: 'Anaïs Roudaut', address: 'anais@example.org' },
          { name: 'Paul "Le Grand", <Roudaut>', address: 'paul@example.org' },
        ],
      }),
    );

    expect(mail.from).toMatchObject({
      name: 'Lucie Carpentier',
      address: 'tresorerie@example.org',
    });
    expect(mail.to).toMatchObject([
      { name: 'Anaïs Roudaut', address: 'anais@example.org' },
      { name: 'Paul "Le Grand", <Roudaut>', address: 'paul@example.org' },
    ]);
    expect(mail.subject).toBe('Votre cotisation pour l’année 2026');
    expect(mail.text?.trimEnd()).toBe('Bonjour Anaïs,\n\nIl reste 36\u00a0€\u202f; merci\u202f!');
    expect(mail.date).toBe('2026-11-03T12:00:00.000Z');
    expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
  });

  it('lets nobody add a header through a name, a subject or an address', async () => {
    const mail = await read(
      aDraft({
        subject: 'Bonjour\r\nBcc: vol@example.org',
        to: [
          { name: 'A\nBcc: vol@example.org', address: 'a@example.org>\r\nBcc: vol@example.org' },
        ],
      }),
    );

    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.subject).toBe('Bonjour Bcc: vol@example.org');
  });

  it('is ASCII, in lines that every mail server carries, whatever is written', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (subject, name, body) => {
        const eml = writeEml(
          aDraft({ subject, body, to: [{ name, address: 'anais@example.org' }] }),
        );
        expect(eml).toMatch(/^[\t\r\n -~]*$/u);
        expect(eml.split('\r\n').every((line) => line.length <= 78)).toBe(true);
      }),
    );
  });

  it('gives back any body and any subject', async () => {
    const words = fc
      .array(
        fc.constantFrom(
          'a',
          'é',
          '€',
          '=',
          '?',
          '_',
          ' ',
          '\t',
          '\u202f',
          '👩‍🌾',
          '.',
          '\n',
          'mot',
        ),
        {
          maxLength: 120,
        },
      )
      .map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(words, async (body) => {
        expect(await readBody(body)).toBe(body);
        const subject = body.replace(/[\n\t]/gu, ' ').trim();
        expect((await read(aDraft({ subject }))).subject ?? '').toBe(subject);
      }),
    );
  });
});
