import type {Cues} from '../../../kinds/cue';

/** The words of hiring in other mouths, and mail that nobody wrote to a candidate. */
export const elsewhere: Cues = {
  elsewhere: {
    6: `a reporter|journalist|correspondent / journalist|journalists / podcast|newsroom|broadcast / press|media|radio|tv|television|newspaper interview|interviews|office / admission|admissions / mba program|programme / your .. proposal|startup / user|customer interviews|interview|research / research panel|participants|study / naturalization|visa|immigration|passport|asylum .. interview|application|appointment
      exit interview / mortgage|loan|credit|card|rental|lease|insurance|benefits|daycare|scholarship|child|grant|passport|visa|patent|zoning|membership|hostel .. application|applications|care / manuscript|publication|tender|bid|bidder / your talk|proposal|manuscript|startup|app|claim|subscription|bill|statement / order|package .. shipped|arrive|delivered|delivery / flight # / your flight .. rescheduled|delayed|cancelled|canceled / on our|the waiting list
      interview tips|prep|preparation|questions|coaching|guide|experience / mock interview / coding problem / ace your / webinar / campaign|election|mayoral|council|nominees|nominating|nominations / pre surgery|admission / phone interview .. assistance / caseworker / outside counsel|auditors|investigation|witness|deposition|ferc|sec
      audition|auditions|auditioning / your first day / welcome kit / orientation starts|begins / direct deposit / drug screen|test|screening / verification code / verify your email / candidate|user account / survey / your .. offer was accepted / sellers / viewing / apartment|flat|tenant|landlord
      percent off|discount|purchase|coupon / # off / free trial / demo / doctor|dr appointment / release candidate / candidate release / career fair / coaching staff / applicant tracking / time to hire / compliance .. assessment|training / self assessment / performance review / open enrollment / certificate of completion / online course / quiz / interview .. regarding|about the|your|our
      on the show / recording / our batch|accelerator / co founders / referee .. named / named you as / as a reference / applied for .. named / payroll / i 9 / tax id / alumni .. magazine|interview* / interview .. grandparent|vampire|chairman|president|mayor|author|fed / binding offer / acquisition of|agreement / pipeline assets`,
    4: `tutors / msc|bsc|mba|llm|undergraduate|postgraduate in|programme|program|course|degree / part time msc|mba|master / place|places on|at|sent|offered .. applicants|course|programme|students / student|students / his|her|daughter|son|husband|wife .. job? interview / has a job interview / how did the interview go / i have my|a|an job? interview / your interview go / quote|invoice|order|shipment / another vendor|bidder|counterparty / newsletter / read more / valid until / your .. portfolio of / applications portfolio / your group|desk / union / voted|negotiations / closed .. position .. gas|at|loss / trading|futures|shares|stocks / pull request|build|ticket / waiting list / grant|scholarship proposal|panel
      unsubscribe / guest|guests / story / article / parent|parents|pupil|pupils / volunteer|volunteers / your business|startup / members / certified / fingers crossed / wish me luck / proof of income / your request / register now / patient / customers / payroll|crm|software .. demo|trial|product|platform / our product|products|platform|software|solution / upgrade to / class|studio`,
  },
  automatic: {
    6: `i am|will .. out of .. office / i am|will .. on .. leave|vacation|holiday / automatic reply / auto reply / autoreply / i am|will .. away from .. office|desk|my|email|until / limited access to .. email|e|mail|emails
      automated response|reply / ticket .. created|number / request .. received .. ticket / your e? mail|message will not be forwarded / not be delivered / delivery status|failure|failed / undeliverable / mailbox receives .. high / mailbox is .. full
      will respond|reply|answer .. upon|when .. return / for urgent matters / in urgent cases / thank|thanks for your message|email .. i am .. out|away|on|leave / currently out|away|on .. office|leave|vacation / returning on|to .. office`,
  },
  'no-reply': {
    6: `not reply|respond to this|directly / no reply / unmonitored / not .. monitored / replies .. not .. read|monitored|received|answered / can not .. receive .. replies / automatically generated|sent / auto generated / send only|this? address / system generated / do not reply`,
  },
  scam: {
    6: `western union / gift card|cards / add|contact|message|text|reach me|us|him|her .. whatsapp|telegram / pay .. fee|fees|deposit / send .. fee|deposit|money / processing fee / training|registration|security|equipment|refundable fee|deposit|fees / no interview needed|required|necessary / earn .. daily|day|week|from|usd / liking videos / you are hired / hired without / without .. interview
      money order / cashier .. check / bank account details / bitcoin|crypto wallet / purchase .. equipment .. check|vendor`,
    3: `work from home / data entry clerk / no experience / your cv was found / visa processing / accommodation / kindly pay`,
  },
  'reader-hires': {
    6: `i am|would .. writing|like|applying|interested to|in|for .. apply|applying|application|opening|position you|your / i am writing to .. apply|express / i .. apply|applying for .. your|the .. position|opening|role|job|vacancy|internship / dear hiring manager|team / thank|thanks .. for interviewing me / interview me / my application for
      candidate .. will meet|interview|speak|see|be|arrives / scorecard|scorecards / interview kit / submit|complete|enter|provide .. feedback|scorecard .. candidate|for|on / you interviewed him|her|them / you are interviewing / your candidates / interview|meet|see|screen .. candidates|applicants / interviewer volunteers|training|duty / as an interviewer / interviewers needed|for
      on the .. interview|interviewing|hiring|selection panel|team / our candidates / candidate for your .. group|team|position|role|opening|desk|open / like to interview him|her|them|this / interview him|her|them|these / attached is|are .. his|her|resume|resumes / his|her|their resume|cv / resume|resumes .. attached|of|for .. candidate|students|review / she|he accepts? .. offer / offer to|letter .. to @name?
      has until .. to accept / in your group / your group / your open|vacant positions|roles|position|role|req / great|excellent|strong|top candidates .. who|for / campus recruiting|recruitment .. team|trip|schedule / need .. interviewers|managers / job posting|description / post the .. position / for your opening|vacancy / your job ad|advertisement|posting
      inviting me to interview / offer .. went out / interview .. schedule .. candidate / for inviting me`,
    4: `my resume|cv is|attached / i have .. years .. experience / resume attached / would welcome .. interview / recruit .. for .. your / to fill .. position|vacancy / two interviewers / interviewers  / your time and consideration / consider my|me application|for / i look forward to .. hearing|opportunity`,
  },
  'writer-hires': {
    6: `thank|thanks .. for your|applying .. application|interest|to|resume / like|love to invite|interview you / invite you .. interview / we .. have decided .. to|not / we .. regret .. inform / strong candidate / i recommend .. we|hir*|mak*|extend* / make him|her|them .. offer / we .. offer you / pleased to offer / thank|thanks .. for interviewing with / interview with my|our group|team / hire him|her / my group would
      come .. visit|interview .. with us|my|our / your application .. position|with|to us|our / moving|move you forward / our interview process / candidate .. was|is|seems|looks / offer .. to the candidate / resume .. of .. candidate|student`,
  },
};
