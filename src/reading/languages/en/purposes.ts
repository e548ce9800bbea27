import type {PurposeCues} from '../../purpose/purpose-cues';

export const purposes: PurposeCues = {
  'thank-you': {
    6: `thank|thanks|thankful|grateful|appreciate|appreciated .. for|your|the .. time|meeting|interview|conversation|call|chat|speaking|talking|discussion|seeing|having|interviewing|tour|visit|session|opportunity|hospitality|coming
      thank|thanks .. taking the time / enjoyed .. meeting|speaking|talking|conversation|chatting|interview|discussion|learning|hearing|visit|chat / great|pleasure|good|lovely|nice|wonderful .. meeting|speaking|talking|chatting|meet|speak|talk / more excited|enthusiastic|convinced`,
    3: `thank / thanks / appreciate / grateful / much appreciated`,
  },
  enquiry: {
    6: `any|an update|updates|news|word|decision|feedback / update|updates on|about|regarding / status of|on|update / follow|following up / check|checking in / checking|check .. status|whether|if / wondering .. decision|status|update|heard|timeline|where|news|when|whether|if
      heard back|anything / not .. heard / when .. hear|expect|know|decide|decision / touch|touching base / still .. consideration|considered|open|available|looking / where things|you|we stand|are / decision .. made|yet|timeline / inquire|enquire|inquiring|enquiring|ask .. about|status|whether|decision|outcome|progress
      how .. search|process|recruitment|selection|hiring .. going|progressing|coming|went|ended|concluded|turned|developing / timeline .. decision|next|for / next steps`,
    3: `decision / timeline / status / outcome / looking forward to hearing`,
  },
  'reply-to-invitation': {
    6: `works|work for|well|great|fine|best|perfectly / happy|pleased|glad|delighted|love|like to accept|confirm|attend|come|meet|talk|speak|interview / confirm .. attend*|interview|time|that|my / thank|thanks .. for .. invitation|inviting|invite / i can make|do / i will|would be there|attend|available|free
      i am .. available|free / see you then|on|at|@day|tomorrow|there / available|free on|at|any|anytime|between|all|@day / any .. those|these .. times|slots|works / my availability / can do @day|# / suits me / sounds good|great|perfect / booked .. slot|time / talk|speak to? you? then|soon|on|@day / count me in`,
    3: `look|looking forward to .. meeting|speaking|interview|talking|conversation|it|call|learning`,
  },
  papers: {
    6: `attached .. please|is|are|you / please find .. attached|enclosed|below|linked / find attached|enclosed / here is|are ... references|reference|contact|details|portfolio|transcript|link|solution|assignment|documents|form|certificates|cv|resume|samples|contacts|take|slides|presentation / i have|just? .. attached|submitted|completed|uploaded|enclosed|sent|pushed|finished
      as requested / my .. solution|assignment|submission|take|references|transcript|portfolio .. is|are|attached|below|here / requested documents|references|materials / my references are`,
    3: `attached / enclosed / repo|repository / pdf`,
  },
  withdrawal: {
    6: `withdraw|withdrawing .. application|candidacy|candidature|myself|from|my / accepted .. another|different|other .. offer|position|role|job / no longer .. interested|pursuing|available .. position|role|job|in / remove|take me|my .. consideration|process / decided not to .. pursue|continue|proceed|move
      not .. continue|proceed .. with .. process|application|interview`,
  },
  'offer-reply': {
    6: `accept|accepting|decline|declining|consider|considering|considered|reviewed|signed .. offer / thank|thanks .. for .. offer|offering / time to .. consider|decide|think|review|respond / signed .. letter|contract|offer|copy|agreement / need until / glad|happy|delighted|thrilled|excited .. to accept / discuss .. salary|compensation|terms|offer / competing offer`,
  },
  'rejection-reply': {
    6: `thank|thanks .. for .. letting|informing|telling|update|considering|consideration|getting|news / feedback .. on|about|for|would|could|any / would .. appreciate|welcome|value .. feedback / future .. openings|opportunities|roles|positions / keep me in mind|on|posted / disappointed|disappointing|sorry to hear|disappointment / understand .. decision / stay|keep in touch / consider me .. future`,
  },
  'keep-in-touch': {
    6: `since .. last|we .. spoke|talked|met|interview|applied / stay|keep in touch|contact / congratulations|congrats on .. launch|round|funding|award|news|announcement / saw|read .. news|article|about|announcement|that .. your|you / share .. update|news .. with / wanted to .. reconnect|say / hope .. year|new / any .. openings|roles .. coming|this|now`,
  },
  'reschedule-request': {
    6: `any chance .. of|for|on|we|it|next|@day|a|another|to / unfortunately i .. away|out|busy|booked|travelling|traveling|at|on|in .. on @day|#|that / reschedule|rescheduling|postpone|rearrange|push|move .. interview|call|meeting|it|our|to|for|@day / possible|able to reschedule|postpone|move|rearrange / another|different|alternative|later|earlier time|day|date|slot / not .. able to .. make|attend|come|join / can not .. make|attend|come|do @day|it|that|the|our / something .. come|came up
      conflict|clash / sick|ill|flu|covid|emergency / unable to .. make|attend|come`,
  },
  'cancelled-reply': {
    5: `understand / no problem|worries / happy|glad to .. find|reschedule|meet .. new|another|later|date|time / if .. new|another date|time / still .. interested / thanks|thank .. for .. letting|telling|know`,
  },
  application: {
    6: `apply|applying for|to|as .. position|role|job|post|vacancy|opening|internship|apprenticeship|traineeship / writing .. apply / like|love|wish|want to apply / application for .. position|role|job|post|vacancy|internship / my|attached|enclosed .. cv|resume|résumé / interested in .. position|role|job|vacancy|opening / saw|read|reading|seen .. advertisement|advert|ad|posting|vacancy .. for`,
  },
};
