/** How English letters blame, beg, argue and press. Each matches within one sentence; none repeats without a bound. */
export const en = {
  accusing: [
    /\b(?:still|yet) (?:haven't|have not|hadn't) (?:heard|received|gotten|got)\b/i,
    /\b(?:as|like) you (?:had )?promised\b/i,
    /\byou (?:had )?(?:promised|said|told me|assured me) .{0,60}\b(?:but|yet|and yet|and still)\b/i,
    /\b(?:second|third|fourth|fifth) time (?:that )?i(?:'m| am|'ve| have)? (?:writ|ask|email|contact|had to)/i,
    /\b(?:ignor(?:ed|ing) (?:me|my)|your silence|no one (?:has )?bothered|unprofessional|disrespectful)\b/i,
  ],
  pleading: [
    /\b(?:i(?:'m| am) begging|i beg (?:you|of you)|please,? please|i(?:'m| am) desperate|desperately need)\b/i,
    /\b(?:give me (?:just )?(?:a|one) chance|my last (?:hope|chance)|have mercy|take pity|can't pay my rent)\b/i,
  ],
  arguing: [
    /\b(?:reconsider|wrong decision|your decision (?:is|was) (?:wrong|unfair|a mistake)|making a mistake)\b/i,
    /\b(?:i (?:strongly |respectfully |must )?disagree|more qualified than|unfair|don't understand how you could)\b/i,
  ],
  pressing: [
    /\b(?:i (?:expect|need|demand|require) (?:an? |your )?(?:answer|reply|response|decision)|(?:answer|reply|respond|get back to me|let me know) (?:by|before|no later than|within) (?:the end of )?(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|eod|noon|\d+ (?:hours|days)))\b/i,
    /\bi (?:also|have also|'ve also) (?:called|messaged|left (?:a|several) (?:voicemail|message)s?|texted)\b/i,
    /\bi(?:'ll| will) (?:keep )?(?:call|email|writ|check)(?:ing|e)? .{0,20}\b(?:every|each) day\b/i,
  ],
  reason:
    /\b(?:offer|deadline|notice period|visa|other (?:company|process|employer)|because|since i|flight|travel|book)\b/i,
  attached:
    /\b(?:(?:i(?:'ve| have)? )?(?:attach(?:ed)? (?:is|are|you|please|my|the|a)|(?:is|are) attached|have attached|(?:please )?find (?:attached|enclosed))|(?:as an|in the) attachment)\b/i,
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
