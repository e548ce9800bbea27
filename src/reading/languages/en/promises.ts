import type {PromiseWords} from '../promise-words';

const will =
  "(?:'ll|'d| will| should| shall| would| can| are| am| is|'re|'m| expect| aim| hope| plan| intend| undertake| promise| anticipate| want| try|'ve| have| need| do| may| usually| typically| normally)";
const verb =
  '(?:get (?:back|in touch)|got back|getting back|be (?:back )?in (?:touch|contact)|be back|let (?:you|all candidates|everyone|applicants|candidates) know|letting you know|contact(?:ing)? (?:you|all|candidates|successful)|be contact(?:ed|ing)|hear(?:ing)?(?: back| from| more| something)?|decide\\b|deciding|have (?:\\w+ )?decided|make up (?:our|my|their) minds?|making (?:a|our|the)|mak(?:e|ing) (?:\\w+ ){0,3}decisions?|reach (?:a|our) decision|have (?:\\w+ ){0,4}(?:decision|answer|update|news|feedback|outcome|result|response)|(?:update|notify|inform|informing|updating|notifying) (?:you|all|candidates|everyone)|be (?:notified|informed|updated|told)|come back (?:to|with)|coming back to|revert|reverting|reach(?:ing)? (?:back )?out|follow(?:ing)? (?:up|back)|respond|reply|responding|circle back|touch base|share (?:\\w+ ){0,4}(?:feedback|outcome|decision|result|update|next steps|news)|give you (?:\\w+ ){0,4}(?:feedback|answer|update|decision|news|call|ring|response)|(?:send|provide|deliver|communicate|announce)(?: you)?(?: with)? (?:\\w+ ){0,4}(?:decision|feedback|answer|outcome|update|response|results?|news)|call you|e-?mail you|write (?:to )?you|know (?:more|by|on|the outcome)|receive (?:\\w+ ){0,4}(?:feedback|answer|update|decision|response|news|reply|outcome|result)|conclude|finali[sz]e|complete (?:our|the) (?:review|process|interviews|selection)|finish(?:ing)? (?:our|the)|wrap up|expect (?:\\w+ ){0,4}(?:feedback|answer|update|decision|response|news|reply|hear)|(?:give|drop) you (?:\\w+ ){0,3}(?:bell|ring|shout|buzz|line|text|word|steer|yes|no)|(?:ring|phone|telephone|text|message|tell|ping) (?:you|all|everyone|both|candidates)|make (?:\\w+ ){0,3}(?:offer|call|choice|pick|recommendation|appointment)|choose|pick|settle on|sit down (?:and|to)|get (?:\\w+ ){0,3}(?:call|letter|answer|reply|decision|news)|put you out of your misery|announce|confirm|be ready|have (?:it|this|that) (?:sorted|settled|decided)|know\\b)';

