import type {LanguageCues} from '../../kinds/cue';
import {around} from './cues/around';
import {arranging} from './cues/arranging';
import {asking} from './cues/asking';
import {elsewhere} from './cues/elsewhere';
import {inOtherWords} from './cues/in-other-words';
import {outcome} from './cues/outcome';
import {purposes} from './purposes';
import weights from './weights.json';

export const cues: LanguageCues = {
  language: 'en',
  stopWords:
    'the|and|to|of|you|for|your|with|we|is|are|this|have|will|that|our|on|be|at|it|as|from|i|thank|thanks|not|would|my|hi',
  classes: {
    candidate: 'candidate|candidates|applicant|applicants|finalist|finalists|contender',
    day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|tomorrow|today|tonight|noon',
    month:
      'january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec',
    title:
      'analyst|engineer|developer|designer|manager|scientist|consultant|technician|nurse|teacher|coordinator|specialist|assistant|associate|director|accountant|architect|administrator|officer|supervisor|controller|intern|internship|paralegal|lawyer|programmer|researcher|representative|planner|editor|professor|lecturer|clerk|driver|chef|barista|buyer|therapist|physiotherapist|copywriter|producer|recruiter|operator|mechanic|trader|actuary',
    talks:
      'interview|interviews|interviewing|call|chat|conversation|meeting|discussion|round|panel|screen|screening|session|visit|onsite|zoom|video|stage|assessment',
    wants:
      'like|love|want|wants|wish|hope|hoping|keen|eager|happy|pleased|delighted|excited|glad|looking|hoped|wanted',
    picks:
      'choose|chosen|chose|select|selected|selecting|pick|picked|hire|hired|appoint|appointed|offered|gone|went|decided|going|opted|settled',
    roles: 'role|position|job|post|vacancy|opening|opportunity|appointment|place',
    name: 'them|him|her|us',
  },
  body: [arranging, outcome, asking, around, elsewhere, inOtherWords],
  subject: {
    'interview-invite': {
      4: `interview invitation|request / invitation to interview / invitation .. interview / schedule .. call|interview / your availability / interview with / interview .. schedule / telephone interview`,
    },
    'interview-confirmed': {
      5: `interview confirmation|confirmed|scheduled|details|schedule|agenda|logistics / confirmed .. interview|screen / upcoming interview / ^ confirmed / ^ invitation .. interview / ^ accepted / reminder .. interview / invitation .. interview`,
    },
    reschedule: {
      6: `^ updated invitation / ^ rescheduled / interview rescheduled / new date|time / change .. interview / schedule change / interview .. change|moved|update|postponed|rescheduled / rescheduled|postponed`,
    },
    cancelled: {
      6: `^ canceled|cancelled / interview cancelled|canceled|cancellation / cancellation / ^ canceled|cancelled event / cancelled|canceled`,
    },
    'post-interview': {
      3: `thank you / thanks / thanks for interviewing / following up / feedback / great to meet / how did it go`,
    },
    awaiting: {3: `status .. update / quick update / status of / interim`},
    assessment: {
      5: `assessment / coding challenge / online test / code test / case study / take home / challenge / homework / exercise`,
    },
    'material-request': {
      5: `references / document|documents required|needed / action required / missing documents / refs / details needed / information needed|required|request / portfolio`,
    },
    rejection: {
      2: `update on|about|regarding .. application / your application / thank you for your interest / application update|outcome / important information`,
    },
    offer: {
      6: `offer letter / job offer / your offer / offer of employment / ^ offer / verbal offer / conditional offer / employment offer`,
      3: `congratulations / great|fantastic news / welcome`,
    },
    'application-ack': {
      5: `thank|thanks .. for|from .. applying|application / application received|confirmation|submitted|acknowledgement|acknowledgment|sent / received .. application / application was sent / confirmation of your submission / acknowledgement`,
    },
    'recruiter-outreach': {
      4: `opportunity / c2c / w2 / urgent / job opening / immediate / hiring / interested in / open to / role at / rate / looking for`,
    },
    'job-alert': {
      6: `new jobs|job / job alert|alerts|matches|recommendations / jobs for|in|you|similar|near|picked|by|selected / weekly job / # .. jobs / jobs you / open positions / is hiring / # new / is looking for / opportunities at / companies hiring / startups hiring / saved search / your matches`,
    },
    automatic: {
      6: `automatic reply / auto reply / autoreply / out of .. office / delivery status / undeliverable / ticket # / ticket / case # / away from .. office / on vacation / abwesend`,
    },
    elsewhere: {
      4: `webinar / newsletter / podcast / exit interview / interview request / survey / press / your order / bid / tender / manuscript / pull`,
    },
    hiring: {2: `@title`},
    scam: {6: `you are hired / part time job`},
    'reader-hires': {
      4: `application for / candidate|candidates / interview schedule .. candidate / submit feedback / interviewers / scorecard / resume of`,
    },
  },
  purposes,
  weights,
  hypothetical: `if .. selected|shortlisted|successful|chosen|considered|suitable|qualified|short|unsuccessful|invited|progress|move|advance / if .. qualifications|profile|background|skills|experience|application .. match*|meet*|fit*|is|are|align*|suit*
    if .. match|fit / without these|this|which|them / if we .. feel|think|decide|believe|wish|would|want|see|find|are / if there is|are .. match|fit|interest / should you be|your|we / should there be / should .. background|profile|qualifications|experience|application / in case .. profile|you|your|selected|shortlisted
    only .. shortlisted|selected|those|successful|candidates / selected|shortlisted|successful|qualified|chosen @candidate .. will / those candidates .. wishes|will|selected / you|candidates|we|they|team|recruiter|employer|advertiser|manager|someone may|might .. contact|reach|ask|asked|request|invite|invited|need|contacted|required / whether or not / in the event / once .. reviewed|shortlisted|selected|screened
    candidates .. will be .. contacted|notified|invited|informed / unless / would be .. contacted|invited / someone .. will .. reach / our|the .. interview|hiring|recruitment|selection process consists|includes|usually|typically|involves / interviews are expected / if you have not heard|received / if you do not hear / in future / assume .. unsuccessful
    what happens next / our process / tips for / expected to be held / if it looks / will notify those / reach out if / what to expect / typically / process usually`,
  negators: 'not|no|never|unable|neither|nor|without|unfortunately|decline|instead',
};
