import {defineLetter} from '../letter-template';

/** Says yes to a time. */
export const acceptInvitation = defineLetter({
  id: 'invitation.accept',
  step: 'reply-to-invitation',
  purpose: 'reply-to-invitation',
  subject: 'Our conversation about the {role} role',
  fits: () => true,
  tones: {
    warm: `Hi {name},

What a good message to find. {time} works for me, and I have kept the time free. Could you tell me whom I will be talking to, so that I can come with the right questions? I look forward to hearing more about the {role} role.

Warm regards,
{me}`,
    neutral: `Dear {name},

Thank you for the invitation. I confirm {time}. Could you let me know whom I will meet and how long we should plan for? I look forward to talking about the {role} role.

Kind regards,
{me}`,
    formal: `Dear {name},

Thank you for inviting me to an interview for the {role} position. I am pleased to confirm {time}. May I ask whom I will have the pleasure of meeting, and whether I should bring anything in addition to the papers you have? I look forward to learning more about {employer}.

Yours sincerely,
{me}`,
  },
});

/** They asked when it would suit. */
export const offerTimes = defineLetter({
  id: 'invitation.offer-times',
  step: 'reply-to-invitation',
  purpose: 'reply-to-invitation',
  subject: 'Our conversation about the {role} role',
  fits: ({proposed}) => !proposed,
  tones: {
    warm: `Hi {name},

What a good message to find. I would gladly come and talk about the {role} role, and I could make any of these: {otherTimes}. Pick whichever is easiest for you, and I will keep it free. Could you also tell me whom I will meet?

Warm regards,
{me}`,
    neutral: `Dear {name},

Thank you for the invitation to talk about the {role} role. These times would suit me: {otherTimes}. Please choose the one that is best for you, and let me know whom I will meet and how long we should plan for. If none of them fits, I will look for others.

Kind regards,
{me}`,
    formal: `Dear {name},

Thank you for inviting me to an interview for the {role} position. I could be with you at one of the following times: {otherTimes}. Please choose whichever is most convenient for you; I will keep it free. May I also ask whom I will have the pleasure of meeting?

Yours sincerely,
{me}`,
  },
});

/** Would come, at another time. */
export const proposeOtherTimes = defineLetter({
  id: 'invitation.other-times',
  step: 'reply-to-invitation',
  purpose: 'reply-to-invitation',
  subject: 'Our conversation about the {role} role',
  fits: ({proposed}) => proposed,
  tones: {
    warm: `Hi {name},

Thank you for the invitation; I would love to talk about the {role} role. At the time you suggested I cannot get away, I am sorry to say. I could make any of these: {otherTimes}. If none of them suits you, name another and I will do my best to be there.

Warm regards,
{me}`,
    neutral: `Dear {name},

Thank you for inviting me to talk about the {role} role. The time you proposed is one I cannot move things around for. I am free at these times instead: {otherTimes}. If they do not suit you, please suggest another and I will try to make it work.

Kind regards,
{me}`,
    formal: `Dear {name},

Thank you for inviting me to an interview for the {role} position, which I would be pleased to attend. Unfortunately I have an obligation at the proposed time that I cannot postpone. I could come to you at one of the following times: {otherTimes}. Should none of these be convenient, I will gladly follow another suggestion of yours.

Yours sincerely,
{me}`,
  },
});
