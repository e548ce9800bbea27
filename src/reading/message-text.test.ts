import {describe, expect, it} from 'vitest';
import {prepareText} from './message-text';

const sentences = (text: string) => prepareText('', text).sentences;

describe('the frame of a mail', () => {
  it('takes greeting, sign-off, signature and history off', () => {
    const text = prepareText(
      'Re: RE: [EXTERNAL] Fwd: Data Analyst',
      'Hi Sam,\n\nTuesday works for us.\n\nBest regards,\nMaya Chen\nHead of Analytics\n\nOn Tue, 3 Mar 2026 at 10:15, Sam Lee <sam@example.org> wrote:\n> Would Tuesday work?\n> Unfortunately not Monday.',
    );
    expect(text).toEqual({
      subject: 'Data Analyst',
      body: 'Tuesday works for us.',
      sentences: ['Tuesday works for us.'],
      signature: ['Best regards,', 'Maya Chen', 'Head of Analytics'],
      greeting: 'Hi Sam,',
    });
  });

  it.each([
    ['Yes.\n\n-----Original Message-----\nFrom: A\nNo.'],
    [
      'Yes.\n\nFrom: Maya <maya@acme.example>\nSent: Tuesday, March 3, 2026 10:15 AM\nTo: Sam\nSubject: Call\n\nNo.',
    ],
    ['Yes.\n\n________________________________\nFrom: Maya\nSent: Tuesday\nNo.'],
    [
      'Yes.\n\nOn Tue, Mar 3, 2026 at 10:15 AM Maya Chen via Recruiting at a\nrather long company name <maya@acme.example>\nwrote:\n\nNo.',
    ],
    ['Yes.\n\nAm Di., 3. März 2026 um 10:15 Uhr schrieb Maya <maya@acme.example>:\n> No.'],
    ['Yes.\n\nVon: Maya\nGesendet: Dienstag, 3. März 2026\nAn: Sam\nBetreff: Gespräch\n\nNo.'],
    ['Yes.\n\nLe mar. 3 mars 2026 à 10:15, Maya <maya@acme.example> a écrit :\n\n> No.'],
    ['Yes.\n\nDe : Maya\nEnvoyé : mardi\nÀ : Sam\nObjet : Entretien\n\nNo.'],
    ['Yes.\n\nEl mar, 3 mar 2026 a las 10:15, Maya (<maya@acme.example>) escribió:\n\nNo.'],
    ['Yes.\n\nEm ter., 3 de mar. de 2026 às 10:15, Maya <maya@acme.example> escreveu:\nNo.'],
    ['Yes.\n\nIl giorno mar 3 mar 2026 alle ore 10:15 Maya <maya@acme.example> ha scritto:\nNo.'],
    ['Yes.\n\nOp di 3 mrt 2026 om 10:15 schreef Maya <maya@acme.example>:\nNo.'],
    ['On Tue, 3 Mar 2026 at 10:15, Maya wrote:\n> No.\n> No.\n\nYes.'],
    [
      '---------- Forwarded message ---------\nFrom: Maya <maya@acme.example>\nDate: Tue, 3 Mar 2026\nSubject: Call\nTo: Sam\n\nYes.',
    ],
  ])('reads only what is new in %j', text => {
    expect(sentences(text)).toEqual(['Yes.']);
  });

  it.each([
    ['On Tuesday we wrote:', ['On Tuesday we wrote:']],
    ['From: the train station it is a short walk.', ['From: the train station it is a short walk.']],
    ['Thanks for your time today, Maya said hello.', ['Thanks for your time today, Maya said hello.']],
  ])('does not take %j for a frame', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('keeps a postscript and drops a sign-off with the name behind it', () => {
    const text = prepareText('', 'See you then.\n\nThanks, Maya\nP.S. Please bring your transcript.');
    expect(text.sentences).toEqual(['See you then.', 'P.S. Please bring your transcript.']);
  });

  it('parts a greeting from a letter that goes on in its line', () => {
    const text = prepareText('', 'Hi Dr. Lee, thanks for coming in today. We will call on Friday.');
    expect(text.greeting).toBe('Hi Dr. Lee,');
    expect(text.sentences).toEqual(['thanks for coming in today.', 'We will call on Friday.']);
  });
});

describe('sentences', () => {
  it.each([
    [
      'We can meet at 10 a.m. ET or 2 p.m. on Friday. Which suits you?',
      ['We can meet at 10 a.m. ET or 2 p.m. on Friday.', 'Which suits you?'],
    ],
    ['It starts at 10 a.m. Please bring ID.', ['It starts at 10 a.m.', 'Please bring ID.']],
    [
      'Dr. J. Smith and Prof. Lee will join. They lead the team.',
      ['Dr. J. Smith and Prof. Lee will join.', 'They lead the team.'],
    ],
    ['Am 3. März um 10 Uhr. Passt das?', ['Am 3. März um 10 Uhr.', 'Passt das?']],
    [
      'See https://acme.example/a.b?c=1. Then call 4/17.',
      ['See https://acme.example/a.b?c=1.', 'Then call 4/17.'],
    ],
    [
      'Times:\n- Tuesday 10:00\n- Wednesday 11:00\nTell us.',
      ['Times:', '- Tuesday 10:00', '- Wednesday 11:00', 'Tell us.'],
    ],
    ['Date: 3 March\nTime: 2pm\nWith: Maya Chen', ['Date: 3 March', 'Time: 2pm', 'With: Maya Chen']],
    [
      'Thank you for taking the time to meet with our team last\nTuesday about the role. We have decided to move forward with\nanother candidate.',
      [
        'Thank you for taking the time to meet with our team last Tuesday about the role.',
        'We have decided to move forward with another candidate.',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('has one form for quotes, spaces and letters', () => {
    expect(sentences('We\u2019re\u00a0glad, Zoe\u0308.')).toEqual(["We're glad, Zoë."]);
  });
});
