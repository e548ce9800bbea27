import {describe, expect, it} from 'vitest';
import type {SpellingFound} from '../../contract';
import {acme, conversation, newProfile, value, workerOver} from '../testing/worker-for-tests';

const text =
  'Dear Maya,\n\nThank you for the oppurtunity to talk about the role. I would like to hear more.\n\nSam';
const draft = (more: object = {}) => ({
  conversation: conversation('1'),
  to: [{name: 'Maya Chen', address: 'maya@acme.example'}],
  subject: 'Re: Interview',
  text,
  attachments: null,
  asked: true,
  ...more,
});

async function worker() {
  const opened = await workerOver(newProfile());
  await opened.ask('conversation-seen', acme);
  opened.spelling.slips.push({is: 'word', quote: 'oppurtunity', mend: 'opportunity'});
  return opened;
}

describe('the spelling of a draft', () => {
  it('is looked at by the checker, which knows the names of the conversation, and said with its mend', async () => {
    const {ask, spelling} = await worker();
    const found = value<SpellingFound>(await ask('spelling-checked', draft()));
    expect(found).toEqual({
      by: 'us',
      remarks: [
        {
          check: 'spelling',
          quote: 'oppurtunity',
          because: '“oppurtunity” looks misspelt.',
          mend: 'opportunity',
        },
      ],
    });
    expect(spelling.asked).toMatchObject([{text, names: expect.arrayContaining(['Maya Chen', 'Acme'])}]);
  });

  it('is left to the browser where the draft is not English', async () => {
    const {ask, spelling} = await worker();
    const german = draft({
      text: 'Liebe Frau Chen,\n\nvielen Dank für das Gespräch am Dienstag. Ich freue mich auf Ihre Antwort.\n\nSam',
    });
    expect(value<SpellingFound>(await ask('spelling-checked', german))).toEqual({by: 'browser', remarks: []});
    expect(spelling.asked).toEqual([]);
  });

  it('is nobody’s business in mail that goes to no employer', async () => {
    const {ask, spelling} = await worker();
    await ask('spelling-checked', draft({conversation: conversation('9')}));
    expect(spelling.asked).toEqual([]);
  });

  it('is not looked at unasked once that is switched off, but still when asked for', async () => {
    const {ask, spelling} = await worker();
    await ask('check-switched', {check: 'spelling', on: false});
    await ask('spelling-checked', draft({asked: false}));
    expect(spelling.asked).toHaveLength(0);
    await ask('spelling-checked', draft());
    expect(spelling.asked).toHaveLength(1);
  });

  it('fails in words that hold none of the letter', async () => {
    const {ask, ports} = await worker();
    ports.checkSpelling = () => Promise.reject(new Error(text));
    expect(await ask('spelling-checked', draft())).toMatchObject({ok: false, problem: 'spelling-failed'});
  });
});
