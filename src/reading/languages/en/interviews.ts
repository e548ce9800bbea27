import type {InterviewWords} from '../interview-words';

export const interviews: InterviewWords = {
  interview:
    'interview(?:s|ing)?|call|chat|meet(?:ing)?|conversation|speak|talk|discussion|round|screen(?:ing)?|on-?site|session|invitation|visit|slots?|appointment|see you|catch up|connect|assessment cent(?:re|er)|panel|zoom|teams',
  deadlineBefore:
    '(?:(?<!\\b(?:come|came|coming|drop|stop|stopping|swing|swinging|pop|popping|go|call|pass) )by|before|no later than|until|till|not later than|latest|due(?: on| by| date:?)?|deadline(?: is| of|:)?|expires?(?: on| at)?|valid (?:until|through)|as of|since|prior to|ahead of|closes?(?: on| at)?|within)(?: the)?(?: end of(?: day| business)?,?| eod,?| cob,?| close of (?:business|play),?| midnight)?(?: on)?',
  deadline:
    'deadline|expires?\\b|will expire|link is valid|complete (?:the|this|your|it)|submit|(?:reply|respond|answer|confirm|let (?:me|us) know|get back to (?:me|us)|rsvp|return|send (?:it|us|me|them)|apply|book (?:a|your)) .{0,40}\\b(?:by|before|until|no later than)\\b',
  past: "thank(?:s| you)(?: so much| very much| again)? for (?:\\w+ ){0,3}(?:time|meeting|speaking|talking|coming|joining|chatting|interviewing|call|conversation|chat|visit|attending|taking|participating|interview)|(?:was|were) (?:\\w+ )?(?:great|good|nice|lovely|wonderful|pleasure|pleased|delight)|\\bwe (?:spoke|met|talked|discussed)|enjoyed|\\b(?:applied|received your|your (?:e-?mail|message|note|application) (?:of|from|dated|on))|as discussed (?:on|last)|following (?:up on )?(?:our|your) (?:\\w+ )?(?:call|chat|interview|conversation|meeting|discussion)|(?:interview|call|chat|meeting|conversation) (?:we had|yesterday|last)|posted on|missed (?:our|the|your)|didn't (?:hear|see)|did not (?:hear|see)|had (?:our|an?|the) (?:\\w+ )?(?:call|interview|chat)",
  looksAhead:
    "confirm|scheduled|booked|invite you|look(?:ing)? forward|next (?:round|step|interview|stage)|would like to|we'd like to|would you|could you|can you|are you|let's|second (?:round|interview)",
  reachable:
    'office hours|opening hours|business hours|working hours|(?:reach|contact) (?:me|us)(?: any ?time| directly| on| at| between)|(?:call|phone|ring) (?:me|us)(?: any ?time| directly| (?:on|at) \\+?\\(?\\d)|out of (?:the )?office|reception is|available (?:mon|between .{3,20} (?:mon|daily|every))|every (?:day|week)|daily|weekdays|(?:mon|tues|wednes|thurs|fri)days\\b|lines are open|our hours|(?:office|shop|store|reception|building|gates?|doors?|library|school|museum|clinic) (?:is |are )?(?:only )?(?:open|close)s?\\b',
  arrival:
    '(?:arrive|arriving|be there|be here|check in|check-in|log (?:in|on)|dial in|come|show up|doors open|report to reception|reception)(?: \\w+){0,4}',
  impossible:
    "(?:can ?not|can't|cannot|unable to|not able to|won't be able to|not be able to) (?:make|do|attend|meet|join|be|come)|(?:doesn't|does not|don't|do not|didn't|won't|will not|not) (?:going to )?(?:work|suit|be possible|possible|available|free)|unavailable|not available|no longer (?:available|possible|works?)|already (?:taken|booked)|clash(?:es)?|conflict",
  asks: 'please (?:\\w+ )?(?:confirm|let (?:me|us) know|reply|respond|choose|pick|select|accept|advise|indicate|tell (?:me|us)|rsvp)|let (?:me|us) know (?:if|which|whether|what|your|how|when)|confirm (?:if|whether|that|your|by|which|this|the)|which (?:of|one|slot|time|works|would|suits)|kindly (?:confirm|let|reply|revert)|(?:works?|suits?|convenient|good) (?:best )?(?:for )?you|awaiting your confirmation|await your (?:reply|confirmation)|look forward to your (?:reply|confirmation|response)|if (?:this|that|it|the time|either|any|one) (?:\\w+ ){0,5}(?:works|suits|is convenient|is good|is ok)|click (?:here |below )?to confirm|need your confirmation',
  questionAbout:
    'work|suit|convenient|time|make it|attend|join|possible|okay|\\bok\\b|free|able|available|availability|prefer|good for|fit|do you have|can you|could you|would you|are you|meet|talk|speak|chat',
  asksNothing:
    "no (?:further )?action|nothing (?:else )?(?:to do|needed|is needed)|no need to (?:reply|confirm|respond)|dietary|(?:let (?:me|us) know|contact|reach out|reply|call|get in touch|e-?mail)(?: \\w+){0,6} (?:if|should|whether|in case) (?:\\w+ ){0,3}(?:any )?(?:questions?|need (?:to|any)|can't|cannot|can not|unable|something|anything|require|special|dietary|problems?|issues?|trouble|have any|changes|needs? to)|(?:if|should) you (?:\\w+ ){0,3}(?:any questions?|need to (?:re-?schedule|cancel|change)|can't make|cannot|unable|are unable|require|other questions)|any questions\\?|questions\\? ",
  settled:
    "(?:is|are|has been|have been|been|now|was|were|am|you're|all) (?:\\w+ )?(?:scheduled|confirmed|booked|set|arranged|fixed|re-?scheduled|moved|good to go)|i've (?:booked|scheduled|set|blocked|put)|i have (?:booked|scheduled|set|blocked|put)|(?:have|we've|we have|'ve) (?:\\w+ )?(?:booked|scheduled|confirmed|set|moved|arranged)|confirm(?:ing|s|ed|ation)?\\b|look(?:ing)? forward to (?:\\w+ ){0,3}(?:see|seeing|meet|meeting|speak|speaking|talk|talking|welcom|our|chat|hosting|the)|see you|(?:we|i)(?:'ll| will) (?:\\w+ )?(?:see|speak|talk|meet|call|ring|phone|expect|be calling|welcome|give you)|talk (?:to you|then|soon)|speak (?:to you|then|soon)|(?:calendar|invite|invitation)(?: \\w+){0,3} (?:sent|follows|attached|shortly)|sen[dt](?:ing)? (?:\\w+ ){0,3}(?:calendar|invite|invitation)|will (?:take place|be held|be on)|takes place|(?:works|suits) (?:\\w+ ){0,3}(?:me|us|great|well|perfectly|fine|our|the team|\\w+'s)|(?:perfect|great|excellent|wonderful|lovely)[,!.]",
  accepts:
    "(?:works|suits|is fine|is good|is great|is perfect|sounds (?:good|great|perfect)|would work|would be (?:great|perfect|fine|good|ideal)|will work|can do|could do|can make)|\\bconfirm(?:ing|ed)?\\b|see you|speak (?:to you|then|with you)|talk (?:to you|then)|look(?:ing)? forward|happy to (?:meet|speak|talk|join|take|confirm|attend|accept)|(?:i'll|i will) (?:take|be there|attend|join|go (?:with|for))|i(?:'d| would) (?:like|prefer|love) (?:to (?:take|book|go)|the)|i'm available|i am available|i'm free|i am free|i accept|count me in|please book me|let's (?:do|go|say|take)|prefer|perfect|yes",
  wishes:
    "could we|can we|would it be (?:possible|ok|okay|alright)|is it possible|any chance|how about|what about|would (?:you|any|either|\\w+day)(?: \\w+){0,4} (?:work|suit|be)|does (?:\\w+ ){0,4}(?:work|suit)|instead|alternatively|otherwise|re-?schedule|move (?:it|our|the)|postpone|i(?:'m| am) (?:also )?(?:available|free)|i could (?:also )?(?:do|make|offer)|suggest|propose|\\?",
  oldTime:
    '(?:(?:interview|call|chat|meeting|discussion|conversation|appointment)(?: \\w+){0,2} (?:scheduled|planned|set|booked|slated|fixed) (?:for|on)|was:|old(?: date| slot)?:|before:|previously:|originally:|\\bfrom|instead of|rather than|originally (?:scheduled |planned |set )?(?:for|on|at)?|previously (?:scheduled |planned )?(?:for|on|at)?|was (?:scheduled |planned |set )?(?:for|on)|were (?:scheduled |planned |to meet )?(?:for|on)?|old time:?|original (?:time|date):?|previous (?:time|date):?|planned for|initially (?:scheduled |planned )?(?:for|on|at)?|in place of|replaces?)',
  newTime: '(?:now|new|instead|to)\\b[^.]{0,12}',
  hadBefore: '(?:that |which )?(?:we had|you had|was)(?: (?:set|booked|planned|scheduled))?(?: for)?',
  endBefore:
    '(?:finish(?:es|ed|ing)?|end(?:s|ed|ing)?|be (?:done|over|finished|out|through)|wrap(?:s|ped|ping)? up|conclud(?:es?|ed|ing))(?: (?:by|at|around|about|before|no later than)){0,2}',
  meansAt: 'by',
  noLonger:
    "(?:cancel(?:l?ed|l?ing)?|call off|called off|postpone[d]?|re-?schedule|move|push back|can't|cannot|can not|unable|won't be able|not be able|no longer|something (?:has )?come up|came up|sick|ill|emergency|conflict|clash|apologi[sz]e|sorry|unfortunately|regret)",
  choice:
    'which (?:of|one|slot|time|works|would|suits|day)|(?:following|these|those|below|proposed|available|several|few|some|two|three|four|five) (?:\\w+ )?(?:slots?|times?|options?|dates?|windows?|time slots?)|options?\\b|slots?\\b|one of (?:these|those|them|the (?:following|below|slots|times|dates|options|two|three))|either|choose|pick|select|availab|prefer|\\bor\\b|let (?:me|us) know (?:which|what)|free (?:at|on)|would any|alternatively|otherwise|failing that',
  agenda:
    "agenda|schedule for (?:the|your)|your schedule|itinerary|running order|programme|you(?:'ll| will) (?:be )?(?:meet|speak|interview)|loop|on-?site|back[ -]to[ -]back|timetable|followed by|interviewers?:",
  window: 'between|any ?time|window|available|availab|free|flexible',
  otherEvent:
    "(?:i|we|he|she|they)(?:'ve| have| has)(?: got)? (?:an?|another|some|back[ -]to[ -]back) (?:\\w+ )?(?:call|meeting|appointment)s?(?! slot)(?!.{0,40}\\b(?:with|for) you)|(?:i'm|i am|we're|we are|he's|she's|he is|she is) (?:\\w+ )?(?:out|away|busy|tied up|travell?ing|in court|on a (?:\\w+ )?(?:boat|train|plane|flight))\\b|(?:team|panel|committee|board|managers) (?:will |'ll )?(?:all )?(?:meets?|be meeting|convenes?|debriefs?|gets? together)(?! (?:with )?you)|debrief|office is closed|reopens?|webinar|info(?:rmation)? session|open (?:day|house|evening)|career fair|job fair|networking|workshop (?:on|for)|meetup|conference|deadline|maintenance|newsletter|start date|first day|orientation|onboarding|training starts",
  phone:
    "(?:tele)?phone|ring you|give you a (?:call|ring)|call you (?:on|at)|dial|your (?:mobile|cell)|i(?:'ll| will) call you|we(?:'ll| will) call you|will be calling you|by phone",
  video:
    'zoom|teams|google meet|meet\\.google|webex|video|skype|hangouts?|remote(?:ly)?\\b|virtual(?:ly)?|whereby|bluejeans|chime|hackerrank|coderpad|online',
  onSite:
    'on-?site|in person|in-person|face[ -]to[ -]face|at our (?:\\w+ ){0,3}(?:office|offices|headquarters|hq|premises|building|site|store|campus)|our office|reception|visitor|floor|parking|our (?:\\w+ )?headquarters|come (?:in|to (?:our|the))|photo id|address is|location: .{0,60}\\d|lobby|front desk|badge',
};
