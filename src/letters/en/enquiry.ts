import {defineLetter} from '../letter-template';

/** The day they named has passed. */
export const enquiryAfterPromise = defineLetter({
  id: 'enquiry.promised-date',
  step: 'enquiry',
  purpose: 'enquiry',
  subject: 'The {role} role',
  fits: ({promised}) => promised,
  tones: {
    warm: `Hi {name},

You had hoped to know more about the {role} role by {promised}, so I thought I would ask how it is going. Such dates have a way of moving, and there is no need to explain. What we talked about {day} is still with me, above all this: {keyPoint}. If it will take longer, a rough idea of when would already help me plan.

Warm regards,
{me}`,
    neutral: `Dear {name},

You expected a decision on the {role} role by {promised}. May I ask where things stand? My interest has not changed since we spoke {day}; one point in particular has stayed with me: {keyPoint}. If the date has moved, it would help me to know the new one.

Kind regards,
{me}`,
    formal: `Dear {name},

You kindly told me to expect a decision on the {role} position by {promised}. May I ask whether there is news, or whether another date has taken its place? I would still very much like to work for {employer}; since our interview {day} I have thought in particular of this: {keyPoint}. A short reply, whatever it says, would be welcome.

Yours sincerely,
{me}`,
  },
});

/** They named no day. */
export const enquiryWithoutPromise = defineLetter({
  id: 'enquiry.no-date',
  step: 'enquiry',
  purpose: 'enquiry',
  subject: 'The {role} role',
  fits: ({promised}) => !promised,
  tones: {
    warm: `Hi {name},

Since we talked {day} I have been curious how your search is getting on. One thing from our conversation has stayed with me: {keyPoint}. Can you already say when you expect to decide about the {role} role? A rough idea is plenty. And if there is anything you would still like to see from me, I will gladly send it.

Warm regards,
{me}`,
    neutral: `Dear {name},

We spoke {day} about the {role} role, and I would like to ask how your plans are coming along. I am still interested, and I still think about one point: {keyPoint}. Do you know by when you expect to decide? If something is missing from my side, I will send it.

Kind regards,
{me}`,
    formal: `Dear {name},

May I ask how matters stand with the {role} position, for which you interviewed me {day}? My interest in working for {employer} is unchanged, not least because of one point we discussed: {keyPoint}. It would help me to know by when you expect to reach a decision. If you need further papers from me, they will be with you promptly.

Yours sincerely,
{me}`,
  },
});

/** The last one: asks once more and lets go with good grace. */
export const secondEnquiry = defineLetter({
  id: 'second-enquiry',
  step: 'second-enquiry',
  purpose: 'enquiry',
  subject: 'The {role} role',
  fits: () => true,
  tones: {
    warm: `Hi {name},

I am writing once more about the {role} role, and then I will leave it in your hands. It still appeals to me, and so does something from our talk {day}: {keyPoint}. If you have chosen somebody else, one line is enough; I would understand, and I am glad that we met. If it is still open, so am I.

Warm regards,
{me}`,
    neutral: `Dear {name},

May I ask one more time about the {role} role? I would still like to do this work, and I remember well one thing we discussed {day}: {keyPoint}. Should you have decided otherwise, a single line will do, and I will be grateful for it. Until I hear from you I will not write again.

Kind regards,
{me}`,
    formal: `Dear {name},

I am taking the liberty of asking a last time about the {role} position at {employer}. I would still gladly accept it, and I recall with pleasure one part of our conversation {day}: {keyPoint}. If your choice has fallen on another candidate, a brief note is all I would ask for. With either answer you have my thanks.

Yours sincerely,
{me}`,
  },
});
