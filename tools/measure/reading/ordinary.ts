import {couldBeAboutHiring} from '../../../src/reading/notice';
import {readConversation} from '../../../src/reading/read-conversation';
import {ordinaryMail, seen} from '../../ordinary-mail';

/** How often ordinary mail is taken for one of a hiring process, by the first notice and by the full reading; only mail never learned from. */
export function falseAlarms(): void {
  const mails = ordinaryMail().filter(({taught}) => !taught);
  const noticed = mails.filter(({subject, text}) => couldBeAboutHiring(`${subject}\n${text}`));
  const alarms = noticed.filter(mail => {
    const {messages} = readConversation(
      {
        conversation: {webmail: 'gmail', account: 'sam@example.org', key: mail.id},
        subject: mail.subject,
        complete: true,
        messages: [seen(mail)],
      },
      {timeZone: 'America/New_York'},
    );
    return messages.some(({related}) => related);
  });
  console.log(
    `\nordinary mail (${mails.length}): ${((1000 * alarms.length) / mails.length).toFixed(2)} false alarms per 1,000; the first notice lets ${((100 * noticed.length) / mails.length).toFixed(0)} % through`,
  );
  for (const {id, subject} of alarms) console.log(`  ✗ ${id}: ${subject}`);
}