export const promises: PromiseWords = {
  answers: `^(?:will |i'll |we'll )?(?:let you know|call you|ring you|text you|get back to you|be in touch|update you)\\b|(?:letter|call|e-?mail|answer|decision|offer) (?:\\w+ ){0,3}(?:to )?(?:go|goes|going|come|comes|coming) out|hear (?:\\w+ ){0,3}(?:from|back)|notif(?:y|ied) (?:\\w+ ){0,3}by|either way|one way or (?:the other|another)|(?:we|i|they|panel|board|committee|partners|governors|trustees|council) (?:\\w+ ){0,2}(?:decides?|deciding|chooses?|choosing|picks?|picking)\\b|(?:you|they|it)ll(?: \\w+){0,6}? ${verb}|(?:mak|tak)(?:es?|ing) (?:\\w+ ){0,3}(?:decision|choice|call|appointment)|expect (?:\\w+ ){0,3}(?:call|letter|e-?mail|phone call)|(?:^|and |then |so )(?:then )?(?:i|we) (?:\\w+ )?(?:call|ring|phone|text|write to|e-?mail|tell|contact|notify) (?:everyone|everybody|all|you|both|people|the candidates|candidates)|(?:we|i|they|he|she|you|team|committee|panel|manager|hr|recruiter|colleague|someone|[a-z]+)${will}(?: \\w+){0,6}? ${verb}|(?:you can|please|to|^|do) ?expect (?:\\w+ ){0,4}(?:hear|feedback|answer|update|decision|response|news|reply|outcome|result)|(?:decision|answer|feedback|response|outcome|result|update|reply|news)s? (?:\\w+ ){0,3}(?:is|are|will|should|by|within|in|can|expected|due|before)|give (?:us|me) (?:\\w+ ){0,3}(?:days?|weeks?|until|hours|fortnight|months?)|(?:please )?allow (?:us |me |up to |for |about |approximately )*(?:\\w+ ){0,3}(?:\\d|a |one|two|three|four|five|ten|until)|(?:it|this|process|review|that|decision|we)(?:'ll| will| should| may| might| can| usually| normally| typically| generally)? (?:\\w+ )?takes? (?:us |about |around |up to |roughly |approximately |another |at least )*(?:\\d|a |an |one|two|three|four|five|ten)|(?:we|i) need (?:about |around |another )?(?:\\w+ ){1,3}(?:to|before|until)|(?:hoping|aiming|planning|expecting|looking|going) to ${verb}|(?:decision|timeline|timeframe|time frame|next steps)[^.]{0,30}(?:by|within)`,
  conditional:
    '\\bif\\b|should (?:you|your|there|we)\\b|in case|unless|provided that|\\bassuming|only (?:candidates|those|applicants|shortlisted)|shortlisted (?:candidates|applicants)|(?:once|after|when|upon) (?:you|receipt|receiving|your|we receive|we have received|we get your)|were to|depending on',
  whether:
    '(?:let (?:you|everyone|candidates|all candidates) know|tell you|inform(?:ing)? you|decide|letting you know|know|hear|update you|notify you)(?: \\w+){0,12} (?:if|whether)',
  otherLimit:
    "(?:send|email|mail|hand) (?:it|them|this) (?:back|in)|please (?:\\w+ )?(?:send|return|submit|complete|upload|share|reply|respond|confirm|fill|let)\\b|(?:complete|submit|send (?:us|me)|return|upload|finish|take) (?:\\w+ ){0,3}(?:assessment|test|task|challenge|assignment|form|documents?|references?|exercise|it\\b|this\\b|your)|(?:link|test|assessment|invitation|offer|code) (?:\\w+ ){0,3}(?:expires?|valid|closes?)|expires?|(?:apply|re-?apply|applications?) (?:\\w+ ){0,5}(?:again|per|every|close|closing|times|months)|(?:let|get back to|respond to|reply to|inform|tell|write|contact|send) (?:us|me)\\b|keep your (?:\\w+ ){0,3}(?:file|data|profile|cv|resume|application)|on file|(?:haven't|have not|don't|do not|didn't|not) (?:\\w+ )?(?:heard|hear|received)|start date|you (?:would|will|can) (?:start|join)|probation|notice period|(?:sorry|apologi[sz]e) (?:that |we |i )(?:\\w+ ){0,3}(?:said|promised|told|not|missed|[a-z]+n't)|promised|(?:we|i) (?:had )?said|was supposed|days (?:a|per) week|years? of|send (?:you )?(?:\\w+ ){0,3}(?:invite|invitation|link|details|calendar|agenda)|prepare|interview (?:will|takes|is scheduled|is on)|posted|survey",
  notBound:
    '(?:not before|no earlier than|not earlier than|since|after|from|following|interview(?:ed|s)?(?: \\w+){0,2} on|met(?: \\w+){0,2} on|(?:our|the|your) call on|spoke(?: \\w+){0,2} on|conversation on|meeting on|meet(?: \\w+){0,2} on|interview(?: \\w+){0,2}|dated|received on|(?:last|other) (?:candidate|interview)s?(?: \\w+){0,4} (?:on|until|by)|vacation until|leave until|office until|back on|returns? on)(?: the)?(?: end of)?',
  open: "(?:once|when|as soon as|after) (?:we|all|everyone|everybody|the (?:team|panel|committee|interviews|process|hiring|other)|they|a decision|our|she|he|interviews|i )|after the (?:holidays?|break|summer|new year)|longer than|(?:been |some |a )delay|don't have (?:a|an) (?:\\w+ )?(?:date|timeline|update)|can't (?:yet )?(?:say|give|tell|commit)|cannot (?:yet )?(?:say|give|tell|commit)|on hold|no (?:fixed |firm )?(?:date|timeline)|unable to (?:say|give|commit|confirm)",
  wait: "(?:please|kindly|ask you to|could you|would you)(?: \\w+){0,3} (?:wait|hold off|be patient|bear with (?:us|me)|refrain|hold|sit tight)(?: \\w+){0,7}? (?:until|till|before|to)|(?:don't|do not|no need to|not) (?:\\w+ )?(?:contact|follow up|chase|write|reach out|check in|e-?mail|call|get in touch|expect to hear|expect)(?: \\w+){0,6}? (?:before|until|till)|(?:hold off|hold on|wait)(?: \\w+){0,6} until|(?:bear with (?:us|me)) until|give (?:us|me) until",
  thisWeek: '(?:this|the|the current) week(?!end)|the week(?!end)|week(?!end)',
  bareWeek: '(?:the )?week',
  nextWeek: '(?:next|the next|the following|following|the coming|coming) week',
  weekAfterNext: '(?:the )?week after next',
  weekOf:
    '(?:(?:the )?week (?:of|commencing|beginning|starting|ending)|w/[cbe]|wk (?:of|commencing))(?: the)?',
  thisMonth: '(?:this|the|the current) month|month',
  nextMonth: '(?:next|the next|the following|following|the coming) month',
  endOf:
    '(?:the )?(?:very )?(?:end|close|latter part|last week|last days)(?: of)?|second half(?: of)?|latter half(?: of)?|last day(?: of)?|late(?:r)?(?: in)?',
  startOf: '(?:the )?(?:beginning|start|early part|first week|first days)(?: of)?|early(?: in)?',
  midOf: '(?:the )?(?:middle|first half)(?: of)?|mid-?week(?:,? (?:of|in))?|mid(?:[ -]of)?(?:-| )?',
  spanBefore:
    '(?:within|in|over|during|give us|give me|takes?|need|needs|allow|up to|next|coming|another|approximately|roughly|around|about|for|least|most|than|maximum of|inside|after|following|still|needs? another)',
  spanAfter:
    "(?:from now|(?:from )?today|'? ?time|to (?:decide|get back|come back|review|make|complete|respond|process|consider|finish|discuss|finali[sz]e|reply|let)|or so|at (?:the )?(?:most|latest)|before|until|(?:at|by) which|to)",
  rangeTo: 'to|or|-|and',
  hours: 'hours?|hrs?',
  days: 'days?',
  weeks: 'weeks?|wks?',
  months: 'months?',
  working: '(?:working|business|work|office|week)',
  fortnight: '(?:a )?fortnight',
  gives: 'give (?:us|me) (?:\\w+ ){0,2}(?:until|till)',
  beforeWeekend: "(?:before|by) the weekend|eow|before the week is out|(?:by|before) week(?:'s)?[ -]end",
  sinceNamed: '(?:of|after|from|following) (?:that|this|the (?:date|meeting|board|panel|session))',
  sinceOther:
    '(?:of|after|following|from) (?!now|today|receipt of this|the date of this|this (?:e-?mail|message|letter))',
  sameDay:
    '(?:later |on )?that (?:same )?(?:day|afternoon|evening|morning|night)|(?:on )?the same (?:day|afternoon|evening)|then(?=[.,!]|$| and (?:let|tell|call))|(?:straight|right|directly|immediately) after(?:wards?)?(?=[.,!]|$| that)',
  nextDay:
    'the (?:following|next) (?:working |business )?(?:day|morning|afternoon)|the (?:day|morning) after(?: that)?(?=[.,!]|$)|the day after (?:that|it)',
  monthEnd: "eom|month(?:'s)?[ -]?end|before the month is out",
  inMonth: 'in|during|within|throughout',
  weekFromToday: 'a week (?:from )?today|this time next week',
};
