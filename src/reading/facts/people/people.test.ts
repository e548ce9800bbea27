import {describe, expect, it} from 'vitest';
import {factsOf, type SampleMail} from '../sample-facts';

/** "Maya Chen, Head of Analytics <maya@acme.example>". */
const peopleOf = (mail: SampleMail): string[] =>
  factsOf(mail).people.map(
    ({name, title, address}) =>
      `${name}${title === undefined ? '' : `, ${title}`}${address === null ? '' : ` <${address}>`}`,
  );

describe('people on the employer’s side', () => {
  it.each<[about: string, mail: SampleMail, ...people: string[]]>([
    [
      'sender with the title of the signature',
      {
        from: 'Maya Chen <maya@acme.com>',
        text: 'Hi Sam,\n\nsee you.\n\nBest,\nMaya Chen\nHead of Analytics, Acme',
      },
      'Maya Chen, Head of Analytics <maya@acme.com>',
    ],
    ['turned name', {from: 'Chen, Maya <maya@acme.com>', text: 'See you.'}, 'Maya Chen <maya@acme.com>'],
    [
      'name with company',
      {from: 'Maya Chen (Acme) <maya@acme.com>', text: 'See you.'},
      'Maya Chen <maya@acme.com>',
    ],
    [
      'those one will meet',
      {
        from: 'Maya Chen <maya@acme.com>',
        text: 'You will meet with Luis Ortega, Engineering Manager, and Ana Silva (CTO).',
      },
      'Maya Chen <maya@acme.com>',
      'Luis Ortega, Engineering Manager',
      'Ana Silva, CTO',
    ],
    [
      'those one will meet, with what stands in brackets',
      {
        from: 'Maya Chen <maya@acme.com>',
        text: 'You will meet Luis Ortega (Engineering Manager, luis.ortega@acme.com) and Ana Silva (CTO; ana@acme.com).',
      },
      'Maya Chen <maya@acme.com>',
      'Luis Ortega, Engineering Manager <luis.ortega@acme.com>',
      'Ana Silva, CTO <ana@acme.com>',
    ],
    [
      'those one will meet, with addresses, pronouns and places',
      {
        from: 'hr@acme.com',
        text: 'You will be speaking with Luis Ortega <luis.ortega@acme.com>, Jo Park, Head of Sales (jo@acme.com), Bo Lindqvist [they/them] and Tara Singh (London).',
      },
      'Luis Ortega <luis.ortega@acme.com>',
      'Jo Park, Head of Sales <jo@acme.com>',
      'Bo Lindqvist',
      'Tara Singh',
    ],
    [
      'no address of two',
      {from: 'hr@acme.com', text: 'You will meet Luis Ortega (luis@acme.com, assistant@acme.com).'},
      'Luis Ortega',
    ],
    [
      'agenda',
      {
        from: 'hr@acme.com',
        text: 'Agenda:\n10:00–10:45 Luis Ortega, Engineering Manager\n10:45–11:30 Dr. Ana Silva\n11:30 Office tour',
      },
      'Luis Ortega, Engineering Manager',
      'Ana Silva',
    ],
    [
      'list',
      {from: 'hr@acme.com', text: 'Interviewers: Jo Park, Bo Lindqvist and Tara Singh'},
      'Jo Park',
      'Bo Lindqvist',
      'Tara Singh',
    ],
    [
      'signature alone',
      {from: 'jobs@acme.com', text: 'We will be in touch.\n\nKind regards,\nKaren Holt\nHR Officer'},
      'Karen Holt, HR Officer',
    ],
    [
      'copied colleague',
      {
        from: 'Maya Chen <maya@acme.com>',
        to: ['Sam Lee <sam@example.org>', 'Jo Park <jo@acme.com>'],
        text: 'See you.',
      },
      'Maya Chen <maya@acme.com>',
      'Jo Park <jo@acme.com>',
    ],
    [
      'addressee of one’s own mail',
      {own: true, to: ['Maya Chen <maya@acme.com>'], text: 'Thank you for your time.'},
      'Maya Chen <maya@acme.com>',
    ],
    [
      'met over a line, behind the hour',
      {
        from: 'hr@acme.com',
        text: 'Your interview is on Wednesday at 9.30am (GMT) via Teams with Paul Stone, Head of Data, and Ana Ruiz.',
      },
      'Paul Stone, Head of Data',
      'Ana Ruiz',
    ],
    ['behind the hour', {from: 'hr@acme.com', text: 'See you on Tuesday at 10:00 with Jo Park.'}, 'Jo Park'],
    [
      'guests of a calendar',
      {
        from: 'Maya Chen <maya@acme.com>',
        text: 'Interview for Data Analyst\nTuesday Mar 17, 2026\n\nGuests\nMaya Chen - organizer\nTom Braun\nsam@example.org\n\nReply for sam@example.org\nYes No Maybe',
      },
      'Maya Chen <maya@acme.com>',
      'Tom Braun',
    ],
    [
      'met over a line, in German',
      {
        from: 'hr@acme.com',
        text: 'Guten Tag Herr Lee, Ihr Gespräch ist am Mittwoch um 9:30 Uhr per Telefon mit Paula Stein.',
      },
      'Paula Stein',
    ],
    [
      'guests of a calendar, in German',
      {
        from: 'Maya Chen <maya@acme.com>',
        text: 'Vorstellungsgespräch Datenanalyst\nDienstag, 17. März 2026\nWir freuen uns auf Sie und das Gespräch.\n\nGäste\nMaya Chen - Organisatorin\nTom Braun',
      },
      'Maya Chen <maya@acme.com>',
      'Tom Braun',
    ],
    [
      'host of a system that finds a time',
      {
        from: 'Calendly <notifications@calendly.com>',
        subject: 'Confirmed: Interview with Maya Chen on Tuesday, 17 March 2026',
        text: 'Your event has been scheduled.\n\nInvitee: Sam Lee',
      },
      'Maya Chen',
    ],
    ['never a system', {from: 'Acme Careers <no-reply@ashbyhq.com>', text: 'Thank you for applying.'}],
    [
      'never a company',
      {from: 'Lumen Health <noreply@myworkday.com>', text: 'Thank you for applying to Lumen Health.'},
    ],
    ['never from an address alone', {from: 'maya.chen@acme.com', text: 'See you on Tuesday.'}],
    [
      'never the user',
      {from: 'Maya Chen <maya@acme.com>', text: 'Interview with Sam Lee is confirmed.'},
      'Maya Chen <maya@acme.com>',
    ],
  ])('%s', (_about, mail, ...people) => {
    expect(peopleOf(mail)).toEqual(people);
  });
});

it('puts those one will meet into the interview', () => {
  const [interview] = factsOf({
    kind: 'interview-confirmed',
    text: 'Your interview with Luis Ortega and Ana Silva is confirmed for Tuesday, 10 March at 2pm.',
  }).interviews;
  expect(interview?.people.map(({name}) => name)).toEqual(['Luis Ortega', 'Ana Silva']);
});
