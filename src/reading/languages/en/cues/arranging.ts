import type {Cues} from '../../../kinds/cue';

/** An interview is proposed, settled, moved or called off. */
export const arranging: Cues = {
  'interview-invite': {
    5: `invite|inviting you .. interview|interviews / invited to|for .. interview / selected|shortlisted for .. interview / like|love to interview you
      invitation to .. interview / schedule|arrange|set|organise|organize|book|coordinate .. interview with? you? / proceed|move|progress .. to|with .. interview
      move|moving|advance you .. to|forward .. screen|round|stage|interview|onsite / interview invitation / request* .. interview times / would like to see you
      interview stage / invite you .. final|next|second|first|technical|onsite|on|virtual round|stage|interview|day / bring you in|onsite|on`,
    4: `like|love|wants|want|wanted|keen|happy|pleased|delighted to meet you / like|love to speak|talk|chat|connect with you / like|love you to meet|come|talk / like you to meet|come / like to invite you
      set up|schedule|arrange|book .. call|chat|time|conversation|meeting|interview|screen|screening / invited to attend / phone screen|screening|interview with
      get to know you better / next step .. interview|call|conversation|chat|meet|round / come in|by and|to|for .. talk|chat|meet|interview|discuss / hop|jump on .. call
      availability for .. interview|call|round|screen|chat / invite you to .. meet|call|chat|interview|conversation|talk / interview slot|slots|time|times
      select|choose|pick|book .. slot|time|interview .. that|which? work*|suit*? / few|two|three|several|some slots|times .. work|works|suit
      congratulations on passing / you have passed .. round|screen|stage|interview|test / feedback .. round .. positive / continue in our? process|interviews
      looking forward to interviewing you / team would like to talk|speak|meet / speak with you by|on|over|about / meet some people`,
    3: `please|kindly|could|can|would .. share|provide|submit|send|give|indicate|confirm .. availability / your availability / please call|ring|phone|contact me|my with|to .. time
      book|schedule|pick|choose|select a|your|an time|slot|appointment|call / which|what .. time|times|date|dates|slot|day .. work*|suit*|convenient|prefer*|best
      learn more about you / good time to .. call|talk|speak|chat / informal chat / meet me / grab|have .. min|mins|minutes|coffee|chat / grab # min|mins|minutes / i am free @day|on|tomorrow / would you be available
      be free for .. call|chat|conversation|talk|meeting / are you free|available / quick chat|call|intro / phone conversation|call with / intro|introductory|first|initial call
      reply with .. times|time|slot|dates|one / confirm your attendance / suitable time / one of these|the|following slots|times|dates / final round / next round`,
    2: `does .. work|suit / would .. work|suit / can you do|make|meet|come / can u|you meet me|us|at / do you have time .. chat|call|talk / come in for|to / let me|us know .. suits|works|convenient|prefer / we have .. open / round|interview with our|the / case interview|interviews`,
  },
  'interview-confirmed': {
    6: `this is to confirm .. interview / confirm|confirming|confirmation your|of .. interview|interviews|phone|onsite|call / interview .. confirmed|scheduled for|on|as / interview confirmation
      you are|have been? scheduled for|to .. interview|interviews|meet|speak|talk / upcoming interview / interview .. will? take|takes place / interview .. has|have been scheduled|booked|confirmed
      reminder .. interview / confirmed for .. interview / confirmed .. interview|screen|round|interviews`,
    5: `is|are confirmed|scheduled|booked for|on @day / interview ... is|are confirmed|scheduled|booked / all confirmed / booking is|has confirmed|been / put you down for / have|i blocked
      attend the|my|our interview|round / looking forward to hosting|welcoming you / will|shall first? talk|speak|meet to|with .. for / agenda for|of .. @day|visit|onsite|interview|day / your schedule|itinerary for|with / interview schedule / look|looking forward to .. hosting|welcoming you
      will call|ring|phone you at|then|on|tomorrow|today|@day|@time / first interview starts|begins / works well for .. committee|us|team|panel / will be meeting / just confirming
      your event has been? scheduled / for booking your interview / look|looking forward to speaking|meeting|talking|seeing .. tomorrow|on|then|@day|@time
      you will first? meet|talk|speak with|to`,
    4: `sent .. invite|invitation / invite sent / calendar invite|invitation|hold|holds / works for me|us|the / it is then
      meeting|zoom|teams|join|dial link|details|in / here is the .. zoom|link|agenda|schedule / join .. link|mins|minutes|before|early / report to .. reception|desk|gate
      check in at .. reception|desk|front / on arrival / arrive .. early|minutes|mins / photo id / bring .. id|identification|passport|proof / ask for me|@name? / panel will comprise|consist
      directions / travel|flight|hotel .. booked / interviewers / accept the? invite|invitation / ^ great|perfect|ok|okay|awesome|wonderful|excellent|blocked|thanks .. @day|@time
      you can join|reach|call / let us|let's? say @day / parking is / will|shall ring|call|phone you`,
    3: `see you then|there|soon|on|at|tomorrow|@day / talk|speak|chat to? you? then|tomorrow|@day / sounds good|great / works great|well|fine|perfectly`,
    2: `when where / join|meet.google.com / dress|casual|attire / looking|look forward to meeting|speaking|seeing|talking / good luck / all the best / venue / panel / location`,
  },
  reschedule: {
    6: `reschedule|rescheduled|rescheduling .. interview|interviews|call|chat|meeting|conversation|round|session / move|moved|shift|shifted|push|pushed|postpone|postponed|defer|rearrange|change|changed .. interview|interviews|round|session
      interview|interviews .. rescheduled|moved|postponed|shifted|rearranged|deferred|changed|amended / interview|interviews .. now take|be|takes|held|on / new date|time .. interview|interviews
      change .. to|in|of .. interview|interviews / has been rescheduled / event has been? changed / instead of @time|@day|# / originally planned|scheduled .. now / find another|different|new time|date|slot|day`,
    5: `need|have|had|like|ask* to reschedule|rearrange|postpone|move|shift|push|bump / possible|able to reschedule|rearrange|postpone|move / reschedule|postpone|rearrange / @time|@day|# rather than @time|@day|#
      can|could|might|would we|you|he|she|i .. meet|do|call|speak|talk|make .. instead / can|could|would we|you .. move|push|shift|bump|postpone / at|to|on .. @day|@time|am|pm .. instead
      make it @time|@day|# .. instead / new time|date / time|date of your interview has changed / schedule change / originally planned|scheduled / start* .. later|earlier .. today|tomorrow|@day|at`,
    4: `can|could|will not .. make|do .. our|your|the|this|today|tomorrow|it|@day|# / will|can|be not .. be able to make / something .. come|came up / called into|in / conflict on|with|at / out sick / is|has delayed|sick|ill / do @time|@day|# instead / travel plans .. changed
      find a slot .. tomorrow|@day / previous time / not manage @time|@day / running over|late / moved .. from # to|from`,
    2: `apolog* .. inconvenience|notice / sorry .. short notice / short notice / unforeseen / unavailab* / for .. inconvenience / understanding`,
  },
  cancelled: {
    6: `cancel|cancelled|canceled|cancelling|canceling .. interview|interviews|onsite|round|visit|visits|call|chat|conversation|conversations|appointment
      interview|interviews|round|onsite|visit|call|event|booking|screen|conversation|meeting|appointment .. cancelled|canceled|withdrawn / interview|interviews ... not now? go|take|proceed|happen|be ahead|place|held|forward
      interview|interviews ... no longer .. take|go|be|happen / stands cancelled|canceled / interview cancellation / event .. canceled|cancelled / call off .. interview|chat|call|meeting|round
      scrap|pulled|withdraw|pull .. interview|interviews / not need to attend`,
    5: `have|need|going|has|had to cancel / is off / cancel tomorrow|today|@day / call|chat|round|meeting .. not happen|going / call off / on ice / cancelled|canceled .. by|has|been`,
    3: `cannot|not do @day .. any|more / pulled the plug / not travel / short staffed / come|get|be back to|in .. when|once .. know|calm*|settle*`,
  },
};
