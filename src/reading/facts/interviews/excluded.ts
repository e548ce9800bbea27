import type {Cues} from './cues';
import {type Slot, widestWindow} from './slots';

/** Is the time something else than a meeting: a limit, a look back, hours of business, another event? */
export function isNoMeeting(slot: Slot, cues: Cues): boolean {
  const {text, days, clocks} = slot.sentence;
  const ahead = text.slice(Math.max(0, slot.from - 60), slot.from);
  if (cues.deadlineBefore.test(ahead)) return true;
  if (
    [...days, ...clocks].some(
      ({from, to}) =>
        to <= slot.to &&
        from > slot.from &&
        !(from === slot.clockFrom && isLooselySaid(slot, cues)) &&
        cues.deadlineBefore.test(text.slice(Math.max(0, from - 30), from)),
    )
  )
    return true;
  const sentence = text.slice(0, 600);
  if (cues.reachable.test(sentence) || cues.otherEvent.test(sentence)) return true;
  if (cues.deadline.test(sentence) && !isAskedByThen(slot, cues)) return true;
  if (looksBack(sentence, cues)) return true;
  const wide = slot.end !== null && slot.end - slot.start > widestWindow;
  return wide && cues.window.test(sentence);
}

/** "Tell me by Friday whether Tuesday at 11 suits you": the limit is another day than the one asked about. */
function isAskedByThen({sentence: {text, days, clocks}, from}: Slot, cues: Cues): boolean {
  const limit = [...days, ...clocks].find(time =>
    cues.deadlineBefore.test(text.slice(Math.max(0, time.from - 40), time.from)),
  );
  return limit !== undefined && limit.to <= from && cues.questionAbout.test(text.slice(from));
}

/** "The interview is on Friday 13 March by 10 am": at that time. */
const isLooselySaid = ({sentence: {text}, from, clockFrom}: Slot, cues: Cues): boolean =>
  cues.meansAt.test(text.slice(from, clockFrom)) &&
  cues.interview.test(text.slice(0, from)) &&
  !cues.asks.test(text);

function looksBack(sentence: string, cues: Cues): boolean {
  const back = cues.past.exec(sentence);
  return back !== null && !cues.looksAhead.test(sentence.slice(back.index + back[0].length));
}

/** One arrives then; the meeting begins later. */
export const isArrival = ({sentence, from}: Slot, cues: Cues): boolean =>
  cues.arrival.test(sentence.text.slice(Math.max(0, from - 60), from));
