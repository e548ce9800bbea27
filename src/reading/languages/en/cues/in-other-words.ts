import type {Cues} from '../../../kinds/cue';

/** The same things said in fewer or freer words: pairs of ideas with room between them, rather than set phrases. */
export const inOtherWords: Cues = {
  'interview-invite': {
    6: `attend for .. interview / appear for .. interview|demo / let us talk .. are you / call with me and / visit our|the .. office|offices|campus / swing|stop|come|drop by .. @day|tomorrow|after|around|to|and / confirm your participation / have you in for / brief|short phone|video|telephone .. interview|call / invite|inviting|invited ... @talks / @wants|like ... interview you / come|coming in|by|over|down|to .. interview|interviews|trial|shift|chat|meet|tour
      next|second|final|third|following step|stage|round is|will|would .. @talks / move|moving|advance|advancing|progress|progressing|invite|inviting you .. to|forward .. @talks / made it|through to .. next|final|interview|second`,
    5: `schedule|arrange|organise|organize|book|set|plan|line|find .. time|discussion|round|session|screen|interview|meeting|call|conversation|chat ... you|us|team|manager / @wants .. to .. speak|talk|meet|chat|connect|interview|hear|learn|discuss .. you|further|more
      @wants .. you to .. meet|come|talk|speak|interview|join us / few|some|couple|several|two|three .. windows|times|slots|options|dates|availabilities / next|this|following week .. to .. meet|talk|speak|chat|interview / trial shift|day / first round|call|conversation|interview|chat .. with
      share|send|provide|give|let .. times|slots|windows|availability|dates .. you|that|next|for / would|could|can you .. @talks .. @day|tomorrow|next|this`,
    4: `do you have .. minutes|mins|time|availability / what|how .. does your .. schedule|calendar|week|availability / what|how .. is your .. schedule|calendar|availability / suit|suits you|your / went really? well / curious to .. hear|learn / get to know you / pick your brain`,
  },
  'interview-confirmed': {
    6: `have|got|put you down for / you are all set / due to attend|meet / invitation|invite|link is on .. way / remind|reminding|reminder .. interview|call|meeting|conversation / attend for interview .. tomorrow|@day / this confirms / confirm|confirming|confirmed ... @talks|appointment|slot|time
      @talks|discussion ... is|are|been .. scheduled|confirmed|booked|set|fixed|arranged / scheduled|booked|set for .. @day|tomorrow|today / looking|look forward to .. @day|tomorrow|having|welcoming|seeing|meeting`,
    4: `^ when .. @day|# / ^ where .. teams|zoom|meet|room|street|office|microsoft|google / join|click .. join .. meeting|call|link|here / teams|zoom|meet meeting|link|details|call / what to expect on|when|during / dial in / ring the bell|reception|us / be available # .. minutes|mins / meeting id|passcode
      find .. meet|zoom|teams|joining details|link / arrive|join .. # .. minutes|mins / lobby|reception|entrance|front desk`,
  },
  reschedule: {
    6: `alternative|alternate|another|different|new|later|earlier date|time|slot|day .. for|interview|call|meeting|our|the|work / unable to|not .. make .. @day|today|tomorrow .. instead|another|different|move|reschedule|push / instead of @day|@time|tomorrow|today|# / from @day|@time .. to @day|@time
      rescheduled|postponed|moved|pushed to|until|till|for .. @day|@time|#|next|later / interview|call|meeting|session|round|chat ... to @day .. instead / time|date .. changed|change|moved|amended`,
    5: `double booked / mind if we .. shift|move|push / moves|moved to @day / missed .. call / try you at|again|on|later / no longer available on|at / provide .. alternative|other times|dates / out on @day / any flexibility / would @day .. suit|work .. instead / any chance .. could|can|we|you .. do|move|push|meet|make / could|can|would we|you .. instead / @day|tomorrow|@time instead / same time .. on @day|tomorrow|next / swap|switch .. @day|@time|slot / bring|pull forward`,
    3: `after all / travelling|traveling / apologize|apologise|apologies|sorry`,
  },
  cancelled: {
    6: `interview|interviews|call|round|onsite|visit|session ... ... cancelled|canceled / interview|interviews ... ... no longer .. take|go|happen|be / cancel|cancelled|canceled|cancelling|canceling ... interview|interviews|call|onsite|round|session|visit|meeting / not .. going ahead|forward with .. interview|interviews|call|visit / call off .. interview|chat|call / pull|pulling .. chat|interview|call / cancel .. your visit / ignore|disregard .. invite|invitation .. for`,
  },
  'post-interview': {
    6: `appreciate|appreciated|grateful .. chance|opportunity .. to .. speak|talk|meet|discuss|learn|interview / thank|thanks .. for your time today|yesterday|this|on|earlier|last / i interviewed for|with|on|last / share|have|get .. feedback .. with|to you / interviewed .. weeks|days|week ago / our .. conversation|discussion|interview|meeting|chat .. yesterday|today|last|on|about|earlier
      thanks|thank .. for .. speaking|talking|chatting|interviewing|meeting|taking|coming|visiting|sharing / enjoyed|loved .. conversation|talking|meeting|chat|discussion|interview|visit|learning|hearing|getting|our`,
    5: `notified|informed .. of .. decision|outcome|result / ask|check|see|know .. whether|if|any .. news|update|decision / wrapping|finishing|finish|completing up? .. interviews / make|reach|have a|our|the final? decision .. by|before|next|within|on|early / hear .. from .. us|me .. by|before|within|next|early|either`,
    4: `stuck with me / ring|call|text|email you .. then|after|when|once|by / people|candidates|person more .. week|tomorrow / expect .. hear|decision|answer .. by|within`,
  },
  awaiting: {
    6: `not yet in .. position / nothing back .. from|yet|so / leave it with me / few|couple more days|weeks / taking .. little|bit more|longer / still .. in process|progress / have to wait / please be patient / one|two|more candidate|candidates still|left .. seen|see|meet|to / still .. meeting|seeing / still|continue*|continuing .. meeting|seeing|talking|evaluating|evaluate|interviewing|interview|speaking|collecting|reviewing|review|deciding|deliberating|working|going|discussing|assessing|considering|finalising|finalizing / awaiting|await|pending .. approval|decision|sign|feedback|confirmation|budget|input|final
      remain*|remains active|open|interested|under / no|any update|news|decision|feedback|word .. yet|so|at|from / not .. yet .. decided|made|heard|reached|received|finalised|finalized|concluded|completed|finished|had / not decided|finalised|finalized / yet to be? .. decide*|hear|make|made|receive|finalise|finalize|complete
      not .. ready to|with .. decide|decision|share|update|make`,
    5: `bearing with / keep you .. loop|posted|updated|informed / appreciate|thank|thanks .. patience / taking .. longer|time|while|bit / not .. heard .. from|back|us / as soon as .. have|know|hear|can|decision|made / apologise|apologize|apologies|sorry .. delay|wait|silence|slow|not / still no|not|waiting|pending|here
      give me|us .. till|until|another|few|more / behind schedule / hold* .. up / slower than / top candidates? / still .. strong|candidate|interested|mix|running`,
  },
  assessment: {
    6: `online|coding|sql|excel|written|writing|take|design|pre|psychometric|judgement|judgment|aptitude|typing|language|personality|skills|short|practical ... test|tests|exercise|assessment|assessments|challenge|questionnaire|homework / coding round / sent you .. test|assessment / take .. assessment / skills test / complete|completing|take|sit|do .. following|these|this|the|a|an|our|your .. tests|assessment|assessments|exercise|challenge / record .. video|answers
      one way .. interview|video / short|small case|exercise|task|project|brief|challenge / attached|here is .. case|exercise|task|brief|challenge|assignment|problem / asked|asks|invited|like|would|need you to .. complete|take|sit|do .. test|tests|assessment|exercise|challenge|task / case study|exercise|assignment`,
    4: `test|assessment link is|will|valid|below|expires / prepare .. slides|presentation|deck / approach .. problem / return|send|submit|push|email it|them|your .. within|by|before|back / begin testing|test|assessment / # minutes|mins|hours .. complete|test|need|take / duration`,
  },
  'material-request': {
    6: `check|contact|call|speak .. references|referees / reference check|checks / send|share|provide|submit|reply|forward|email|upload|need|require|bring|get|give|attach|supply ... references|referees|salary slips|slips|payslips|certificates|transcript|transcripts|portfolio|right|diploma|recommendation|salary expectations / outstanding|missing|required documents|information|items
      not .. received .. proof|documents|certificates|references|form|transcript|copies / send|share|provide|submit|forward|email|upload|need .. updated? resume|cv|cover|portfolio / names|name .. phone|contact|email .. numbers|details|addresses / work authorization|permit status? / current offer letter / copies of .. certificates|qualifications|documents
      cover letter .. by|and|to|your / current salary / notice period / send across|over .. you mentioned / reference from .. last|previous|current|former|your|manager|employer`,
    4: `updated resume|cv / salary slip|slips / additional information|documents|details / photo|scan|copy of your / phone numbers / proof of .. qualifications|work|identity|address|right / not .. progress|proceed .. without`,
  },
  rejection: {
    6: `offered|given|awarded|offering .. @roles .. to|another|someone / @roles .. to|with a|an|another|someone|somebody|the|other|our .. @candidate|person|applicant / @picks ... another|other|different|internal|alternative @candidate|person|applicant|individual|one / @picks .. someone|somebody .. with|who|else|internally|local|from|more
      taken|brought|hired|found on? someone|somebody|another / not .. be? extending|extend|making|make .. offer / not .. considered .. further|for|again / hold off|on .. on? .. hire|hiring|role|position / ended up hiring|going|choosing|with / not qualified|qualify .. for|next / not be inviting you / another candidate had|has|was / did not work out / not able to move|proceed|continue / went with somebody|someone|another / status .. not selected / not .. meet|have|possess .. minimum|requirements|criteria|qualifications|experience|skills / not clear|cleared|qualify|qualified|pass|passed .. round|interview|test|assessment|stage / close|closing|closed|cancel|withdraw .. @roles .. without
      without .. hiring|making / reached the end of .. search|process / end of our search / it is .. no|not .. this|from|for|time|yes / not .. be .. joining|hiring|filling|hired / closer|better|stronger match|fit|aligned|suited / not .. the .. successful|chosen|selected|right / not .. successful|selected|shortlisted|chosen / not .. get|got .. the job|role|position
      move|moving|moved|proceed|proceeding|go|going|continue|continuing|progress|progressing forward|ahead|on? with .. applicants|candidates|others|those|individuals|people|someone|somebody|another|other / decided .. against / appoint|appointed another|someone|somebody|other / decline|declined|declining .. to .. proceed|move|your / position|role|job has been|already .. filled|offered|closed|given
      not .. suitable|suited .. for|to|role|position / unable to .. offer|progress|take|proceed|move|consider .. you|your|forward|further|this / not .. able to .. offer|progress|take|proceed|move|consider .. you|your|forward|further / no longer .. hiring|recruiting|filling|available|open`,
    5: `difficult|tough|hard|not .. easy decision|choice|one / shifting|changing .. priorities / consider us again / other suitable roles|positions / feedback is|on|available .. request / keep your details|resume|cv|application|information / not .. this time|occasion / on this occasion / stay connected`,
  },
  offer: {
    6: `want|like|love|delighted|happy you .. on|to .. the|our|join .. team|us|board / offer you .. appointment|contract|internship|traineeship|place / details of .. offer / offer .. including|includes|details|letter|package|salary / you .. been .. selected for .. role|position|job|post / come and work|join / job yours / release .. offer / appointed|appointing you .. as|to / hire|hiring you
      offer for .. @title / you have been .. successful / successful in .. your|the .. interview|application / made|make|making an|you .. offer .. for|of|to / accept|accepting the|your|our offer|position|role|job / extend|extending|extended .. you .. offer|the / want to bring you / choose|chosen|selected you .. for|as`,
    4: `unanimous / unanimous yes / congratulations .. offer|selected|position|role|job|successful|you / start on|from .. @month|# / fixed component|pay / hours to begin|start / per annum|hour / an answer|decision by / subject to .. receipt|references|checks`,
  },
  'application-ack': {
    6: `got|have|received your cv|resume|application|details|materials / thank|thanks .. for .. applying|application / application .. received|submitted|sent / resume|cv|application is in good|safe hands`,
    4: `go|going|look|looking|read|reading|review|reviewing .. through|at|over .. them|it|all|your|applications|everything / hear .. either way / will .. look|review|read|consider|assess|screen .. application|it|your|cv|resume|materials|carefully / interviews will be held / those .. shortlisted`,
  },
  'recruiter-outreach': {
    6: `came to mind / assisting|helping|supporting|advising .. recruitment|search|appointment|hire / is this .. something .. interest|suit|consider|you / be|is this? of interest / up to date cv / hot requirement|requirements|job / suggest|recommend|refer .. somebody|someone|anyone|colleague / exactly what we .. looking|need / job market / your background in|as|at .. is|looks|caught|exactly|would
      have .. contract|role|opportunity|requirement|position|vacancy|opening .. in|for|with|at|that .. you|your|interest / w2|c2c|1099|corp / working with|on|for .. client|clients|company|startup|role|search .. who|looking|that|is|needs|seeking`,
  },
  hiring: {
    4: `offer you .. appointment|position|role|job|contract / extend|extending .. offer / offer for .. @title|the / panel interview|discussion / l1|l2|l3|hr round|discussion|interview / coding round|test / interview|interviews .. scheduled|planned|held / salary slip|slips|expectations / trial shift|day / check references / reference check / shortlisted / dear candidate
      apply|applying|applied .. work|position|role|job|post|with / clear|cleared .. round / new hire / hiring / fixed component / join our|the team / work for us`,
    2: `your cv|resume / candidates|applicants / next round|stage / cover letter / work authorization / for the .. role|position|post|job`,
  },
  asks: {
    3: `any chance / would it be possible|ok|okay|convenient|alright / do you have .. time|minutes|mins|availability / could|can you|we / which .. works|suits|prefer / please .. let|telephone|phone|email|reply|send|share|return|confirm / give me|us .. call|ring / would you like`,
  },
  elsewhere: {
    6: `sec|ferc|doj|cftc staff|subpoena|investigation|inquiry / audit|auditors|process review|owners / head teacher|master / an|our|your investment / pay stubs|loan / writing .. profile|article|piece|story / our|the study / grievance / bootcamp / your return|w-2|1099 / interview .. heads|managers of each signing up / sign up / proof of income / i got the job / they offered me / babysit* / position limit|limits / the trade|trades / tenancy / studentship / employer's|employer contact|details / a place from|for .. september|october|january / phd|doctoral|mba|msc program|programme|admission / fellowship|scholarship / jury / board|co op election / match|shoot|rehearsal|casting|prescription / your dissertation|draft / on the show|air / studio at
      another provider|vendor|supplier|agency|contractor / your proposal|quote|bid|tender / different direction with the part / crack|master|nail|prepare|preparing .. interview / enroll now / talent network|community / reset your password / accommodation|tenant`,
  },
  'reader-hires': {
    6: `you .. talk|speak|meet to|with .. candidates|candidate / lined up .. candidates|candidate / on|join the panel for / panel for the .. interviews / scoring sheet|sheets / candidates .. cvs|resumes|cv / candidates .. coming|visiting|for @day|on / submit|send|give .. your? feedback for|on / whom|who you interviewed / should we bring|interview|hire|make / bring her|him|them in / need .. interviewers / considering me .. for|in / in your team / made him|her|them an? offer / attend .. interview at your|with your / new applicants for / applied to your|the job|post|vacancy advertised|on|for / my application for / hire him|her|them forward .. his|her|their|resumes / openings|opening|positions|opportunities in|within|on your .. group|team|lab|department / interview schedule for dr|mr|ms|mrs|prof|candidate / interview with your group|team / contact you .. about|regarding .. openings|positions|opportunities|possible / you .. interviewing .. candidates|candidate|him|her / thank|thanks .. for .. interviewing .. candidates|candidate|him|her
      welcoming .. who has|accepted / interview candidates|applicants / let me know what you think of him|her|them|this`,
    4: `resume|cv is attached|enclosed / suggested .. i .. contact|write|reach / i am finishing|completing .. degree|phd|studies`,
  },
};
