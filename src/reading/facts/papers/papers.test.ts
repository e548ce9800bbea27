import {describe, expect, it} from 'vitest';
import {isoInZone} from '../../../days/zone';
import type {MailKind} from '../../../domain/kind';
import {factsOf} from '../sample-facts';

/** "references by 2026-03-06", the hour where one is named. */
const papersOf = (text: string, kind: MailKind = 'material-request'): string[] =>
  factsOf({text, kind}).papers.map(({what, by, byDay}) => {
    const day = byDay ?? (by === null ? null : isoInZone(by, 'Europe/Berlin').slice(0, 16));
    return day === null ? what : `${what} by ${day}`;
  });

describe('papers asked for', () => {
  it.each<[text: string, ...papers: string[]]>([
    ['Could you send us two references by Friday?', 'references by 2026-03-06'],
    ['Please send me your portfolio.', 'portfolio'],
    ['We would need a copy of your transcript by 10 March.', 'transcript by 2026-03-10'],
    ['Please fill in the attached form and return it by Monday.', 'form by 2026-03-09'],
    ['Please complete the take-home assignment by March 12 at 6pm.', 'take-home task by 2026-03-12T18:00'],
    ['Could you provide your work permit and your certificates?', 'work permit', 'certificates'],
    [
      'Please send us the following documents:\n- two references\n- university transcript\n- cover letter',
      'references',
      'transcript',
      'cover letter',
    ],
    [
      'As a next step, we would like you to work on a short case study. Please submit it by 13 March.',
      'take-home task by 2026-03-13',
    ],
    ['Kindly share your updated CV.', 'CV'],
    ['Would you mind sending a few writing samples before Thursday?', 'work samples by 2026-03-05'],
    ['We are still missing your diploma.', 'certificates'],
    ['Please upload proof of your right to work.', 'work permit'],
    ['Can you send me the names of three referees?', 'references'],
    ['Please sign and return the consent form within 3 days.', 'form by 2026-03-07'],
    ['We kindly ask you to forward your last three payslips.', 'payslips'],
    ['Please send a copy of your passport.', 'ID'],
    ['We need your references before the end of next week.', 'references by 2026-03-13'],
    [
      'Please email your transcripts to hr@acme.example no later than 2026-03-20.',
      'transcript by 2026-03-20',
    ],
    ['I would like to ask you for contact details of two references.', 'references'],
    ['Could you share a link to your GitHub and your portfolio?', 'portfolio', 'work samples'],
    ['You will need to complete the background check form.', 'form'],
    ['To move forward, please provide a letter of recommendation.', 'references'],
    [
      'Attached is a small coding challenge. Please return it by Sunday evening.',
      'take-home task by 2026-03-08',
    ],
    ['Please send us your motivation letter as well.', 'cover letter'],
    [
      'Please send us two references by Wednesday 11 March 2026 and your university transcript by Monday 9 March 2026.',
      'references by 2026-03-11',
      'transcript by 2026-03-09',
    ],
    [
      'Could you send us by Friday your portfolio and by 12 March at noon a letter of recommendation?',
      'portfolio by 2026-03-06',
      'references by 2026-03-12T12:00',
    ],
    [
      'Please send your portfolio and your transcript by 10 March.',
      'portfolio by 2026-03-10',
      'transcript by 2026-03-10',
    ],
    [
      'Bitte senden Sie uns Ihr Zeugnis bis zum 12. März und zwei Referenzen bis zum 10. März.',
      'certificates by 2026-03-12',
      'references by 2026-03-10',
    ],
  ])('%s', (text, ...papers) => {
    expect(papersOf(text).sort()).toEqual(papers.sort());
  });
});

describe('papers only mentioned', () => {
  it.each([
    'Thank you for sending your portfolio.',
    'We have received your references.',
    'There is no need to send references at this stage.',
    'We may ask for references later.',
    'Please bring a photo ID and your certificates to the interview.',
    'We enjoyed your portfolio and your case study.',
    'If you have a portfolio, feel free to share it.',
    'You will be asked to discuss your take-home task.',
    'Please quote reference number 12345.',
    'We will keep your CV on file.',
    'Please see our privacy form on the website.',
    'Please call reception when you arrive.',
    'Please let us know if you need a visa.',
    'Could you tell me more about your work with reference architectures?',
    'Once you have submitted the form, we will contact you.',
    'We look forward to seeing your portfolio presentation.',
  ])('%s', text => {
    expect(papersOf(text)).toEqual([]);
  });
});

describe('a test to be done', () => {
  it.each<[text: string, ...papers: string[]]>([
    [
      'You are invited to the Acme Coding Test. It must be completed by 10 March at 18:00.',
      'assessment by 2026-03-10T18:00',
    ],
    ['Please do our online test. The link stays open until Sunday.', 'assessment by 2026-03-08'],
    ['Please start your video questions whenever it suits you.', 'assessment'],
    ['Bitte machen Sie den Online-Test bis zum 12. März.', 'assessment by 2026-03-12'],
    ['Merci de répondre aux questions du test avant le 12 mars.', 'assessment by 2026-03-12'],
    ['Please complete the take-home assignment by March 12.', 'take-home task by 2026-03-12'],
  ])('%s', (text, ...expected) => {
    expect(papersOf(text, 'assessment')).toEqual(expected);
  });

  it.each([
    'Thank you for completing the test. We will come back to you by 12 March.',
    'We have received your answers. Please allow us until Friday to look at them.',
    'Vielen Dank für Ihre Teilnahme. Bis zum 12. März melden wir uns.',
    'No further action is needed before 12 March.',
  ])('is done: %s', text => {
    expect(papersOf(text, 'assessment')).toEqual([]);
  });
});
