import {describe, expect, it} from 'vitest';
import {prepareText} from '../../reading/message-text';
import type {DraftSeen} from './check';
import {checksOf} from './checks';

const seen = (text: string, change: Partial<DraftSeen> = {}): DraftSeen => ({
  ...prepareText('Re: Interview', text),
  language: 'en',
  to: ['maya.chen@acme.example'],
  attachments: 0,
  sentToPanel: [],
  likeSent: 0,
  people: ['Maya Chen', 'Michael Torres'],
  employer: 'Acme',
  role: 'Data Analyst',
  otherEmployers: ['Globex'],
  otherRoles: [],
  held: null,
  asks: '',
  rejected: false,
  noReply: [],
  ...change,
});
const found = (text: string, change?: Partial<DraftSeen>): string[] =>
  checksOf(seen(text, change)).map(({check}) => check);
const letter = (line: string): string => `Dear Maya,\n\n${line}\n\nKind regards,\nSam Lee`;
const rejected = {rejected: true};

const bad: [string, string, Partial<DraftSeen>?][] = [
  ['open-slot', 'Dear [name],\n\nThank you for your time.\n\nSam'],
  ['open-slot', letter('I enjoyed hearing about {company} and its plans.')],
  ['open-slot', letter('I was glad to talk about ____ with you.')],
  ['open-slot', letter('I would love to join XXX in May.')],
  ['other-name', 'Dear Mia,\n\nThank you for your time.\n\nSam'],
  ['other-name', 'Hi Robert,\n\nThank you for your time.\n\nSam'],
  ['other-name', 'Dear Ms. Chan,\n\nThank you for your time.\n\nSam'],
  ['other-employer', letter('I am excited about the chance to work at Globex.')],
  [
    'other-employer',
    letter("I am excited about the chance to work at Ben & Jerry's Ice-Cream."),
    {otherEmployers: ['A/B (x|y)+ [Co] {1}', "Ben & Jerry's Ice-Cream"]},
  ],
  [
    'other-name',
    letter('It was good to meet Anne-Marie Chan.'),
    {people: ['Maya Chen', 'Anne-Marie Chen', "D'Arcy (x] O'Neil"]},
  ],
  ['other-employer', letter('I see myself at Ben and Jerry.'), {otherEmployers: ['Ben & Jerry']}],
  ['other-employer', letter('I see myself at Ben & Jerry.'), {otherEmployers: ['Ben and Jerry']}],
  ['attachment-missing', letter('I am sending both certificates together with this message.')],
  ['pleading', letter('I am surely not experienced enough for you, but please do think about it.')],
  ['no-reply', letter('Thank you.'), {to: ['no-reply@acme.example']}],
  ['no-reply', letter('Thank you.'), {to: ['jobs@acme.example'], noReply: ['jobs@acme.example']}],
  ['too-long', letter('We spoke about many good things. '.repeat(30))],
  ['accusing', letter('I still haven’t heard from you.')],
  ['accusing', letter('You have not answered as you promised.')],
  ['accusing', letter('This is the third time I am writing.')],
  ['accusing', letter('You said I would hear by Friday, but nothing came.')],
  ['pleading', letter('Please, please let me know.')],
  ['pleading', letter('I am desperate for this job.')],
  ['pleading', letter('Just give me a chance, you will see.')],
  ['arguing', letter('Please reconsider.'), rejected],
  ['arguing', letter('I strongly disagree with it.'), rejected],
  ['arguing', letter('I am more qualified than anyone you met.'), rejected],
  ['pestering', letter('Please reply by tomorrow.')],
  ['pestering', letter('I expect an answer this week.')],
  ['pestering', letter('I also called and texted.')],
  [
    'near-duplicate',
    letter('Thank you for a lively talk about the new data platform today.'),
    {sentToPanel: ['Dear Michael, thank you for a lively talk about the new data platform today. Sam']},
  ],
  ['attachment-missing', letter('Please find attached my references.')],
  ['attachment-missing', letter('I have attached my portfolio.')],
  ['accusing', letter('It has been three weeks and nobody has answered me.')],
  ['accusing', letter('I was told I would hear by Monday and have heard nothing.')],
  ['accusing', letter('I have written twice already without any response.')],
  ['accusing', letter('Why have you not replied to my last email?')],
  ['pleading', letter('I really need this job, my savings are gone.')],
  ['pestering', letter('I need to know by Thursday.')],
  ['pestering', letter('Please confirm your decision within 24 hours.')],
  ['pestering', letter('I will call your office every day until I hear.')],
  ['attachment-missing', letter('My references are in the attached file.')],
  ['attachment-missing', letter("I'm attaching my CV once more.")],
  ['open-slot', letter('I enjoyed our talk about <topic>.')],
];

