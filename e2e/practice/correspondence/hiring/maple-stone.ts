import {hiring} from '../conversation';
import {person, robin} from '../people';

const farah = person('Farah Haddad', 'farah.haddad@maple-stone.example');

/** After the interview they ask for papers, by a date. */
export const mapleStone = hiring('maple-stone-papers', days => {
  const due = days.working(2);
  return {
    subject: 'Next steps, Senior Data Analyst',
    messages: [
      {
        from: farah,
        to: [robin],
        at: days.working(-1).at('10:08'),
        unread: true,
        text: `Hi Robin,

It was a pleasure to meet you on ${days.working(-2).weekday}; Stefan has not stopped talking about your heat map.

Before we can take this further I need a few things from you:

- the names and telephone numbers of two references
- a copy of your degree certificate
- one or two pieces of work you are allowed to show

Could you send them to me by ${due.long}, noon? The committee meets that afternoon, and I would like to put your papers in front of them.

Warm regards,
Farah`,
        signature: `Farah Haddad (she/her)
People Partner, Maple & Stone`,
      },
    ],
  };
});
