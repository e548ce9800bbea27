import type {PaperWords} from '../paper-words';

export const papers: PaperWords = {
  asks: "(?:please|kindly|could you|can you|would you|may (?:i|we) ask you|we(?:'d| would) (?:like|love|appreciate|ask)|i(?:'d| would) (?:like|love|appreciate|ask)|we (?:would |will |do |also |now )?(?:need|require|request|ask|still need|are missing|are still missing|also need)|i (?:need|require|still need)|we'll need|we will need|you(?:'ll| will) need to|need you to|asked to|required to|as a next step|next step|for the next step|be (?:great|good|helpful|grateful) if you|appreciate (?:it )?if you|(?:should|would) be (?:glad|happy|pleased|delighted|grateful) to (?:see|have|receive|get)|let (?:me|us) have|(?:the|your|both|two|any)\\b(?=[^.;!?]{0,60}\\b(?:should|must|needs? to|ha(?:s|ve) to) (?:reach (?:us|me)|be (?:with|sent|returned|submitted|uploaded)|arrive|come in)\\b)|mind (?:sending|sharing)|do you have|(?:^|[,;:-] ?)(?:send|share|provide|submit|forward|upload|complete|fill|attach|return|e-?mail|sign))(?:[^.;!?]|\\.(?=\\S)){0,160}",
  asksNot:
    "no need|don't need|do not need|not (?:necessary|required|needed)|thank(?:s| you)(?: so much| very much)? for (?:\\w+ ){0,3}(?:sending|sharing|providing|submitting|completing|your)|(?:received|reviewed|got|looked at|liked|impressed) (?:\\w+ ){0,4}|later (?:stage|on)|at this (?:stage|point|time)|may (?:also )?(?:ask|request|need|require)|might (?:ask|need|request)|if you (?:have|wish|want|like|would like)|optional|feel free|bring|discuss|walk (?:us|me) through|talk (?:us|me) through|present your|questions about|see (?:our|the)|(?:privacy|cookie) |on (?:the|our) website|once you|after you (?:have )?(?:complete|submit|send)|will be asked|whether you have|keep your|on file|don't hesitate|do you have any",
  done: "thank(?:s| you)(?: so much| very much)? for (?:\\w+ ){0,2}(?:completing|submitting|sending|taking|doing|finishing)|(?:have|has|we've|'ve) (?:now |just |successfully )?(?:received|got|completed|submitted) (?:your|the)|(?:assessment|test|submission|solution|answers|results?) (?:has|have|was|were) (?:now |just |successfully )?(?:been )?(?:received|completed|submitted|sent)|no (?:further )?action",
  namedBefore: 'it|them|these|this|documents|deadline|task|everything|both|all',
  deadline: 'deadline|due\\b',
  opensList: '(?:following|these|below|as follows|documents|items|information|papers)(?: \\w+){0,4}:?$|:$',
  by: 'by|before|until|till|no later than|not later than|latest|on|due(?: on| by)?|deadline(?: is|:)?|prior to',
  papers: [
    [
      'references',
      'references\\b(?! ?(?:to\\b|:|#))|referees?|reference(?= (?:letter|list|contact|person))|(?:a|one|another|professional) reference\\b(?! (?:number|no\\b|id|code|architect))|letters? of recommendation|recommendation letters?',
    ],
    ['portfolio', 'portfolio'],
    ['transcript', 'transcripts?|academic records?'],
    [
      'take-home task',
      'take[ -]home(?: \\w+)?|case study|coding (?:challenge|exercise|task|assignment)|home ?work|home assignment|(?:technical|short|small|design|writing|practical|written) (?:task|exercise|assignment|challenge|project|case)|(?:the |this |an )?assignment\\b|exercise\\b',
    ],
    [
      'work permit',
      'work permit|visa (?:status|documents?|copy)|right[ -]to[ -]work|proof of (?:eligibility|work|right)|residence permit|work authori[sz]ation|employment authori[sz]ation|i-9',
    ],
    [
      'certificates',
      'certificates?|diplomas?|degree|qualifications\\b|certifications?|proof of (?:degree|qualification|education)|licen[cs]es?\\b',
    ],
    ['cover letter', 'cover(?:ing)? letter|motivation(?:al)? letter|letter of motivation|personal statement'],
    ['CV', '(?:up-?to-?date |updated |current |latest |recent )?(?:cv\\b|resume\\b|curriculum vitae)'],
    [
      'work samples',
      'writing samples?|work samples?|samples? of (?:your )?(?:work|writing|code)|code samples?|(?:link to )?your github|design samples?',
    ],
    ['payslips', 'pay ?slips?|pay ?stubs?|salary slips?'],
    [
      'ID',
      '(?:copy|scan|photo) of (?:your )?(?:id|passport|identification|driver)|passport copy|proof of (?:identity|address)|\\bid copy',
    ],
    ['form', '(?:\\w+ )?(?:form|questionnaire|paperwork|consent|nda|non-disclosure agreement)s?\\b'],
  ],
};
