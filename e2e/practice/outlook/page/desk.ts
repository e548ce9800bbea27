import {el} from '../../page/element';
import type {Mail, Thread} from '../setup';
import {type ComposeBox, createComposeBox} from './compose-box';
import {clockTime} from './dates';
import {ask, askEach} from './dialog';
import {type Answer, answerTo, type Draft, draftOf, newDraft} from './draft';
import {createDrafts} from './drafts';
import type {Pane} from './pane';
import {openWindow} from './popout';
import type {Sending} from './sending';
import type {Site} from './site';
import {composeTabs} from './tabs';
import {fill} from './words/words';

/** Opens boxes to write in, keeps what is written as drafts, and hands over what is sent. */
export interface Desk {
  tabs: HTMLElement;
  answer(thread: Thread, mail: Mail, how: Answer): void;
  fresh(given?: Partial<Draft>): void;
  edit(thread: Thread, mail: Mail): void;
  discard(thread: Thread, mail: Mail): void;
  /** The pane is going to show something else: what was written stays behind a tab, an untouched box goes. */
  leave(): void;
  isOpenDraft(mail: Mail): boolean;
}

type Where = 'beside' | 'alone' | 'window';

export interface Slot {
  box: ComposeBox;
  draft: Draft;
  where: Where;
  /** In the pane now, not behind a tab. */
  shown: boolean;
}

export function createDesk(site: Site, sending: Sending, paneOf: () => Pane): Desk {
  const {words, clock, mailbox, notices, setup, later} = site;
  const drafts = createDrafts(site);
  let slots: Slot[] = [];
  const tabs = el('div.tabs');

  const refresh = () => {
    const inPane = slots.filter(slot => slot.where !== 'window');
    const needed = inPane.some(slot => !slot.shown || slot.where === 'alone');
    tabs.replaceChildren(...(needed ? composeTabs(inPane, site, {back, resume, close: discardOf}) : []));
  };
  const takeOut = ({box: {element}}: Slot) => {
    const holder = element.parentElement;
    element.remove();
    if (holder?.classList.contains('answer-box')) holder.remove();
  };
  const forget = (slot: Slot) => {
    const wasAlone = slot.shown && slot.where === 'alone';
    takeOut(slot);
    slot.box.close();
    slots = slots.filter(one => one !== slot);
    if (wasAlone) paneOf().show(paneOf().view);
    refresh();
    paneOf().view?.refresh();
  };
  const back = () => {
    desk.leave();
    paneOf().show(paneOf().view);
    refresh();
  };
  const resume = (slot: Slot) => {
    desk.leave();
    slot.where = 'alone';
    slot.shown = true;
    paneOf().alone(slot.box.element);
    refresh();
    slot.box.focus();
  };
  const discardOf = (slot: Slot) => {
    const gone = () => {
      drafts.remove(slot.draft.id);
      forget(slot);
    };
    if (!slot.box.touched) return gone();
    ask(words.discardAsk, [{label: words.ok, act: gone}, {label: words.cancel}]);
  };

  const open = (draft: Draft, where: Where): void => {
    if (where !== 'window') desk.leave();
    const box = createComposeBox(draft, site, where, {
      send: () => press(slot, 'now'),
      schedule: () => press(slot, 'later'),
      discard: () => discardOf(slot),
      popOut: () => {
        const moved = box.draft();
        forget(slot);
        open(moved, 'window');
      },
      changed: () => drafts.saveSoon(draft.id, () => (slots.includes(slot) ? box.draft() : null)),
    });
    const slot: Slot = {box, draft, where, shown: true};
    slots.push(slot);
    const {view} = paneOf();
    if (where === 'window')
      openWindow(draft.subject || words.noSubject, box.element, () => {
        if (slots.includes(slot)) forget(slot);
      });
    else if (where === 'beside' && view && draft.mail) view.answerBeside(draft.mail, box.element);
    else paneOf().alone(box.element);
    refresh();
    view?.refresh();
  };

  const press = (slot: Slot, when: 'now' | 'later') => {
    const {to, cc, bcc, subject} = slot.box.draft();
    if (to.length + cc.length + bcc.length === 0) return ask(words.noRecipient, [{label: words.ok}]);
    const doubts = [
      ...(subject === '' ? [words.subjectMissing] : []),
      ...(words.speaksOfFiles.test(slot.box.words()) ? [words.attachmentMissing] : []),
    ];
    askEach(doubts, {yes: words.sendAnyway, no: words.dontSend}, () => release(slot, when));
  };
  const release = (slot: Slot, when: 'now' | 'later') => {
    slot.box.hold();
    const go = () => {
      if (!slots.includes(slot)) return;
      const finished = slot.box.draft();
      const {page} = slot.box;
      const text = slot.box.words();
      if (when === 'later') {
        drafts.save(finished);
        forget(slot);
        const time = clockTime(clock.now() + 3_600_000, words, setup);
        return notices.show(fill(words.scheduled, {time}));
      }
      if (setup.options.outcome === 'fails') {
        drafts.save(finished);
        forget(slot);
        return later(() => notices.show(words.failed));
      }
      drafts.remove(slot.draft.id);
      const copy = page.cloneNode(true) as HTMLElement;
      const place = slot.where;
      forget(slot);
      sending.send(finished, copy, text, () => {
        const isThere = finished.thread !== null && paneOf().view?.thread === finished.thread;
        open(finished, place === 'beside' && !isThere ? 'alone' : place);
      });
    };
    const {holdSeconds} = setup.options;
    if (holdSeconds > 0) clock.after(holdSeconds * 1_000, go);
    else later(go);
  };

  const desk: Desk = {
    tabs,
    answer(thread, mail, how) {
      const known = slots.find(slot => slot.shown && slot.draft.mail === mail && slot.where === 'beside');
      if (known) return known.box.focus();
      open(answerTo(thread, mail, how, site), 'beside');
    },
    fresh: given => open(newDraft(site, given), 'alone'),
    edit(thread, mail) {
      const answers = thread.mails.filter(one => one.folder !== 'drafts').at(-1) ?? null;
      open(draftOf(thread, mail, answers), answers && paneOf().view?.thread === thread ? 'beside' : 'alone');
    },
    discard: (thread, mail) => mailbox.remove(thread, mail),
    leave() {
      for (const slot of slots.filter(one => one.shown && one.where !== 'window')) {
        if (!slot.box.touched) {
          drafts.remove(slot.draft.id);
          slot.box.close();
          slots = slots.filter(one => one !== slot);
        }
        takeOut(slot);
        slot.shown = false;
      }
      refresh();
    },
    isOpenDraft: mail => slots.some(slot => slot.draft.id === mail.id),
  };
  return desk;
}
