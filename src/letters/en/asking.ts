import type {LetterTexts} from '../letter-text';

export const asking = {
  'enquiry.promised-date': {
    subject: 'The {role} role',
    tones: {
      warm: `You had hoped to know more about the {role} role by {promised}, so I thought I would ask how it is going. Such dates have a way of moving, and there is no need to explain. What we talked about {day} is still with me, above all this: {keyPoint}. If it will take longer, a rough idea of when would already help me plan.`,
      neutral: `You expected a decision on the {role} role by {promised}. May I ask where things stand? My interest has not changed since we spoke {day}; one point in particular has stayed with me: {keyPoint}. If the date has moved, it would help me to know the new one.`,
      formal: `You kindly told me to expect a decision on the {role} position by {promised}. May I ask whether there is news, or whether you now expect to decide later? I would still very much like to work for {employer}; since our interview {day} I have thought in particular of this: {keyPoint}. A short reply, whatever it says, would be welcome.`,
    },
  },
  'enquiry.no-date': {
    subject: 'The {role} role',
    tones: {
      warm: `Since we talked {day} I have been curious how your search is getting on. One thing from our conversation has stayed with me: {keyPoint}. Can you already say when you expect to decide about the {role} role? A rough idea is plenty. And if there is anything you would still like to see from me, I will gladly send it.`,
      neutral: `We spoke {day} about the {role} role, and I would like to ask how your plans are coming along. I am still interested, and I still think about one point: {keyPoint}. Do you know by when you expect to decide? If something is missing from my side, I will send it.`,
      formal: `May I ask how matters stand with the {role} position, for which you interviewed me {day}? My interest in working for {employer} is unchanged, not least because of one point we discussed: {keyPoint}. It would help me to know by when you expect to reach a decision. If you need further papers from me, they will be with you promptly.`,
    },
  },
  'second-enquiry': {
    subject: 'The {role} role',
    tones: {
      warm: `I am writing once more about the {role} role, and then I will leave it in your hands. It still appeals to me, and so does something from our talk {day}: {keyPoint}. If you have chosen somebody else, one line is enough; I would understand, and I am glad that we met. If it is still open, so am I.`,
      neutral: `May I ask one more time about the {role} role? I would still like to do this work, and I remember well one thing we discussed {day}: {keyPoint}. Should you have decided otherwise, a single line will do, and I will be grateful for it. Until I hear from you I will not write again.`,
      formal: `I am taking the liberty of asking a last time about the {role} position at {employer}. I would still gladly accept it, and I recall with pleasure one part of our conversation {day}: {keyPoint}. If your choice has fallen on another candidate, a brief note is all I would ask for. I will be content with either answer.`,
    },
  },
  'another-offer': {
    subject: 'The {role} role: a question of timing',
    tones: {
      warm: `I would rather tell you this early than late: I have been offered another job and promised an answer by {answerBy}. Yours is the one I would like to wait for, not least because of what we talked about: {keyPoint}. Do you think you will know more about the {role} role before then? If not, tell me plainly; I would understand, and it would help me decide.`,
      neutral: `I have received another offer and have to answer it by {answerBy}. The {role} role remains the one I am more interested in, in part because of this: {keyPoint}. Can you say whether a decision is possible before that day? If it is not, an honest guess would already help me.`,
      formal: `I would like to inform you that I have received an offer from another employer, to which I must reply by {answerBy}. My preference remains the {role} position at {employer}, not least for the following reason: {keyPoint}. May I ask whether you expect to reach a decision before that date? I would understand if that were not possible.`,
    },
  },
  'phone-script': {
    subject: 'A call about the {role} role',
    tones: {
      warm: `Hello {name}, this is {me}; we talked {day} about the {role} role. Is this a good moment, or shall I try later? I wrote to you a little while ago and thought that a minute on the phone might be easier for you. Can you already say how things stand, or when you expect to know? Thank you; I will leave it at that, and I hope to hear from you.`,
      neutral: `Good morning, this is {me}. May I speak to {name}? We met {day} about the {role} role, and I would like to ask how the decision is coming along. If it is too early to say, by when might I hear? Thank you for your help, and goodbye.`,
      formal: `Good morning, my name is {me}. I was interviewed {day} for the {role} position and would like to speak to {name}, if this is convenient. I am calling to ask whether a decision has been reached, or by when you expect one. May I leave my number in case you would prefer to call back? Thank you for your help.`,
    },
  },
} as const satisfies LetterTexts;
