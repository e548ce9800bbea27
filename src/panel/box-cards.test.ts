import {describe, expect, it} from 'vitest';
import type {Card} from '../contract';
import type {WritingPage} from '../page/panel-port';
import type {ComposeBox} from '../webmail/webmail';
import {boxCards} from './box-cards';

const card = {application: 'acme'} as Card;

const newMail = (address: string, element = {} as Element): ComposeBox => ({
  mode: 'new',
  shape: 'popup',
  conversation: null,
  to: [{name: null, address}],
  subject: '',
  element,
  editor: null,
  send: null,
  buttonPlace: null,
});

function cards() {
  const worker = {knows: null as Card | null, asked: 0, came: 0, account: 'sam@example.org' as string | null};
  const page = {
    site: 'gmail',
    account: () => worker.account,
    cardOf: () => undefined,
    ask: async () => {
      worker.asked += 1;
      return {ok: true, value: worker.knows};
    },
  } as unknown as WritingPage;
  const cardOfBox = boxCards(page, () => {
    worker.came += 1;
  });
  return {worker, cardOfBox};
}

const answered = () => new Promise(resolve => setTimeout(resolve));

describe('whom a new mail goes to', () => {
  it('is asked once a box, however often it is looked at', async () => {
    const {worker, cardOfBox} = cards();
    worker.knows = card;
    const box = newMail('maya@acme.example');
    expect(cardOfBox(box)).toBeUndefined();
    await answered();
    expect(cardOfBox({...box})).toBe(card);
    expect(worker).toMatchObject({asked: 1, came: 1});
  });

  it('is not asked while nobody can tell whose mailbox it is, and then is', async () => {
    const {worker, cardOfBox} = cards();
    worker.knows = card;
    worker.account = null;
    const box = newMail('maya@acme.example');
    cardOfBox(box);
    await answered();
    expect(worker.asked).toBe(0);
    worker.account = 'sam@example.org';
    cardOfBox(box);
    await answered();
    expect(cardOfBox(box)).toBe(card);
  });

  it('is asked again in the next box: somebody may have become known', async () => {
    const {worker, cardOfBox} = cards();
    cardOfBox(newMail('maya@acme.example'));
    await answered();
    worker.knows = card;
    const next = newMail('maya@acme.example');
    cardOfBox(next);
    await answered();
    expect(cardOfBox(next)).toBe(card);
  });
});
