import type {Cues} from '../../../kinds/cue';

/** What surrounds a hiring process without being part of one: receipts, recruiters, adverts. And how hiring is spoken of at all. */
export const around: Cues = {
  'application-ack': {
    6: `thank|thanks .. for .. applying / received .. application|resume|cv|materials|profile|documents|submission / application .. received|submitted|landed|complete|completed|sent|successfully / got your application / application was sent / receipt of .. application
      application submitted|received|confirmation|acknowledgement|acknowledgment / confirm* .. receipt|received|submission / acknowledge* .. application|receipt / resume was received / for submitting .. application|resume|profile|materials|cv / your file is .. complete / received with thanks`,
    4: `thank|thanks .. for .. your? application / for your application to|for|as|and / will|shall .. review .. application|it|resume|cv|materials|documents|everything|profile / application .. under|being|currently .. review|reviewed / our team reads .. application
      thank|thanks .. for .. interest in .. joining|working|our|the|position / review .. applications|your|on / shortlisting will|takes / what happens next / our process / excited to read about you / copy of your application / will .. look .. over|at|after / have .. look over|at|through / take a look at your / thank|thanks .. so much for your application
      only .. shortlisted|selected|those .. contacted|invited / if .. qualifications|profile|background|skills|experience .. match*|meet*|fit* / check .. status / reach out if / follow your application / go through applications / close* .. vacancy
      items were sent / our process / if|should there is|be a? match|fit / screened`,
    2: `we will .. be|get in|back .. touch / equal opportunity / reviewed / applied on`,
  },
  'recruiter-outreach': {
    6: `came|come across|upon .. your|profile|resume / found|saw|discovered|noticed|stumbled|viewed|reviewed .. your .. profile|resume|cv|portfolio|online|thesis|linkedin|github / your .. profile|background|experience|resume|name|work .. caught|stood|impressed|appears|looks|mentioned|fits?|found|seems
      found your profile|resume|cv|name / impressed by|with your background|profile|experience / open to .. new|opportunities|hearing|discuss*|chat|learning|explor*|quick|role|change|talk / interested in .. learning|hearing|exploring .. more / would you be interested / explor* .. new .. opportunit*|roles / consider* .. change|move|relocating|new
      urgent requirement|need|opening / c2c / corp to corp / w2 / visa status / expected rate / on behalf of .. client|clients|company / my|our|direct|the client .. looking|seeking|has|is|needs / client of ours / retained to|by / i am|a .. recruiter|sourcer|talent partner at|with|for|and
      if .. interested .. please? reply|send|share|let|call|kindly / share .. your .. updated .. resume / let me know your interest / not mind me reaching|contacting / reaching|contacting|reach out .. regarding|about|because|of|to .. opportunity|role|position|opening|see|vacancy
      lead|leading sourcing / suitable .. consultants|profiles|candidates / know .. someone|anyone|somebody .. looking|who|interested / be a .. great|good|strong|perfect|fantastic|excellent .. fit|match / fantastic addition / travel contracts / several .. contract|roles|positions / available for .. work|new / on the market / make an intro
      you came up / are you available from / position i am .. filling|working / worth a chat / opportunity .. fits|would|that|think`,
    4: `we are hiring / we are looking for / exciting opportunity|role|career / opportunity|role|position|opening|vacancy at|with a? .. startup|company|fintech|client|leading|global / job description|jd / hiring .. for|senior|engineers / permanent vacancy / contract role|roles|position / per|a day|hour|week|ph / immediate interview
      if you are interested / based on your .. experience|profile|background / looking for|seeking .. a|an .. engineer|developer|analyst|director|designer|manager|consultant|teachers|head / select a time on my calendar / hear more|about / in confidence / just following up on my previous / your best number / rate / notice|np ectc
      pay and housing / site work / interested or / introduce you to / have vacancies / happy to tell|share / ex .. folks / well funded / get you submitted`,
    2: `opportunity / opportunities / client / hiring / role / hybrid / remote`,
  },
  'job-alert': {
    6: `job alert|alerts|agent|recommendations|matches|match|emails|listings / new|latest|fresh|similar|recommended|more|top|remote jobs|job|roles|positions|openings|vacancies .. for|near|in|matching|match*|similar|you|added|posted|picks|that|today|we / jobs .. you|for|matching|based|similar|picked|recommended|selected|near|by|added .. might|like|you|your|profile|to|email|today
      jobs similar to / saved search / see|view|show all|more jobs|vacancy|recommendations|job|jobs / easily apply / 1 click apply / one click / actively recruiting / edit|modify|manage|change|amend|update|stop|turn your|this|these|job|off|receiving|preferences? .. alert|alerts|emails|agent|preferences|settings
      recommended|jobs for you / positions .. currently open|posted|matching / new positions|vacancies|opportunities matched|matching|at|posted / apply .. before .. expire / jobs picked|selected|chosen|recommended|based / check out these jobs / job matches / number of jobs / view your matches / match .. your .. search|preferences|skills|profile|interests / top applicant / startups that match / be seen first / employers on our platform / apply to all / we found # / companies hiring / jobs selected|picked for / positions are|is currently open / career|careers newsletter / job matches
      see # jobs / jobs we picked / career newsletter / # jobs / # new / jobs based / jobs selected`,
    3: `unsubscribe / just posted / apply now|today|by / a year / posted # / job seekers / days ago / your search / explore more / see job / view job / talent community / premium`,
  },
  hiring: {
    4: `@title role|position|job|post|vacancy|opening / role|position|job|post|vacancy|opening of|as|for .. @title / your application for|to|as|at|with|and / applied for|to .. position|role|job|post|opening / hiring manager|team|committee|process|decision|panel / talent acquisition|team|partner / recruiting|recruitment|recruiter|recruiters / search committee / your candidacy|candidature / job interview
      interview with|for .. us|our|the .. team|position|role|job|manager|post / selection process|committee|panel / human resources / vacancy / requisition / shortlisted / dear candidate|applicant / the client / phone screen / technical round|interview|screen / second|first|final round|interview / interview process
      offer letter / candidate home / your interviewers / onsite|site interview|visit / interviewing with us / career with us / job offer / applying / salary expectation* / relieving letter / payslip* / in your favour|favor / job is yours / got the job / on our .. programme|program|scheme / earliest start date / draft contract|employment / case presentation / coding|machine coding round / hosting you / your|ur application / first interview / summer analyst|intern|internship / graduate programme|program|scheme / our ceo|cto|cfo|founder / hire you / bring you on / your .. state license / our director asked|agrees / role as|of / strong match for / position i am / hiring process|stage / reference stage|check / position i|you|we .. interviewed|applied / interviewed for .. position|role|job / position with|at|in .. team|company|clinic|us / professional references`,
    3: `your application / your resume / your cv / your portfolio|background|experience|profile|qualifications|candidacy / the .. position|role|job|opening|vacancy of|as|for|at / applicant|applicants / interviewing / interviewer|interviewers / notice period / ctc / when can you start / resume / cv / employment / hire|hiring|hired
      position for|of|as / for .. position|role|job|post / join our|the|us team / next round / open position|positions|role|roles / panel / headcount / your interest in / careers|career page|site / our .. office / the team / case interview|interviews`,
    2: `interview|interviews / the .. position|role|opening / coding|code challenge|test / take home / technical exercise|screening|test|task / online assessment / requested by / the job / candidate|candidates / finalist* / referee|referees / opening|openings / qualifications / start working`,
    1: `position|positions / job|jobs / application* / hr / team / next step|steps / process / round / start date / salary / reference* / assessment / role|roles / committee / ctc / notice period / when can you start / your profile / test / exercise`,
  },
  meeting: {
    2: `interview|interviews|call|chat|conversation|meet|meeting|talk|speak|round|screen|visit|session|zoom|teams|onsite|coffee|phone|ring|see`,
  },
  asks: {
    3: `let me|us know / are you|we free|available / would you be able|available|free / could|can you .. do|make|meet|come|share|send|confirm|let|give|provide|we / does .. work|suit / would .. work|suit|be / what|which .. time|times|day|slot|date|dates / please .. confirm|select|choose|pick|book|share|provide|reply|indicate|call|submit|fill|let|accept
      kindly .. confirm|acknowledge|share|revert|let / your availability / reply with / book a / pick a / confirm your / good time / is|if .. convenient / that work / time|times that / schedule a / work|works better / grateful if you|for / use .. link / select an? .. slot|time / choose .. times|time|slot`,
  },
  settles: {
    3: `works for me|us|the / works well|great|fine / see you then|there|@day|soon|at|on|tomorrow / talk then|soon|tomorrow / speak then|soon|tomorrow / confirmed / scheduled for|on|as / you are scheduled / all set / let us say / sounds good|great / put you down / looking forward to .. meeting|speaking|seeing|talking|hosting / will call you / i will call|ring|attend
      will ring you / invite sent / sent .. invite|invitation / booked / blocked / it is`,
  },
  time: {
    2: `@time / # am|pm|a.m|p.m|o'clock / @day|@month # / # @month`,
    1: `@day / @month / noon`,
  },
};
