import {hiring} from '../conversation';
import {person, robin} from '../people';

const agnes = person('Agnes Lindqvist', 'agnes@quillfeather.example');

/** An invitation that never says what it is: come by and meet some people. */
export const quillfeather = hiring('quillfeather-meet-the-group', days => {
  const visit = days.working(4);
  return {
    subject: 'Re: Researcher (maps and routes)',
    messages: [
      {
        from: robin,
        to: [agnes],
        at: days.working(-8).at('21:14'),
        text: `Dear Ms Lindqvist,

I saw your notice for a researcher on maps and routes and would like to put my name forward. My CV is attached. Two of my projects, on ferry timetables and on night buses, are close to what you describe.

Kind regards,
Robin Adeyemi`,
        attachments: [{name: 'CV Robin Adeyemi.pdf', type: 'application/pdf', size: '96 KB'}],
      },
      {
        from: agnes,
        to: [robin],
        at: days.working(-2).at('10:22'),
        quotes: true,
        writtenWith: 'apple',
        unread: true,
        text: `Robin, thanks for this, and sorry for the silence, we were at sea (literally).

The night buses made the whole group smile. Why don't you come by on ${visit.weekday}, around half past two, and meet a few of us? Joonas and Mei would like to hear how you cleaned the data, and I can show you what we are building. Plan on an hour or so.

We are above the bicycle shop on Mill Lane, the green door. Let me know if that works.`,
        signature: `Agnes
Quillfeather Maps`,
      },
    ],
  };
});
