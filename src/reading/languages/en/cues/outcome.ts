import type {Cues} from '../../../kinds/cue';

/** An interview has happened, and what came or did not yet come of it. */
export const outcome: Cues = {
  'post-interview': {
    6: `thank|thanks .. for .. interviewing|attending / thank|thanks .. for .. taking .. time to .. interview|speak|meet|talk|chat|come / thank|thanks .. for coming|meeting|joining|visiting|stopping .. in|by|with|us|me|today|yesterday
      thank|thanks .. for .. interview|interviews|conversation|chat|call|session|visit|meeting / follow|following up on|after .. interview|conversation|meeting|call|round / time .. spent .. interview* / great .. session / pleasure .. having you
      opportunity to interview / pleasure|great|lovely|nice|good|wonderful to .. meet|speak|talk|chat .. you / enjoyed .. speaking|talking|meeting|conversation|chatting|interview|discussion|learning|hearing|chat|chats
      pleasure having you / nice|lovely|good|great|pleasure to meet|speak|talk|chat|see / time to|of speak|speaking|meet|talk .. with|to me|us / enjoyed .. conversation with / good|great|lovely|nice meeting|speaking|talking|chatting|convo|chat|conversation / opportunity to|of meet|meeting you / feedback from your interviewers
      met|spoke|talked .. yesterday|today|last|on / appreciate|appreciated the opportunity to|of interview|meet|speak|discuss / for interesting|stimulating|great|good interview|conversation`,
    5: `hope .. interview|meeting|discussion|call|round .. went well / how did .. go / recent interview / attended .. interview / interview last|yesterday|today / since our|my|your interview|conversation|meeting
      status of my|your interview|application / collecting|gathering|collect|gather .. feedback / liked how you / crew|team|everyone|everybody|jonas .. liked|enjoyed .. you|meeting|speaking|talking
      happy after .. call|interview|meeting / thank you again for .. time / decision .. timeline|timeframe / any update|news .. on|about|regarding|from / decide after .. interviews`,
    4: `get|be|come back|in to|touch .. by|within|early|next|in / will|shall .. hear from|back / let you know .. by|within|before|on|next|in .. @day|# / expect|expects to .. decision|decide / inform* .. of .. outcome
      make|reach|take .. decision / outcome .. within|in / discuss internally|all / candidates|people to .. meet|see|interview / reach out .. next steps / what comes|happens next / should know|have .. by @day
      run it by / give you .. shout|call|ring .. by|on / receive|get a call from / will update you / look|looking forward to hearing / hope to hear / as discussed / call you either way / remain* .. interested`,
    2: `next steps / within # / by the end of / debrief / impressions / more excited / resonated / fascinating`,
  },
  awaiting: {
    6: `not yet .. chosen|selected|decided|made|settled|picked / yet to .. choose|select|pick|settle / not .. made .. decision|choice|selection / no decision .. yet|made|as|so / not .. reached .. decision|conclusion / still .. reviewing|interviewing|deciding|considering|evaluating|assessing|under|waiting|awaiting|figuring|talking|speaking|ongoing|discussing|finalising|finalizing
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
    6: `not .. be? move|moving|moved|take|taking|took|go|going .. forward|ahead|further with|to|at|your|you|in|on / not .. move|moving|moved|go|going forward|ahead / not .. taking|take .. candidature|candidacy|application|profile
      not .. be? proceed|proceeding|progress|progressing|continue|continuing|advance|advancing|pursue|pursuing .. with|your|you|application|candidacy|process|further / not .. progress|advance .. next|stage|round / will not .. continue .. process
      decided|chosen|elected|choosing|chose|choose not to .. proceed|move|progress|take|continue|pursue|advance|go / decided|chosen|elected|going|opted to .. proceed|move|go|pursue|continue|progress|focus .. with|on other|another|different|alternative|someone|somebody|external|internal|candidates|applicants
      move|moving|moved|proceed|proceeding|go|going|gone|went|progress|progressing|continue|continuing forward|ahead|on? with? .. other|another|different|alternative|external|internal @candidate|person|people|applications|individual*|candidate|one|finalist
      move|moving|proceed|proceeding|go|going|gone|went forward|ahead? with|for someone|somebody / decided|chosen|elected to .. pursue|select|hire|appoint|promote .. other|another|someone|somebody|from|internal* / selected .. another|other|different @candidate|finalist|person|applicant
      regret .. inform|advise|tell|say .. not|unsuccessful|unable|other|another|filled|closed|rejected|position|application / not .. been? selected|successful|shortlisted|chosen / been unsuccessful|rejected / were|are|was unsuccessful / application .. unsuccessful|rejected|declined
      position|role|vacancy|job|post|opening|requisition ... has|is|was|have .. been|now .. filled|cancelled|canceled|closed|withdrawn|eliminated / position|role|vacancy|job|post|opening|requisition .. been|now .. filled|cancelled|canceled|closed|withdrawn|eliminated / now filled .. position|role|vacancy|post / extended|made|accepted .. offer to|from .. another|someone|different|other / offer .. extended .. another
      another|other|different|internal @candidate .. accepted|selected|chosen|been / no longer .. under|in .. consideration / no longer be? considered / not .. see|feel|find|believe .. fit|match / can not .. make|offer .. you .. offer|position|role|job / not .. making|make .. hire / not .. offer you .. position|role|job|place
      unable to offer|progress|proceed|move|take|invite|consider .. you|your|application|with|forward / not .. in your favour|favor / regret .. unable|not / suspended|paused|frozen|froze|halted|stopped|freezing .. hiring|recruitment|recruiting / hiring freeze / not among .. selected|chosen|shortlisted|those
      decline* your application / went|gone|go|going with .. finalist|candidate / position|role|job went to / gave it|the to .. someone|somebody|guy|another|internal / chose|chosen|picked|selected|settled|hired on? .. someone|somebody|another candidate? / position|role|job|vacancy .. not be filled / no longer considering .. applicants|applications|candidates|you|your
      not .. consider* .. your application|candidacy / not .. right|good|best|strong|perfect|suitable fit|match|candidate / not .. match|fit .. for our|this|the / only take|hire|choose|pick one / settled on|for .. who / unable to offer .. place|role|position|job / not .. taking it|this|your .. further / candidates who .. better|more|closer / promote from within / it is a no / bearer of bad news / other applicants .. were|have|had|better|more|stronger
      decided|chosen|chose|going|gone|went|go|move|moving .. different|another|other direction|route|way
      not .. select|selecting you|your / other|stronger candidates .. closer|closely|better|more / need somebody|someone more|with / not .. a? fit|match for|at / chosen .. to .. focus on / decided to .. offer .. role|position|job .. to`,
    5: `decided|chosen|chose|opted|elected not to .. you|your|application|role|position|process / regretfully|regrettably / closest|closer|closely|better|stronger .. match*|fit*|align*|suit*|meet|close|aligned .. our|the|requirements|needs|role|what
      no job any|anymore / pass for now|on you|this / going to pass / sorry .. decision|not|unsuccessful|selected / someone|somebody else / other @candidate / another @candidate / search has concluded / identified .. candidates|applicants who / wish .. better news / not .. what .. looking for / light on
      tough|difficult|hard|painful choice|decision|decisions|one / one person`,
    3: `unfortunately / regret / wish you .. success|luck|best|well / best of luck / future endeavors|endeavours|career|opportunities|search / keep .. on file / kept on file / stay|keep in touch / our paths / good luck / not .. be? discouraged|disappointed|reflection|reflect
      disappoint* / other openings|positions|opportunities|roles / future openings|positions|opportunities|roles|requirements|vacancies / apply again|for / try us again / every success / all the best|success / in the end / truly sorry
      keep .. eye|watching .. careers|site|page / large|high|many|overwhelming number|volume|response|excellent|strong / provide .. individual .. feedback / competitive|competition / onwards / you were .. close|great|strong|super`,
  },
  offer: {
    6: `move|moving|proceed|proceeding|go|going forward|ahead? with|to an|the|your|our? offer / put|putting|prepare|preparing|draw|drawing together|up? .. your|an|the offer / pleased|thrilled|delighted|happy|excited|glad|like|pleasure|love|want|wants|writing|write|able to .. offer|extend|make .. you .. position|role|job|post|place|offer|employment
      offer you .. position|role|job|post|employment|place / offer of employment / offer letter / employment offer|contract|agreement / job offer / extend .. offer to|of|you / you got|have|been .. got? the? job / got the job / job is yours
      like|love|want|happy|pleased|decided to hire|employ you / like|love you to join|be / offer .. ready .. review / letter of offer|intent / conditional|verbal|formal|written offer / your offer from / rolling out .. offer / welcome to the team / welcome aboard
      make you .. offer / delighted|happy if you .. join|joined / love for you to join / love you to join / accept .. offer .. for|position|of|from / offer .. attached|enclosed / if you joined us .. as /  like you to be .. our|the / bring you on|aboard / decided in your favour|favor / review .. sign .. offer / successful at interview / you were successful / you have been? selected for the position|role|post|job
      voted to extend / unanimous yes / you to? join us / loi`,
    5: `you got it / contract .. attached|enclosed|tomorrow / draft contract / is yours / sign and return / start date|work|on / when can you start / salary|ctc|compensation of|is|would|will|breakup|break / join us / say yes / subject to .. references|checks|medical|background
      joining date / sign .. offer|contract / full terms / convinced us`,
    2: `congratulations / good|great|fantastic news / impressed / per hour|annum|year / an|hr hour / lpa / salary / terms / equity|benefits|package / base`,
  },
};
