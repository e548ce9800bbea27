/** How English letters blame, beg, argue and press. Each matches within one sentence; none repeats without a bound. */
export const en = {
  accusing: [
    /\b(?:still|yet) (?:haven't|have not|hadn't) (?:heard|gotten (?:any|an)|received (?:any |an )?(?:answer|reply|response|news|word|feedback))\b/i,
    /\b(?:as|like) you (?:had )?promised\b/i,
    /\b(?:you (?:had )?(?:promised|said|told me|assured me)|i was (?:told|promised)) .{0,60}\b(?:(?:but|yet|and) (?:still )?(?:nothing|no one|nobody|i (?:still )?(?:haven't|have not|never)|have (?:still )?(?:heard nothing|not heard))|never did)\b/i,
    /\b(?:second|third|fourth|fifth) time (?:that )?i(?:'m| am|'ve| have)? (?:writ|ask|email|contact|had to)/i,
    /\b(?:ignor(?:ed|ing) (?:me|my)|your silence|unprofessional|disrespectful|keep your word)\b/i,
    /\b(?:nobody|no one) (?:has )?(?:bothered|answered|replied|responded|gotten back)\b/i,
    /\bwhy (?:have|has|did) (?:you|nobody|no one) (?:not |n't )?(?:yet )?(?:replied|reply|answered|answer|responded|respond|written)\b/i,
    /\bi(?:'ve| have) (?:now )?(?:written|emailed|asked) (?:you )?(?:twice|three|four|several|many|multiple)\b/i,
  ],
  pleading: [
    /\b(?:i(?:'m| am) begging|i beg (?:you|of you)|please,? please|i(?:'m| am) desperate|(?:desperately|really|badly) need (?:this|the|a) (?:job|role|position|work))\b/i,
    /\b(?:give me (?:just )?(?:a|one) chance|my last (?:hope|chance)|have mercy|take pity|(?:can't|cannot) pay my (?:rent|bills)|my savings are|do anything (?:to get|for) (?:this|the)|save my life)\b/i,
  ],
  arguing: [
    /\b(?:reconsider|wrong decision|your decision (?:is|was) (?:wrong|unfair|a mistake)|making a mistake)\b/i,
    /\b(?:i (?:strongly |respectfully |must )?disagree with (?:it|this|that|your|the)|more qualified than|unfair|don't understand how you could)\b/i,
  ],
  pressing: [
    /\bi (?:expect|need|demand|require) (?:an? |your )?(?:answer|reply|response|decision)\b/i,
    /\bi (?:need|have|want) to (?:know|hear) (?:by|before|within)\b/i,
    /\b(?:please|must|need you to) (?:answer|reply|respond|get back to me|let me know|confirm your decision|decide) (?:by|before|no later than|within) (?:the end of )?(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|eod|noon|\d+ (?:hours|days))\b/i,
    /\bi (?:also|have also|'ve also) (?:called|messaged|left (?:a|several) (?:voicemail|message)s?|texted)\b/i,
    /\bi(?:'ve| have)? left (?:you )?(?:two|three|several|many) (?:voicemail|message)s?\b/i,
    /\bi(?:'ll| will) (?:keep )?(?:call|email|writ|check)(?:ing|e)? .{0,20}\b(?:every|each) day\b/i,
  ],
  reason:
    /\b(?:offer|deadline|notice period|visa|other (?:company|process|employer)|because|since i|flight|travel|book)\b/i,
  attached:
    /\b(?:(?:i(?:'ve| have)? )?(?:attach(?:ed)? (?:is|are|you|please|my|the|a)|(?:is|are) attached|have attached|(?:the|my) attached (?:file|document|cv|pdf)|attaching (?:my|the|a)|attached you will find|(?:please )?find (?:attached|enclosed))|(?:as an|in the) attachment)\b/i,
  /** A greeting and the name after it. */
  greeting: /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)) ([^,!:]{1,60})/i,
  title: /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|madam)\.?$/i,
  everybody:
    /\b(?:all|team|everyone|everybody|both|there|sir|madam|hiring|recruit\w*|manager|committee|folks|talent|again|panel|whom)\b/i,
  /** Short forms that do not begin as the name does. */
  shortForms: new Map<string, readonly string[]>([
    ['mike', ['michael']],
    ['bill', ['william']],
    ['bob', ['robert']],
    ['dick', ['richard']],
    ['jim', ['james']],
    ['jack', ['john']],
    ['peggy', ['margaret']],
    ['liz', ['elizabeth']],
    ['ted', ['edward', 'theodore']],
    ['kate', ['katherine', 'catherine']],
    ['tony', ['anthony', 'antonio']],
    ['hank', ['henry']],
  ]),
} as const;
