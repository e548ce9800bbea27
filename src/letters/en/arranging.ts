import type {LetterTexts} from '../letter-text';

export const arranging = {
  'invitation.offer-times': {
    subject: 'Our conversation about the {role} role',
    tones: {
      warm: `What a good message to find. I would gladly come and talk about the {role} role, and I could make any of these: {otherTimes}. Pick whichever is easiest for you, and I will keep it free. Could you also tell me whom I will meet?`,
      neutral: `Thank you for the invitation to talk about the {role} role. These times would suit me: {otherTimes}. Please choose the one that is best for you, and let me know whom I will meet and how long we should plan for. If none of them fits, I will look for others.`,
      formal: `Thank you for inviting me to an interview for the {role} position. I could be with you at one of the following times: {otherTimes}. Please choose whichever is most convenient for you; I will keep it free. May I also ask whom I will have the pleasure of meeting?`,
    },
  },
  'invitation.accept': {
    subject: 'Our conversation about the {role} role',
    tones: {
      warm: `What a good message to find. {time} works for me, and I have kept the time free. Could you tell me whom I will be talking to, so that I can come with the right questions? I look forward to hearing more about the {role} role.`,
      neutral: `Thank you for the invitation. I confirm {time}. Could you let me know whom I will meet and how long we should plan for? I look forward to talking about the {role} role.`,
      formal: `Thank you for inviting me to an interview for the {role} position. I am pleased to confirm {time}. May I ask whom I will have the pleasure of meeting, and whether I should bring anything in addition to the papers you have? I look forward to learning more about {employer}.`,
    },
  },
  'invitation.other-times': {
    subject: 'Our conversation about the {role} role',
    tones: {
      warm: `Thank you for the invitation; I would love to talk about the {role} role. At the time you suggested I cannot get away, I am sorry to say. I could make any of these: {otherTimes}. If none of them suits you, name another and I will do my best to be there.`,
      neutral: `Thank you for inviting me to talk about the {role} role. At the time you proposed I have to be elsewhere. These times would suit me: {otherTimes}. If they do not suit you, please suggest another and I will try to make it work.`,
      formal: `Thank you for inviting me to an interview for the {role} position, which I would be pleased to attend. Unfortunately I have an obligation at the proposed time that I cannot postpone. I could come to you at one of the following times: {otherTimes}. Should none of these be convenient, I will gladly follow another suggestion of yours.`,
    },
  },
  'cancelled-reply': {
    subject: 'Another time for our conversation',
    tones: {
      warm: `Thank you for letting me know; these things happen, and no harm is done. I would still like to talk with you about the {role} role. I could come at any of these times: {otherTimes}. If a later week is easier for you, that is fine with me too.`,
      neutral: `Thank you for telling me that our appointment cannot take place. I am still interested in the {role} role. If you would like to find a new time, these would suit me: {otherTimes}. I can be flexible if you need another day.`,
      formal: `Thank you for informing me that the interview has had to be cancelled. My interest in the {role} position is unchanged. If you wish to set a new date, I could be with you at one of these times: {otherTimes}. I will gladly follow another suggestion, should that be easier for you.`,
    },
  },
  reschedule: {
    subject: 'Our appointment: could we move it?',
    tones: {
      warm: `Could we move our conversation about the {role} role, planned for {time}? Something has come up that I cannot pass to anybody else, and I am sorry for the extra work. Any of these would be good: {otherTimes}. I am still very much looking forward to it. If none of them suits you, name one and I will move what I can.`,
      neutral: `I have to ask you to move our conversation about the {role} role, planned for {time}. I cannot be there at that hour, and I apologise for the trouble. These times would suit me instead: {otherTimes}. If they do not fit, please suggest one and I will arrange myself around it.`,
      formal: `To my regret I am unable to keep our appointment of {time}. I apologise for the inconvenience and would ask you to move it. I could be with you at one of the following times: {otherTimes}. My interest in the {role} position is unchanged. Any other suggestion of yours will be welcome.`,
    },
  },
  'no-show': {
    subject: 'Our appointment {day}',
    tones: {
      warm: `We had a time to talk about the {role} role {day}, and we seem to have missed each other. I was there for twenty minutes; perhaps something came up, or one of us has the wrong link or number. Shall we find another time? These would work for me: {otherTimes}.`,
      neutral: `We had planned to talk {day} about the {role} role, and we did not reach each other. I kept the line open for twenty minutes in case of a delay. I would be glad to find a new time, for instance one of these: {otherTimes}. If the number or link I have is wrong, please send me the right one.`,
      formal: `Our conversation about the {role} position, which was planned {day}, did not take place. I was ready at the agreed time and waited in case of a delay. If it suits you, I would propose one of these times instead: {otherTimes}. Please let me know should the arrangements have changed.`,
    },
  },
} as const satisfies LetterTexts;
