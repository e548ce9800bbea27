import type {CheckWords} from '../check-words';
import {accusing, denying, notAccusing} from './en/accusing';
import {arguing, notArguing} from './en/arguing';
import {deadline, notDeadline, pestering, reason} from './en/pestering';
import {notPleading, pleading} from './en/pleading';
import {en} from './en/words';

/** English. */
export const english: CheckWords = {
  denying,
  accusing,
  notAccusing,
  pleading,
  notPleading,
  arguing,
  notArguing,
  deadline,
  notDeadline,
  reason,
  pestering,
  channels: [
    en(`
      i|i've|have|i'd|also|and|,|tried|by|on|your|you .. called|rang|rung|phoned|telephoned|phone|telephone|mobile|voicemail|ring|landline|through
      called|rang|phoned|telephoned and|,|twice|you|your|the|or
      left .. voicemail*|message .. on|with|for|and|at
    `),
    en(`
      i|i've|have|also|and|tried|, .. emailed|mailed|wrote|written|write|email|mail|fax*
      emailed|e-mailed|mailed|by_email|by_mail|here|info_at|info|inbox
    `),
    en(`
      texted|texts|sms|whatsapped|text_to|a_text|by_text|whatsapp|telegram|messenger|signal|wechat
    `),
    en(`
      linkedin|xing|facebook|twitter|instagram|social_media|dm|dms
    `),
    en(`
      dropped|came|come|went|stopped|popped|visited|drop|stood by|in|round|to|your|outside .. office|reception|branch|shop|building|your
      your .. colleague*|boss|assistant|secretary|receptionist .. in|and|too|as_well|also|to|whether|at|for
    `),
  ],
  attached: en(`
    find|see|attached|enclosed|are|is|have|i've|i|am|i'm|please|and|as|also|here|, attached|enclosed|attaching|enclosing|attach|enclose .. is|are|you|please|my|the|a|an|find|here|to|with|as|below|two|three|both|also|for|some|file*|document*|cv|pdf|copy|copies|in|,|again|once|herewith
    ^ attached|enclosed|attaching|attach is|are|you|please|my|the|a|an|find|here|to|with|two|both|also|as|herewith
    attached|enclosed|attaching|enclosing .. you|is|are|my|the|please|find|both|two|three|a .. my|the|a|an|two|both|find|will|signed|copy|cv|references|file|files|document*
    as|in|see|the|an|with|to|via attached|attachment|attachments|enclosure* $
    in|as|see|with|the .. attachment|attachments .. is|are|you|below|to|of|will|contains|,|and
    the|my|see|both|signed|this|following attached file|files|document*|cv|pdf|letter|resume|résumé|copy|portfolio|form|references|certificate*|contract|scan*|slides
    pfa|p.f.a
    letters|references|documents|files|both|all|it|cv|form|slides|resume|portfolio|contract|certificate*|diagram .. is|are|now|all|both|duly attached|enclosed
    sending|send|sent|submit* .. you|with|herewith .. attached|enclosed|herewith|in_the_attachment
    herewith
    send|sending|sent|forward|forwarding|including|include .. you? .. my|the|a|both|two|three|some ... along_with|together_with|with this|my .. mail|email|message|note|letter
  `),
  notAttached: en(`
    will|shall|i'll|to|can|could|would|happy|gladly|going_to|want|may|should|let_me|if|once|cannot|can't|too_large|unable|forgot|not|*n't|no|without|should_i|than|like .. attach|enclose|attached|attachment*|attaching
    you|your|he|she|they|yours|maya|was|were ... attached
    very|so|quite|really|deeply|feel|become|grown|emotionally|that|not attached to
    link|https|url .. below|here|to
    attached|attach|attaching|enclosed nothing|none
    previous|last|earlier|first mail|email|message
    attached to .. the|your|this|that|a|an|my .. idea|team|city|place|work|company|project|invitation|mail|role|job|position|post
  `),
  title: /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|madam|rev|dame|lord|lady|engr|hon)\.?$/i,
  everybody:
    /\b(?:all|team|everyone|everybody|both|there|sirs?|madam|ma'am|hiring|recruit\w*|managers?|committee|folks|talent|again|panel|whom|colleagues|people|guys|human|hr|ladies|gentlemen|friends?|morning|afternoon|evening|day)\b/i,
  bareGreeting: /^(?:my )?dear(?: (?:mr|mrs|ms|mx|dr|prof|professor)\.?)? ?(?:,|$)|^(?:hi|hello) ,/i,
  opening:
    /^(?:(?:my )?dear|hi|hello|hey|hiya|greetings|respected|good (?:morning|afternoon|evening|day)|thank you(?: very much| so much)?|thanks(?: so much| a lot)?)(?: again)?,? ([^,!:?]{1,60})/i,
  shortForms: new Map<string, readonly string[]>([
    ['mike', ['michael']],
    ['bill', ['william']],
    ['billy', ['william']],
    ['will', ['william']],
    ['bob', ['robert']],
    ['rob', ['robert']],
    ['dick', ['richard']],
    ['rick', ['richard']],
    ['jim', ['james']],
    ['jack', ['john', 'jonathan']],
    ['peggy', ['margaret']],
    ['meg', ['margaret']],
    ['maggie', ['margaret']],
    ['liz', ['elizabeth']],
    ['beth', ['elizabeth']],
    ['ted', ['edward', 'theodore']],
    ['ned', ['edward']],
    ['kate', ['katherine', 'catherine', 'katharine']],
    ['katie', ['katherine', 'catherine']],
    ['kathy', ['katherine', 'catherine']],
    ['tony', ['anthony', 'antonio']],
    ['hank', ['henry']],
    ['harry', ['henry', 'harold']],
    ['sasha', ['alexander', 'alexandra', 'aleksandr']],
    ['sandy', ['alexander', 'alexandra', 'sandra']],
    ['nick', ['nicholas', 'nikolai']],
    ['steve', ['stephen', 'steven']],
    ['jenny', ['jennifer']],
    ['becky', ['rebecca']],
    ['andy', ['andrew', 'andreas']],
    ['drew', ['andrew']],
    ['chris', ['christopher', 'christine', 'christina']],
    ['tina', ['christina', 'martina']],
    ['lena', ['helena', 'magdalena']],
    ['nell', ['eleanor', 'helen']],
    ['ellie', ['eleanor']],
    ['sue', ['susan', 'suzanne']],
    ['vicky', ['victoria']],
    ['patty', ['patricia']],
    ['tricia', ['patricia']],
    ['gabe', ['gabriel']],
    ['pepe', ['josé', 'jose']],
    ['paco', ['francisco']],
    ['hans', ['johannes']],
    ['bert', ['albert', 'robert', 'herbert']],
  ]),
  elsewhere: en(`
    offer|offers|offered|worked|work_currently|working_at|currently_at|years_at|time_at|previous*|former*|current|colleagues_at|client*|competitor*|declin*|withdr*|turned_down|accepted|internship|used_to|while_at|when_i_was|my_work_at|my_role_at|another|elsewhere|also_interview*|also_talking|experience_at|project_for
  `),
  roleNamed:
    /\b(?:the|your|this|an?) ((?:\p{Lu}[\p{L}&/+#.-]{1,30} (?:of |for |and |in )?){1,5})(?:position|role|post|job|vacancy|opening)\b/u,
};
