import {describe, expect, it} from 'vitest';
import type {Card} from '../contract';
import type {PanelPort, StripState, WritingPage} from '../page/panel-port';
import type {ComposeBox, WebmailWriter} from '../webmail/webmail';
import {draftStrip} from './draft-strip';

const conversation = {webmail: 'gmail', account: 'sam@example.org', key: '1'} as const;

/** A strip over a draft that the test can take out of reading. */
function strip() {
  const editor = new EventTarget() as HTMLElement;
  const box = {editor, to: [], subject: ''} as unknown as ComposeBox;
  const page = {readable: true};
  const shown: StripState[] = [];
  const answers: ((found: unknown) => void)[] = [];
  const lent = {
    ask: () => new Promise(resolve => answers.push(resolve)),
    createHost: () => ({element: {}, remove: () => undefined}),
  } as unknown as WritingPage;
  const webmail = {
    readComposes: () => ({boxes: [box]}),
    readDraft: () => (page.readable ? {text: 'Dear Maya', attachments: 0} : null),
  } as unknown as WebmailWriter;
  const port = {
    mountStrip: () => ({update: (state: StripState) => shown.push(state), unmount: () => undefined}),
  } as unknown as PanelPort;
  const made = draftStrip(editor, conversation, lent, () => ({conversation}) as Card, webmail, port);
  return {made, page, shown, answers};
}

const well = {ok: true, value: {by: 'us', remarks: []}};

describe('the spelling of a draft', () => {
  it('says how it went', async () => {
    const {made, shown, answers} = strip();
    const checked = made.checkSpelling(true);
    expect(shown.at(-1)?.spelling).toBe('busy');
    answers[0]?.(well);
    await checked;
    expect(shown.at(-1)?.spelling).toBe('well');
  });

  it('is busy no longer where the draft cannot be read when the answer comes, and can be asked again', async () => {
    const {made, page, shown, answers} = strip();
    const checked = made.checkSpelling(true);
    page.readable = false;
    answers[0]?.(well);
    await checked;
    expect(shown.at(-1)?.spelling).toBeUndefined();
    page.readable = true;
    void made.checkSpelling(true);
    expect(answers).toHaveLength(2);
  });

  it('shows nothing once its line is gone', async () => {
    const {made, shown, answers} = strip();
    const checked = made.checkSpelling(true);
    made.remove();
    answers[0]?.(well);
    await checked;
    expect(shown).toHaveLength(1);
  });
});
