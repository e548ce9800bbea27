import {describe, expect, it} from 'vitest';
import {answerDraft} from './answer-draft';

const line = (draft: object, change: object = {}): string =>
  JSON.stringify({
    id: 'd1',
    now: '2026-03-12T09:00:00+01:00',
    settings: {timeZone: 'Europe/Berlin', country: 'DE', region: 'BE'},
    conversations: [
      {
        account: 'sam@example.org',
        key: 't1',
        subject: 'Interview for Data Analyst',
        messages: [
          {
            from: {name: 'Maya Chen', address: 'maya.chen@acme.example'},
            to: [{name: 'Sam Lee', address: 'sam@example.org'}],
            at: '2026-03-02T10:15:00+01:00',
            text: 'Hi Sam,\n\nYour interview for the Data Analyst position at Acme is confirmed for Tuesday, 10 March at 14:00.\n\nBest regards,\nMaya Chen\nAcme',
          },
        ],
      },
    ],
    draft: {conversation: 't1', to: ['maya.chen@acme.example'], subject: 'Re: Interview', text: '', ...draft},
    ...change,
  });
const checks = async (text: string, change?: object): Promise<{check: string}[]> =>
  JSON.parse(await answerDraft(line({text}, change))).checks;
const enquiry =
  'Dear Maya,\n\nI wanted to follow up on the role. Is there any update on your decision?\n\nKind regards,\nSam';

describe('check-draft', () => {
  it('names the day when an enquiry is too early', async () => {
    expect((await checks(enquiry))[0]).toMatchObject({
      check: 'too-early',
      because: expect.stringContaining('March'),
    });
  });

  it('lets the same enquiry pass when its day has come', async () => {
    expect(await checks(enquiry, {now: '2026-03-24T09:00:00+01:00'})).toEqual([]);
  });

  it('sends to a word of theirs that still waits for an answer', async () => {
    const change = JSON.parse(line({})) as {conversations: [{messages: object[]}]};
    change.conversations[0].messages.push({
      from: {name: 'Maya Chen', address: 'maya.chen@acme.example'},
      to: [{name: 'Sam Lee', address: 'sam@example.org'}],
      at: '2026-03-23T10:15:00+01:00',
      text: 'Hi Sam,\n\nWe would like to invite you to a second interview on Thursday, 26 March at 10:00. Does that suit you?\n\nMaya',
    });
    expect(
      await checks(enquiry, {
        ...change,
        now: '2026-03-24T09:00:00+01:00',
        draft: {...JSON.parse(line({})).draft, text: enquiry},
      }),
    ).toMatchObject([{check: 'answered'}]);
  });

  it('speaks of no attachment where the letter says there is none', async () => {
    const letter =
      'Dear Maya,\n\nMy two case studies are on my site. I have attached nothing, to keep your inbox light.\n\nSam';
    expect(await checks(letter)).toEqual([]);
  });

  it('offers the name of the conversation', async () => {
    expect(await checks('Dear Mia,\n\nThank you for your time.\n\nSam')).toEqual([
      {
        check: 'other-name',
        quote: 'Dear Mia',
        because: 'The conversation is with Maya Chen.',
        mend: 'Dear Maya',
      },
    ]);
  });

  it('is silent outside an application', async () => {
    expect(await checks('Dear [name], I still haven’t heard from you.', {conversations: []})).toEqual([]);
  });

  it('says what is wrong with a line', async () => {
    expect(JSON.parse(await answerDraft('{"id": "x"}'))).toMatchObject({id: 'x', error: expect.any(String)});
  });

  it('looks at spelling only when told to, and knows the names', async () => {
    const text = 'Dear Maya,\n\nThank you for the oppurtunity to talk to you about the role today.\n\nSam';
    const asked: string[][] = [];
    const answer = await answerDraft(line({text}), async (_text, names) => {
      asked.push(names);
      return [{is: 'word', quote: 'oppurtunity', mend: 'opportunity'}];
    });
    expect(asked).toEqual([expect.arrayContaining(['Maya Chen', 'Acme'])]);
    expect(JSON.parse(answer).checks).toMatchObject([
      {check: 'spelling', quote: 'oppurtunity', mend: 'opportunity'},
    ]);
    expect(await checks(text)).toEqual([]);
  });
});
