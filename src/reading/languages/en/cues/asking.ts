import type {Cues} from '../../../kinds/cue';

/** The candidate is asked to do a test, or to send something. */
export const asking: Cues = {
  assessment: {
    6: `coding|code|technical|online|skills|aptitude|programming|home|design|written|writing|numerical|verbal|logical|reasoning|personality|logic|cognitive|excel|sql|java|python|psychometric|case|situational|video|machine .. challenge|test|tests|assessment|assessments|exercise|questionnaire|quiz|assignment|exam|study|task
      customer service|sales|skills|behavioral|behavioural|cognitive .. assessment|test / skills test / dataset .. problem|statement / take home .. assignment|exercise|task|test|challenge|project|problem|round / complete|take|finish|start|completing|completed|sit|attend|undertake .. assessment|assessments|exercise|assignment|questionnaire|homework
      one way video? interview / on demand interview / record .. video|answers|responses|interview / pre recorded / invited .. to .. solve|take|complete / your .. test|assessment|challenge .. link|expire*|invitation / assessment invitation|reminder|expire*
      small|short|little|quick .. homework|exercise|task|challenge|assignment|test|project / small homework|exercise|task we|i give / programming tasks / problem statement / code test / home task|project`,
    4: `complete|take|finish|start|completing|completed|sit|attend|appear .. test|tests|challenge|exam|games / submit .. solution|code|work|result|answers|project|assignment / send .. solution|slides|work|pr|notebook|result|answer / link will|is .. active|expire|available|valid / expire|expires in|on / must be completed / must|should be submitted
      prepare .. presentation|case|slides / case study / attached .. brief|case|exercise|task|instructions|problem|dataset / hours|minutes|evening to .. complete|submit|finish / push your / no more than .. hours / spend .. hours / get|have # .. hours|days|week to
      github repository|repo / start|begin the test|assessment|challenge|exercise / minutes to complete / webcam|camera|chrome / the .. test lasts|takes / test link / presentation / build .. feature|app|prototype|tiny`,
    2: `deadline / instructions / good luck / brief / duration / results`,
  },
  'material-request': {
    6: `send|provide|share|forward|submit|upload|email|return|supply|give|shoot|text|let|get|need|require|requires|receive|have|fill|complete|bring|attach .. references|referees|referee|refs|transcript|transcripts|certificates|certs|payslips|payslip|portfolio|diploma|recommendation|dbs
      contact details of .. references|referees|people / letters of recommendation / salary expectation* / documents required|needed|attached / list of references / name|names|details .. of .. referees|people .. who|referee|references / following|below documents|details / additional|further information|documents needed|required
      professional references / send|share|provide|forward|attach|email|shoot .. cv|resume|links|portfolio|profile|paper|cover|ni / copy|copies of your .. degree|certificate|passport|license|licence|reference|visa|diploma|transcript|cert / proof of your|the|right|cpr|address|identity|qualification* / who .. can speak to / background .. questionnaire|form|check / consent form / current ctc|salary / notice period / references by|before|from / contact details of|for .. references|referees / talk|speak to one|two|a|some .. people / ni|ssn|social|passport number|copy|no
      references .. can|could|we|talk / talk|speak to .. people|referees|references|managers? .. worked / earliest start date / who should i call / certificate of .. employment`,
    4: `could|can|would|please|kindly|request .. send|share|forward|provide|upload|return|submit|email|fill|complete / missing .. document|documents|transcript|from / is|are missing / fill|complete|return .. form|details|questionnaire / send|share|provide|forward|submit|upload|need|text .. documents|passport|license|licence|id|samples|sample|form|certificate|cert|reference / pdf / in word format / by return
      upload / still need / need a|your copy / we require / unable to take your application further / before .. proceed|take|do|decide / action required`,
    2: `attached form / by @day / to proceed|progress|continue / asap / application further`,
  },
};
