import type {Cues} from '../../../kinds/cue';

/** An interview has happened, and what came or did not yet come of it. */
export const outcome: Cues = {
  'post-interview': {
    6: `thank|thanks .. for .. interviewing|attending / thank|thanks .. for .. taking .. time to .. interview|speak|meet|talk|chat|come / thank|thanks .. for coming|meeting|joining|visiting|stopping .. in|by|with|us|me|today|yesterday
      thank|thanks .. for .. interview|interviews|conversation|chat|call|session|visit|meeting / follow|following up on|after .. interview|conversation|meeting|call|round / time .. spent .. interview* / great .. session
      opportunity to interview / pleasure|great|lovely|nice|good|wonderful to|it? .. meet*|speak*|talk*|chat*|see* .. you / enjoyed .. speaking|talking|meeting|conversation|chatting|interview|discussion|learning|hearing|chat|chats
      pleasure having you / good|great|lovely|nice meeting|speaking|talking|chatting|convo|chat|conversation / opportunity to|of meet|meeting you / feedback from your interviewers
      appreciate|appreciated the opportunity to|of interview|meet|speak|discuss / for interesting|stimulating|great|good interview|conversation`,
    5: `hope .. interview|meeting|discussion|call|round .. went well / how did .. go / recent interview / attended .. interview / interview last|yesterday|today / since our|my|your interview|conversation|meeting
      status of my|your interview|application / collecting|gathering|collect|gather .. feedback / liked how you / crew|team|everyone|everybody|jonas .. liked|enjoyed .. you|meeting|speaking|talking
      happy after .. call|interview|meeting / thank you again for .. time / decision .. timeline|timeframe / any update|news .. on|about|regarding|from / decide after .. interviews`,
    4: `get|be|come back|in to|touch .. by|within|early|next|in / will|shall .. hear from|back / let you know .. by|within|before|on|next|in .. @day|# / expect|expects to .. decision|decide / inform* .. of .. outcome
      make|reach|take .. decision / outcome .. within|in / discuss internally|all / candidates|people to .. meet|see|interview / reach out .. next steps / what comes|happens next / should know|have .. by @day
      run it by / give you .. shout|call|ring .. by|on / receive|get a call from / will update you / look|looking forward to hearing / hope to hear / as discussed / call you either way / remain* .. interested`,
    2: `next steps / within # / by the end of / debrief / impressions / more excited / resonated / fascinating`,
  },
  awaiting: {
    6: `not .. made .. decision|choice|selection / no decision .. yet|made|as|so / not .. reached .. decision|conclusion / still .. reviewing|interviewing|deciding|considering|evaluating|assessing|under|waiting|awaiting|figuring|talking|speaking|ongoing|discussing|finalising|finalizing
      still no .. decision|word|news|update / no news|word|update yet|from|at|so / not .. have .. update|news|answer|decision / remain* under|in .. consideration|running / still in .. running|consideration|process / still .. under .. consideration|review|process
      taking .. longer / delay in / decision .. delayed|deferred|postponed|now|pending / not .. conclude* .. selection|process / candidacy .. remains? active / feedback .. awaited / application .. on hold
      interim update / not .. been able .. to .. conclude|decide|finalise|finalize|complete / nothing .. decided / not quite there / not finished .. debrief*|interview*|review*|meeting|discussing / yet to receive|decide|hear
      is|are still ongoing|continuing|underway / not .. final|finalised|finalized .. selection|decision|yet / selection .. still|ongoing`,
    5: `for your .. patience / bear with / hang tight / not forgotten / thanks|thank .. for .. checking in / thanks|thank .. for .. following up / thanks|thank .. enquiry|inquiry / waiting on|for|to .. approv*|sign|hear|corporate|head|final*|input|director|client
      still waiting|talking|deciding / deliberations / sorry .. delay|going|taking|wait|quiet|longer|slow / regret the delay / apologise|apologize .. delay / moving .. slowly / before we decide / chased the client / headcount .. being? reviewed
      ask .. for .. patience / give us until|another|more|some / allow us / not .. able to give .. answer|update|news / still .. active / quick update / not .. had .. chance to .. talk|discuss|meet|decide|review`,
    3: `as soon as .. decision|know|outcome|hear|have|update|news / expect .. news|answer|decision / update you .. on|when|as|once / will .. know .. in|by / once .. is back|returns / on leave|holiday / update you / hope .. answer|decide
      in consideration / up to date / end of .. month|week|day|june|july`,
  },
  rejection: {
    6: `not .. be? moving|move|moved|proceeding|proceed|continuing|continue|progressing|progress|advancing|advance|pursuing|pursue|taking|going .. forward|with|your|further|ahead|you|to|the / decided|chosen|elected|choosing|chose|choose not to .. proceed|move|progress|take|continue|pursue|advance|go
      move|moving|moved|proceed|proceeding|go|going|gone|went|progress|progressing|continue|continuing forward|ahead|on? with? .. other|another|different|alternative|someone|somebody|external|internal @candidate|person|people|applications|individual*|else|who|candidate|one|finalist
      move|moving|proceed|go|going|gone|went forward|ahead? with|for someone|somebody / decided|chosen|elected to .. pursue|select|hire|appoint|promote|focus .. other|another|someone|somebody|from|on / selected .. another|other|different @candidate|finalist|person|applicant
      regret .. inform|advise|tell|say / not .. been? selected|successful|shortlisted|chosen|short / been unsuccessful|rejected / was|is|were|are unsuccessful / application .. unsuccessful / position|role|vacancy|job|post|opening .. been|now .. filled|cancelled|canceled|closed|withdrawn|eliminated
      now filled .. position|role|vacancy|post / extended .. offer to .. another|someone|different|other / another|other|different @candidate .. accepted|selected|chosen|been / no longer .. under|in|being .. consider* / not .. see|be|feel|find .. fit|match|right
      not .. be .. making|make .. offer|hire / can not .. make|offer .. you .. offer|position|role|job / not .. offer you / unable to offer|progress|proceed|move|take|invite|consider|accept|place / not .. in your favour|favor
      regret .. unable|not / not .. taking .. candidature|application|you / suspended|paused|frozen|froze|halted|stopped hiring|recruitment|recruiting|all / hiring freeze / not among .. selected|chosen|shortlisted|those
      decline* your application / rejected your application / went|gone|go|going with .. other|another|someone|somebody|finalist|candidate|internal / position|role|job went to / gave it|the to .. someone|somebody|guy|another|internal / chose|chosen|picked|selected|settled|hired someone|somebody|on|another
      not|be .. be filled / no longer considering / not .. consider* .. your application|candidacy / not .. the|a right|good? fit|match / not .. fit|match .. for|what|our / not .. taking it|this|your .. further / candidates who better|more / will not .. continue`,
    5: `decided|chosen|chose|opted|elected not to / regretfully|regrettably / unable to .. place / identified .. candidates|applicants who / closest|closer|closely|better|stronger .. match*|fit*|align*|suit*|meet|close|aligned .. our|the|requirements|needs|role|what
      focus on .. @candidate|applicants / promote from within|internally / no job any|anymore / it is a no / pass for|on now|this|you|your / bearer of bad news / sorry .. to say|tell|inform|let .. decision|not|you|know .. not|unsuccessful
      someone|somebody else|with|more|who / other @candidate / another @candidate / search has concluded / not be any|able .. further / wish .. better news / not .. what .. looking for / not .. strong .. enough / tough|difficult|hard choice|decision|decisions|one`,
    3: `unfortunately / regret / wish you .. success|luck|best|well / best of luck / future endeavors|endeavours|career|opportunities|search / keep .. on file / kept on file / stay|keep in touch / our paths / good luck / not .. be? discouraged|disappointed|reflection|reflect
      disappoint* / other openings|positions|opportunities|roles / future openings|positions|opportunities|roles|requirements|vacancies / apply again|for / try us again / every success / all the best|success / in the end
      keep .. eye|watching .. careers|site|page / large|high|many|overwhelming number|volume|response|excellent|strong / provide .. individual .. feedback / competitive|competition / onwards / you were .. close|great|strong|super`,
  },
  offer: {
    6: `pleased|thrilled|delighted|happy|excited|glad|like|pleasure|love|want|wants|writing|write|able to .. offer|extend|make .. you .. position|role|job|post|place|offer|employment|opportunity|the|a|an
      offer you .. position|role|job|post|employment|place / offer of employment / offer letter / employment offer|contract|agreement / job offer / extend .. offer to|of|you / you got|have|been .. got? the? job / got the job / job is yours
      like|love|want|happy|pleased|decided to hire|employ you / like|love you to join|be / offer .. is|for .. ready|review / letter of offer|intent / conditional|verbal|formal|written offer / your offer from / rolling out .. offer / welcome to the team / welcome aboard
      make you .. offer / accept .. offer|the|your|position / offer .. attached|enclosed / if you joined us / like you to be .. our|the / bring you on|aboard / decided in your favour|favor / review .. sign .. offer / successful at interview / you were successful / you have been? selected for the position|role|post|job
      voted to extend / unanimous yes / you to? join us / loi`,
    5: `you got it / contract .. attached|enclosed|tomorrow / draft contract / is yours / sign and return / start date|work|on / when can you start / salary|base|pay|ctc|compensation of|is|would|will|breakup|break / join us / say yes / subject to .. references|checks|medical|satisfactory|background
      joining date / sign .. offer|contract / full terms / terms / equity|benefits|package / convinced us`,
    2: `congratulations / good|great|fantastic news / impressed / per hour|annum|year / an|hr hour / lpa / salary`,
  },
};
