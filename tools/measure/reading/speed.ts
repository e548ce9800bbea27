import {performance} from 'node:perf_hooks';
import {readExample} from '../../../src/reading/kinds/examples/read-example';
import {readExamples} from '../../../src/reading/kinds/examples/read-examples';
import {couldBeAboutHiring} from '../../../src/reading/notice';
import {readConversation} from '../../../src/reading/read-conversation';
import {ordinaryMail, seen} from '../../ordinary-mail';

const rounds = 5;
const noticed = 2048;

/** Prints the medians of what the first notice costs on 2 KB of ordinary mail, and what a full reading of one mail costs, warm. */
export function timeSpent(): void {
  const mails = ordinaryMail().slice(0, 1200);
  const texts = mails.map(({subject, text}) => `${subject}\n${text}`).filter(text => text.length >= noticed);
  const notice = timed(texts, text => couldBeAboutHiring(text.slice(0, noticed)));
  // What a notice must read to its end is its worst case.
  const quiet = timed(
    texts.map(text => text.replace(/[a-z]{4,}/gi, word => word.replaceAll(/[a-z]/gi, 'z'))),
    text => couldBeAboutHiring(text.slice(0, noticed)),
  );
  const examples = readExamples('en').filter(({text}) => text.length > 100);
  const kind = timed(examples, readExample);
  const whole = timed(
    mails.filter(({text}) => text.length < 4096),
    mail =>
      readConversation(
        {
          conversation: {webmail: 'gmail', account: 'sam@example.org', key: mail.id},
          subject: mail.subject,
          complete: true,
          messages: [seen(mail)],
        },
        {timeZone: 'America/New_York'},
      ),
  );
  console.log(
    `\ntime: first notice ${micro(notice)} a 2 KB of mail, ${micro(quiet)} where nothing stops it; kind alone ${micro(kind)}; full reading ${micro(whole)} a mail`,
  );
}

/** Milliseconds for one, warm: the median of all things, each at its best of some rounds. */
function timed<T>(things: readonly T[], act: (thing: T) => unknown): number {
  for (const thing of things) act(thing);
  const times = things.map(thing => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      act(thing);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  });
  return times.sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
}

const micro = (milliseconds: number): string => `${Math.round(milliseconds * 1000)} µs`;
