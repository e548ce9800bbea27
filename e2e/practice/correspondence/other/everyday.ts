import {other} from '../conversation';
import {person, robin, robinAtWork} from '../people';

const larder = person('Larder Lane', 'orders@larder-lane.example');
const surgery = person('Bellfield Surgery', 'appointments@bellfield-surgery.example');
const tilda = person('Tilda Frost', 'tilda@frost-and-daughters.example');

/** A receipt. */
export const receipt = other('groceries-receipt', days => ({
  subject: 'Your order is on its way',
  messages: [
    {
      from: larder,
      to: [robin],
      at: days.minutesAgo(130),
      writtenWith: 'system',
      text: `Hello Robin,

Your groceries have left the shop and will be with you between 18:00 and 19:00. Two things were out of stock and have been replaced.

Enjoy your dinner.`,
    },
  ],
}));

/** An appointment with a day and an hour that is nobody's interview. */
export const dentist = other('appointment-reminder', days => ({
  subject: `Reminder: your appointment on ${days.working(2).short}`,
  messages: [
    {
      from: surgery,
      to: [robin],
      at: days.working(-2).at('08:00'),
      writtenWith: 'system',
      text: `Dear Robin,

This is to confirm your appointment on ${days.working(2).long} at 08:40 with Dr Ferris. Please arrive ten minutes early. If you cannot come, reply or call us so that somebody else can have the time.`,
    },
  ],
}));

/** Business in the second mailbox. */
export const invoice = other('invoice-second-mailbox', days => ({
  mailbox: 'second',
  subject: 'Invoice 0042',
  messages: [
    {
      from: tilda,
      to: [robinAtWork],
      at: days.working(-2).at('16:16'),
      text: `Hi Robin,

All paid, thank you. Same again next quarter? I'd also like to interview a few of our wholesalers in May; could you help with the questions?

Tilda`,
      signature: 'Frost & Daughters, tea since 1911',
    },
  ],
}));