const good: [string, Partial<DraftSeen>?][] = [
  ['Hi M.,\n\nThank you for your time.\n\nSam'],
  [letter('That was a hard question, and I would put my answer otherwise today.')],
  [letter('I would answer the one about priorities in another way now.')],
  ['Hi Mike,\n\nThank you for your time.\n\nSam'],
  ['Dear Ms Chen,\n\nThank you for your time.\n\nSam'],
  ['Dear Maya and Michael,\n\nThank you both for your time.\n\nSam'],
  ['Dear hiring team,\n\nThank you for your time.\n\nSam'],
  ['Hello everyone,\n\nThank you for your time.\n\nSam'],
  [letter('As promised, here is the link: https://sam.example/work')],
  [letter('I look forward to hearing from you.')],
  [
    letter(
      'I have an offer and would be grateful to hear, so please let me know by Friday because I must answer then.',
    ),
  ],
  [letter('The paper I mentioned is in the list [1] of my site.')],
  [letter('I attached my references.'), {attachments: 1}],
  [letter('Your decision was clear and kind. Thank you for telling me.'), rejected],
  [letter('I hope you will keep me in mind for other roles.'), rejected],
  [letter('My referee Dana Okafor is glad to speak with you.')],
  [letter('I use Figma and Python every day.')],
  [letter('May I ask whether there is any news about the role?')],
  [letter('Would you know by when you expect to decide?')],
  [letter('I am very attached to the idea of working in a small team.')],
  [
    'Dear Maya,\n\nThank you.\n\nSam\n\nOn Tue, 10 Mar 2026 at 10:00, Maya Chen <maya.chen@acme.example> wrote:\n> Please find attached the plan.',
  ],
  [letter('You mentioned the migration, and I kept thinking about it.')],
  [letter('I hold an offer from Globex and would much rather join you.')],
  [letter('Tuesday at ten suits me well.')],
  [letter('I have not received the calendar invitation yet; could you send it again?')],
  [letter('You said the migration starts in May, but that the scope is open; I have an idea about it.')],
  [letter('Could you let me know by Friday? I have to answer another offer then.')],
  [letter('I will respond by Monday with my availability.')],
  [letter('I disagree with nothing you said about testing.'), rejected],
];

describe('the checks', () => {
  it.each(bad)('find %s in %j', (check, text, change) => {
    expect(found(text, change)).toContain(check);
  });

  it.each(good)('find nothing in %j', (text, change) => {
    expect(found(text, change)).toEqual([]);
  });

  it('put what holds the whole letter back first', () => {
    const held = {check: 'too-early', because: 'They named a day.'} as const;
    expect(found(letter('I still haven’t heard.'), {held})).toEqual(['too-early', 'accusing']);
  });

  it('stay linear on hostile text', () => {
    const lines = ['you said '.repeat(1_800), '['.repeat(16_000), '_'.repeat(16_000), 'Dear '.repeat(3_200)];
    for (const line of lines) expect(() => found(letter(line))).not.toThrow();
  });
});
