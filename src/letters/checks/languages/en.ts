import type {CheckWords} from '../check-words';
import {type Phrases, phrases} from '../phrases';

const classes = {
  you: 'you|your_team|your_company|they|anybody|anyone|somebody|someone',
  nobody: 'nobody|no_one|none_of_you|not_one|not_a_single_person|noone',
  not: "not|never|*n't|havent|didnt|hasnt",
  answer:
    'answer*|repl*|respon*|news|word|update*|feedback|acknowledg*|communication|reaction|sign|confirmation|decision',
  reply:
    'repl*|answer*|respond*|called|call|written|write|phoned|rung|ring|confirm*|acknowledg*|contact*|bother*|got_back|gotten_back|get_back|come_back|came_back|reached_out|reach_out|inform*|told|let_me_know|even|keep|kept|return*|care*',
  mail: 'time|mail*|email*|message*|letter*|attempt*|reminder*|request*|enquir*|inquir*|call*',
  soon: 'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|eod|cob|noon|midday|lunchtime|midnight|morning|afternoon|evening|this_week|the_weekend|next_week|close_of_business|end_of_the_day|end_of_day|end_of_today|end_of_the_week|24|48|72|*:*|*pm|*am|january|february|march|april|may|june|july|august|september|october|november|december|hours|days|the_*th|the_*rd|the_*st|the_*nd',
  job: 'job|role|position|post|place|work|opportunity|career|employment|offer',
} as const;
const en = (lines: string): Phrases => phrases(lines, classes);

/** English. */
export const english: CheckWords = {
  denying: en(`
    not|never|isn't|aren't|wasn't|won't ... $
    don't|doesn't|didn't|wouldn't|do_not|did_not want|mean|wish|intend|expect|think|feel|regard|believe .. $
    no need|wish|intention|reason|desire|hint .. $
    without|rather_than|instead_of .. $
    far_from $
    don't|do_not|didn't|did_not $
  `),
  accusing: en(`
    still|yet|until_now|so_far|till_date|to_date|even_now ... @not|nothing|no .. heard|hear|gotten|been_told|been_informed|been_contacted
    still|yet|until_now|so_far|till_date|to_date ... @not|no|nothing .. received|got|gotten|get|had|seen|receive|have .. @answer
    @not .. heard|hear anything|a_thing|a_word|a_single|a_peep|nothing|a_sound
    have|had|'ve heard|received|got|gotten absolutely? nothing
    i've heard|received|got|gotten absolutely? nothing
    @not .. heard|hear back? from you|anyone|anybody|your
    @not .. received|got|gotten|had|get|receive any|a|an|one|the_courtesy|your .. @answer
    i|i've|we|you .. received|got|gotten|had no @answer
    there|it is|was|has|'s been? nothing|only but? silence
    nothing but silence
    your|the|this|such|long|complete|total|deafening|radio silence
    silence from|on your|you
    you|they|team|company have|has|had|did|do|still|just|simply|really|seem|could? @not .. @reply
    you|they|team|company even|ever? @not .. even .. @reply
    you|they|team|company ... failed|neglected|forgot|forgotten|omitted .. to? @reply
    you|they have|had? never .. @reply
    @nobody|nobody's .. @reply|bothered|called|come|got|gotten|had|seems
    @nobody .. is|was|has|have|had|cares|wants ... @reply
    without .. so_much|a|an|any|even|one|single .. @answer|apolog*|explanation|warning|courtesy
    gone|went|remain*|left|been|are|was|were .. unanswered|unacknowledged
    unanswered|ignored mails|emails|messages|letters|calls
    no answer|reply|response|call|message|word no|nothing|not|.. nothing
    you .. promised|assured|guaranteed|swore
    as|like you .. promised|assured
    promised|assured|guaranteed by you|your
    promised|assured|told|led .. me|us ... but|yet|and .. @not|nothing|no|never|still|@nobody
    were|was|been promised|assured|told|supposed|meant ... but|yet|and .. @not|nothing|no|never|still|@nobody
    you .. said|told|wrote|agreed|stated|gave|mentioned|confirmed|indicated ... ... but|yet|and|still ... nothing|@nobody|still
    you .. said|told|wrote|agreed|stated|gave|mentioned|confirmed|indicated ... ... but|yet|and .. @not .. @reply|heard|happened|came|come|received|done
    you .. said|told|wrote|agreed|stated|indicated ... ... it|that is|was|has|'s .. now
    you .. said|told|wrote|agreed|stated|gave|mentioned|confirmed|indicated|said|you'd // it|that|it's|that's|this is|was|has|now|today .. now|ago|the|weeks|already|today|past|passed
    you .. said|told|wrote|agreed|stated|gave|mentioned|you'd|indicated // what happened
    you .. said|told|wrote|agreed|stated|you'd|indicated // @not|nothing|@nobody|no|silence|evidently
    you .. said|told|wrote|agreed|promised|gave|'d|you'd // a|two|three|four|five|six|several|many|some .. days|weeks|week|months|month later|ago|on
    we agreed ... you|that // a|two|three|four|five|several|nothing|you|no|it|that ... nothing|silence|@not|no|later|happened
    you|we|i .. said|told|had_said one|a|two|three|a_few|few|next week|weeks|day|days $
    i|we .. was|were told // i|that|it ... patient|weeks|ago|days|nothing|@not
    the date|day|deadline|week|time you|that|which ... come_and_gone|gone_by|long_gone
    has|have|had come_and_gone
    second|third|fourth|fifth|sixth|seventh|tenth|2nd|3rd|4th|5th|nth|umpteenth @mail .. i|i'm|i've|to_you|now|about|asking|writing|already|without|in
    this|my|the .. second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|umpteenth mail*|email*|message*|letter*|attempt*|reminder*|request*|enquir*|inquir*
    for the second|third|fourth|fifth|sixth|2nd|3rd|4th|umpteenth time
    i|i've|have .. written|emailed|asked|contacted|messaged|wrote|reminded .. twice|two|three|four|five|six|several|many|multiple|countless|numerous|again_and_again|repeatedly
    once|yet again i|asking|i'm|i_am|am|writing|without|no
    how many times|emails|messages|more
    how long do|am|must|should|will|shall|can|does|is|are|would ... wait*|take|supposed|need|before
    been|left|kept|keep|keeping|leave|leaving .. me? .. waiting|hanging|in_the_dark|guessing|dangling|in_limbo|on_hold
    i|i'm|am|been still waiting for .. your|an|any|a|some @answer|@reply|mail|email|call|message
    i|i'm|am still waiting $
    i|i'm|am still waiting to hear|for_you|on_you
    i|have waited|waiting all|in_vain|in|long_enough|for_nothing|so_long|too_long|weeks|more_than|over ..
    tired|sick of waiting|this|being|your
    more than|very|long been? patient
    my|anyone's patience is|has|wears|wearing|ran|run
    i|we|am|are|'m .. rather|very|quite|really|deeply|extremely|so|a_bit|somewhat|frankly|also disappointed that|by|with|in|not .. @nobody|@not|you|your|the_way|how|lack|silence|no
    find|found this|it|that|your .. disappointing|frustrating|disrespectful|rude|unprofessional|strange|odd|unacceptable|discourteous|impolite|insulting|poor
    disappointed|disappointing|frustrat*|annoy*|upset*|irritat*|dismay* that|by|with|in|at .. @nobody|you|your|lack|silence|delay|wait|this|no
    frustrating|disappointing|annoying|maddening to .. wait|chase|keep|be_left|be_kept|hear_nothing
    unprofessional*|disrespect*|discourteous|inconsiderate|unacceptable|bad_manners|impolite|ill-mannered|inexcusable|disgrace*|appalling|shameful|insulting|rude|ghosted|ghosting|shabby|shabbily|careless
    feel|feeling|felt|been|being|am|was ignored|neglected|forgotten|overlooked|snubbed|brushed_off|fobbed_off|strung_along|disregarded|mistreated|let_down
    ignored|ignoring|ignores|you_ignore my|me|us|mails|emails|messages
    lack of .. communication|response*|courtesy|feedback|respect|reply|replies|information|answer*|transparency|professionalism|follow
    poor|bad|negative|terrible|awful|sad impression|communication|light|look|manners|experience|reflection
    waste*|wasting of|my .. time
    respect* for? my|of_my time
    my time is .. valuable|precious|too
    would|could|might|should|'d have|at_least have|be? expected|thought|hoped .. @you|a|an|better|more|that|some|after|orchard|at_least|from
    would have|'d_have been .. courteous|nice|kind|polite|decent|good|fair|professional|helpful to .. tell|let|inform|hear|know|answer|reply|get|be|have
    had hoped|expected|thought that? .. @you|a|the|an|your ... would|could .. treat|have|be|show|answer|reply|keep|respect|better|at_least
    the_very|the least i|you|one|anyone|they can|could|might|would|should
    i|we .. deserve*|merit .. an|a|at_least|better|more|some|the|to .. @answer|courtesy|better|respect|know|treatment|explanation|be
    at_least|basic|common|simple|elementary|the|a_little courtesy|decency|politeness of|to|would|from
    expect* better|more|to_be_treated|some|basic|a_bit
    was|were|is|are .. not expected from
    why .. is|are|has|have|hasn't|haven't|isn't|did|didn't|does|doesn't|do|don't|was|won't|can't .. @nobody|@not|you|anyone ... @reply|heard|answering|responding|replying|getting
    why ... @not|isn't|hasn't .. @reply|answered|heard
    why ... so|this|that long
    why .. so|this|such .. long|silent|slow|delay|wait
    understand why it|this|you .. takes|take|taking|is_taking
    is|was it .. normal|usual|customary|common|acceptable|your|too ... to|that|wait|much
    have|did|do you|they .. forgotten|forget|lose|lost|remember .. me|about|my|that
    you .. forgot*|have_forgotten|'ve_forgotten|must_have_forgotten about|me|my|to|all_about|us
    you've forgotten
    seemingly|evidently|apparently|obviously|clearly|it_seems|seems .. ... forgotten|overlooked|ignored|lost|not_interested|@not|not_the_case|too_busy|no_longer
    evidently|apparently|obviously that|this|it|you .. was|is|did|are ... @not|too
    mail*|email*|message*|letter*|call* .. were|was|been|being .. overlooked|ignored|unanswered|disregarded|lost
    even reach|reached|read|reading|received|open|bother*|look*|consider* 
    just @not reading|answering|replying|interested
    contrary to what|your|my|all|the
    despite what|your|the_promise|all|my|our|having|several|repeated|being_told
    in|of|with spite .. promise*|agreed|said|told|assurance*
    at|until the .. last minute
    twice|again|repeatedly|once|always at the last minute
    happen a|again second|third|another|time
    such|this|the|so|an|any|endless|unreasonable|inexplicable|inexcusable|undue|enormous|considerable|unexplained delay is|was|are|has|were|can|in|are .. @not|unacceptable|no|hard|difficult|inexcusable|beyond|strange|very
    unexplained|unreasonable|inexcusable|unacceptable|inexplicable|endless|inordinate delay*|wait*|silence
    @not hard|difficult|much to .. send|write|answer|reply|call|pick
    so hard|difficult to .. send|write|answer|reply|call|pick|give|say|let
    simple|quick|single|short yes or no .. unprofessional|too_much|hard|difficult|be
    to send|write .. a|one|simple|single .. yes|line|word|sentence
    keep your|their|his|her|its .. word|promise*
    broke*|break* your|their|a|the .. word|promise*
    hold you to|responsible|accountable
    where i stand $ // .. long
    for|over|nearly|almost|after|already|been|more_than|now .. weeks|days|months .. and|with|without|of .. still|nothing|no_answer|no_reply|no_word|no_response|no_news|no_decision|not_a|not_one|silence|@nobody
    it's|it has|been|over|is .. days|weeks|week|months|month .. and|with|without|since ... nothing|@nobody|still .. @not|no
    i|have been .. chasing you|this|your|up
    chase|chased|chasing|run|running after? you
    leave|leaving|left .. applicants|candidates|people .. waiting|hanging|like|in
    let|make|making|keep applicants|candidates|people|me wait .. this|so|that|for|any
    do the needful
    let me know|hear ... i_suppose
    i guess|suppose|assume you|they|that .. have|'ve|must|are|just|do|don't .. forgotten|busy|better|care|ignoring|@not
  `),
  notAccusing: en(`
    heard|hear|news|received|answer*|repl*|respon*|waiting|wait|word|told .. from|for|by|of my|his|her|our|another|one_of_my|other
    worry|sorry|apolog*|thank*|understand|understandable|appreciate|patience ... about|for|the|your|my|explaining|telling|reason ... delay*|wait*|slow*|late
    you .. @not .. need|have|worry|reply|answer .. to|reply|answer $
    no|@not need|hurry|rush|problem|obligation|worries|pressure
    in case|if|should|unless|when|whenever|until you|they|i|nobody|no_one
    i|i've|we|my .. @not .. @reply .. you|your|to_you|back_to_you|sooner|earlier|before
    my|own|our .. mistake|fault|delay|silence|slow
    on my .. side|part|end
    frustrat*|disappoint*|annoy*|upset* ... with|by|at|in my|myself
    @not .. disappointed|upset|frustrated
    second|third|fourth|fifth time .. ... pleasure|visit*|meet*|met|spoken|speaking|speak|enjoy*|joy|luck*
    no|@not ... hardship|mind|complaint|blame|reproach
  `),
  pleading: en(`
    please ... please $
    please .. please
    begging|implore|imploring|beseech|beseeching|entreat* you|for|of|that|hear|give|me|somebody|
    i beg you|of_you|for|that|the|your_compassion|anyone|to
    i|am|i'm begging
    on my knees
    i plead with|for|to
    i'm|am pleading
    pray every|each|that_you|you_will|you_pick|for_this|day
    desperate*|hopeless*|heartbroken|devastated|worthless|miserable|wretched|suicidal|despair*|broken-hearted
    at|near|reached .. my|the wits'|wit's|rope's|breaking
    end of my .. tether|rope|strength
    my|our only|last|final|one .. hope|chance|lifeline|resort|straw|option|shot
    only|last hope|lifeline i|we|left|for|is|was
    nowhere|nobody|no_one else? .. to turn|go|left
    i|have|i've .. cried|wept|been_crying|been_in_tears|sobbed
    in|to tears
    break|kill|destroy|crush|ruin|finish|save|rescue me|us|my_life|our_lives|my_family
    my|whole|entire|our .. life|future|world|everything|existence .. depend*|hang*|rests|rely|relies|is_in_your|fall*|collapse*|be_over|ruined
    i|i'd|would .. lost|finished|nothing|dead without
    so|absolutely|truly|badly|really|desperately|urgently|seriously|do need this|the|a|any|your .. @job
    need this|the|a|any @job|chance|break .. badly|so_badly|so_much|more_than|desperately|to_survive|to_live|or_else
    need|give_me|grant_me something anything
    my|our|all savings
    pay|afford|cover|make|behind|behind_on|meet|owe .. my|the|our|all|for .. rent|bills|mortgage|heating|debts|loan*|school|food|groceries|fees|medicine|insurance
    rent|mortgage|bills .. is|are .. due|overdue|unpaid|late|piling|piled
    in|deep|drowning|heavy|much .. debt*
    lose|losing|lost .. my|our|the .. house|home|flat|apartment|roof
    evict*|homeless*|breadwinner|bankrupt*|starv*|penniless|destitut*|broke
    feed|support|provide_for|look_after .. my|our|three|two|four|a .. family|children|kids|wife|husband|mother|parents .. alone|and|on|with|somehow|else
    my|our|the .. family|children|kids|wife|husband|mother|father|parents .. depend*|relies|rely|counting|starving|suffering|hungry|need* .. on|me|this|it|to
    think|thinking of my|our family|children|kids|situation
    financial|money|personal|lot_of|serious|severe|family .. hardship*|difficult*|trouble*|crisis|distress|problems
    facing .. difficult*|hardship*|crisis|eviction|problems
    difficulties|problems|trouble at home
    times|life|things|it is|are|has|have|'s|been .. tough|hard|terrible|unbearable|cruel|a_nightmare .. for|on|right|at|me|lately|these
    left with nothing|no
    leave the country
    take|have|show|feel|show_me|shown .. pity|mercy|sympathy|compassion .. on|for|me|and|towards|please|upon|$
    have mercy
    take pity
    find|have it? in your heart
    for .. pity's|god's|heaven's|mercy's|my_children's|my_family's sake
    give|grant|offer|allow me|us just|only|at_least|please|one|a|another|this|any|the|some .. chance|shot|break|opportunity|job|go .. you|please|only|and|i|to_prove|to_show|again|$
    give|grant|find|offer|get .. me .. a|any|this|the|some @job
    find|make|have some|any|a place|room|spot|corner|work for me
    any|a chance|position|job|work at_all|whatsoever
    another|second|one_more|last chance .. please|i|here
    one more chance
    please|just .. hire|pick|choose|select|take|help|save|employ .. me
    let me have this|the|a .. @job
    please|kindly|and|to .. hire|pick|choose|select|consider .. me|my .. please|and|sympath*|humbl*|kindly|i_will
    please|kindly|just don't|do_not reject|turn_me|say_no|let_me_down|forget_me|hold|give_up|throw
    hold it against me
    turn me down .. as_well|too|again|please
    do|'d_do|give|'d_give|try anything|everything .. to_get|for|it_takes|you|to_have|to_be
    take|accept|do|i'd_take any|whatever .. salary|role|job|position|work|pay|contract|you
    work|even|come|start .. for_free|for_nothing|unpaid|without_pay|without_salary|for_half
    even unpaid|cleaning|for_free|part
    whatever you|it pay|takes|can .. me|offer
    mean* the world .. me?
    anything|something|little|whatever .. you can do|give
    nothing you can do
    be|forever|eternally|always|ever|obliged|indebted|grateful .. indebted|grateful|thankful|obliged|in_your_debt .. entire|whole|rest|forever|life|eternally|ever|for_any_chance|any_chance
    ever so grateful
    entire|whole|rest_of .. my life
    put in a .. word
    nobody|no_one|none .. wants|will|would|is|ever|else|gives .. hire|hire*|take|employ*|interview|give|gives|wants|willing .. me|somebody|someone|people|a|at
    somebody|someone|people|person|a_nobody like me
    i'm|am just|only|merely .. one of .. a_thousand|thousands|many|hundreds|a_hundred
    no time for|to .. me|somebody|someone|people
    weakest|worst|least .. candidate*|applicant*|of_all|of_your|one
    such|being a? .. nuisance|burden|bother|pest|failure|loser|idiot|disappointment
    i|know .. was|i'm|am .. terrible|awful|hopeless|a_disaster|pathetic|useless|stupid|a_failure
    messed|screwed|blew|ruined|bombed .. up|it|everything|interview ... sorry|please|desperate|chance
    so so sorry
    feel|feeling|felt .. useless|like_a_failure|sorry_for_myself|lost|hopeless|empty|ashamed
    @not|unable|hardly|barely .. sleep*|eat*|sleeping|eating|breathe|cope|survive|go_on|carry_on|live
    @not know .. how|what .. i|we|my .. will|'ll|'d|would|can|could|shall|am|do|to .. do|pay|cope|manage|survive|go_on|carry|live|eat|make
    what|how i'll|i_will|i_would|i'd|to do|go_on|cope|survive if|without|then
    the only|you_are_the_only|only|you're_the_only .. one|company|interview|people|employer|ones .. who|that|i|which .. answered|replied|had|have|got|gave|invited|called|interested
    applied to|for .. hundred*|dozens|countless|everywhere .. and|without|but|with|nobody|compan*|jobs|places
    can't|cannot imagine|know what|how .. it|this|hard|i|i'm|i_am is|feels|it|like|going
    humbly .. request|beg|plead|ask|pray
    sick|ill|dying|disabled|old .. mother|father|child*|wife|husband|parents|son|daughter .. and|to|who|depends|so ... please|need|pity|support|job
    months|year|years .. without .. work|job|income|salary|pay|money ... please|savings|desperate|rent
    small|young|little|hungry .. kids|children|mouths ... feed|pity|please|depend|support
  `),
  notPleading: en(`
    @not|*n't|longer desperate|hopeless|in_despair|worthless|devastated
    beg|begging|i_beg your|to pardon|differ
    please don't|do_not hesitate|worry|feel|trouble|let|go
    no|@not|without|any hardship*
    help|helping .. me .. understand|improve|prepare|plan|with|find|to_understand
  `),
  arguing: en(`
    reconsider*|rethink*|re-think*|re-evaluat*|reevaluat*|reassess*|re-assess*|re-examin*|revisit*|reverse*|overturn*|revis* .. your|the|this|it|that|my|this|please|if|decision|$
    please|kindly|would|could|ask|hope|urge|want|to|you'll|must|should|will ... reconsider*|rethink|re-evaluate|reevaluate|reassess|revisit|reverse|overturn|reopen|re-open|revise|change_your_mind|think_again
    look*|considered|considering|reviewed|decided|judged|assessed|examined|checked at? again|anew|afresh .. by|before|please|with|fairly|and|because|$
    second|another|closer|fresh|proper|new|further|one_more look|review|consideration|assessment|opinion|reading
    give|grant|deserve*|merit|entitled|owe|get|allow|want ... second|another|fair|one_more|real|proper chance|opportunity|hearing|interview|shot
    review* it|this|the_decision|your_decision|that|my_application|my_case
    appeal*|object|complain*|protest|lodge|contest|challenge|dispute .. against|to|about|the|your|this|outcome|decision|a_complaint
    formal complaint|appeal|objection|protest
    change .. mind
    mistake*|error*|mistaken|misunderstand*|misunderstood|mix-up|mixup|misjudg* .. in|on|to|as|here|by|about|has|and|$|that|when|not|because|with|my|you|of
    wrong|bad|poor|incorrect|mistaken|strange|unfair|unjust|hasty|rash decision|choice|person|candidate|call|conclusion|judgement|judgment|verdict
    decision|rejection|choice|verdict|outcome|reasons|reason|refusal|process|assessment|it|this|that|that's|is|was|feels|seems .. .. wrong|unfair|unjust*|incorrect|mistaken|flawed|baseless|absurd|ridiculous|biased|incomprehensible|not_fair|not_right|nonsense|arbitrary|premature|hasty
    isn't|@not|hardly|anything_but .. fair|right|just|correct|justified|justifiable|acceptable
    unfair*|unjust*|biased|discriminat*|prejudice*|injustice|arbitrar*|flawed|nonsense|ridiculous|absurd
    makes|make no|little|any sense
    @not make|makes .. sense
    hold* water|up
    overlook*|disregarded|disregarding|ignored|ignoring|missed|underestimat*|undervalu*|misread|misjudg* .. my|me|the_fact|that|what|how|several|key|important
    fail*|@not|did .. see|consider|take_into|read|appreciate|recogni*|look|understand|give|notice|value .. my|the_value|that_i|me|how|all_of_my|what
    i|do|i'd|would|must|have|to|strongly|respectfully|cannot|can't|beg .. disagree|dispute|contest|protest|differ
    i @not agree
    don't|do_not|cannot|can't|will_not|won't|refuse|unable|unwilling|hard|difficult|struggle|impossible .. accept|believe|understand|comprehend|agree|see|let_this|to_accept|to_believe|to_understand .. this|that|it|your|the|why|how|stand|with|you|somebody|anyone
    let this stand|go|rest
    i doubt that|it|you|whether|anybody|anyone|the|very
    are you|they|we .. sure|certain|positive .. that|you|there|this|about
    you .. sure|certain .. that|there .. no|@not|error|right|considered|looked
    how can|could|do|dare you|anyone|it .. say|claim|reject|tell|justify|decide|judge|conclude|think|possibly|be|write|not|prefer|choose
    on|for what|which|whose grounds|basis|authority|criteria|possible
    what .. exactly|precisely|was|is|were|did .. wrong|missing|lacking|not_good|lack .. with|in|about|for
    what does|do|did|has|have .. have|got|offer|bring .. i|that
    is|was it because|due ..
    i|i'm|am|was|am|'m|would|i'd|have|been|be .. clearly|obviously|easily|undoubtedly|definitely|certainly|still|the|far|much|a|simply .. more|most|better|best|stronger|strongest|superior|right|ideal|perfect|only .. qualified|suited|choice|candidate|person|fit|experienced|skilled|suitable|match|one|placed
    i|am|was|were .. overqualified|perfectly_qualified|fully_qualified|better_than
    more|better|stronger qualified|suited|experienced|skilled|candidate|fit|placed than|for
    than|to .. other candidate|applicant|person .. can|could|has|is|ever|brings
    my .. experience|record|skills|background|qualifications|cv|résumé|resume|results|answers|references .. is|are|was|were|should|shows|prove|speak|far .. stronger|better|superior|exceed|more_than|clearly|beyond|perfect|have_been
    find|get|found anyone|anybody|somebody|someone|a_candidate .. better|more|as|who|like
    meet|met|fulfil*|tick*|exceed*|satisf*|match* all|every|each|the .. requirement*|criteri*|box*|qualification*|point*
    answered|did|passed|completed .. every|all|everything .. question*|correct*|right|asked|perfectly|you|test*|task*
    i|do|did|have deserve*|am_entitled|earned .. better|second|this|the|a|more|to|it|job|chance|position|place|at_least
    anybody|anyone|you|they .. even|actually|ever|really read|look*|considered|check*|open* .. my|at|whole|through|the
    @not|hardly|barely .. enough|sufficient|long_enough .. to|for .. judge|assess|decide|know|tell|evaluate|show|see|base|make
    nothing to do with the|my|your|what|this
    less|fewer|worse|different|not_the_same time|questions|chance|treatment|conditions|opportunity|treated ... than|others|other|rest
    you'll|you_will|you_may|you_might|you_would|will_come_to .. regret
    your|big|huge|great|terrible|real loss|mistake
    i .. was|had_been|been|were told|assured|promised|led|given|said ... formality|strong|good|perfect|certain|sure|mine|job|fit|ideal|excellent|position|chance|would|through
    said .. himself|herself|themselves .. i|that|how
    demand|insist|entitled|owe|owed|require .. explanation|reason*|justification|review|meeting|apology|answer*
    speak|talk|escalat*|take_this|turn|go|complain|write|raise .. to|with|up|over .. your|the|a superior|superiors|manager|boss|supervisor|head_office|ombudsman|union|ceo|board
    raise|escalate|take this|it|the_matter .. with|to|further|higher|up
    solicitor|lawyer|attorney|tribunal|legal|court_action|discrimination|union|law .. action|has|had|will|checked|advice|claim|steps|says|told|case|suit
    hard|difficult|tough|impossible to believe|accept|understand|see
    surprised|shocked|astonished|amazed|stunned|baffled|puzzled|confused|bewildered|perplexed|a|as_a|came|shock .. to|by|that|at|as|shock|about ... decid*|reject*|decision|against|refus*|turned|not_selected|not_chosen|passed
    rejection|decision|refusal|news .. came|comes|was|is .. as a? .. shock|surprise|blow
    shame|pity|sad that you|your .. let|guided|chose|choose|rely|judge|prefer|missed|did|do|can't|cannot|company|firm
    before you|the .. finali*|close|make|file_is
    i urge|implore|ask|beg|request|invite you to .. think|review|look|consider|give|read|reconsider|rethink|check|change|meet|re-open|revise
    should|ought .. have .. chosen|picked|hired|selected|gone|been|looked|considered|given .. me|selected|chosen|with|hired|offered|at
    i|i'm|am|remain convinced|certain|sure|positive|confident that|i|you|there|of .. i|this|you|would|was|am|is|'ve ... better|right|best|wrong|mistake|error|made|strong*|suited|perfect
    i|know .. i'm|i_am|am|was|i_was the .. right|best|perfect|ideal|strongest person|candidate|one|choice|fit|match
  `),
  notArguing: en(`
    mistake|error|misunderstanding|fault .. on|of|was|by|mine my|mine|me|own
    my .. mistake|error|misunderstanding|fault|own_mistake
    not|*n't|without|no|never .. asking|asking_you|writing|want*|wish*|intend*|mean*|try*|question*|contest*|disput*|argu*|challeng*|complain*|doubt|disagree|hint|seek|expect ...
    no need|doubt|question|hard
    disagree|dispute|contest with? nothing
    understand|accept|respect|see|appreciate|grateful|agree|sure|glad|happy|trust that|why|how|you|it|your|fully ... right|better|best|stronger|fit|made|chose|chosen .. person|candidate|choice|decision|one
    if|should|in_case|when|next ... should|decide|change*|open*|drop*|withdraw*|another|future
    another|second|further chance|opportunity .. to apply|in_the_future|in_future|you|later|one_day
    was|were|is .. fair
    improve|learn|better|work_on|develop|stronger ... next|future|time|me|myself|areas|could
    i .. was|am .. too|also|a_little|sad|disappointed|sorry ... but ..
  `),
  deadline: en(`
    please|kindly|must|should|need_you|you_to|can_you|could_you|would_you|will_you|want_you|ask_you|requested|expect_you|request|to ... answer|reply|respond|revert|get_back|let_me_know|decide|confirm|come_back|write_back|call_me|give_me|send_me|tell_me|inform|advise ... by|before|within|until|till|today|tonight|tomorrow|no_later|latest|immediately|right_away|right_now|at_once|asap|straight_away|now|instantly|without_delay|this_minute|on_an_urgent_basis|urgently .. @soon|at_the_latest|latest|$|so|,|with
    answer|reply|respond|revert|get_back|let_me_know|decide|confirm|write_back|decision|call_me .. to? .. by|before|within|until|till|no_later_than|latest .. .. @soon
    i|we|i'd|i'll do|really|must|would|will|shall|now|urgently|also|therefore|just|simply? expect|need|require|demand|want|insist|must_have|like|shall_need|await|insist_on|have .. a|an|your|the|some|clear|definite|final .. answer*|repl*|response|decision|feedback|word|clarity|confirmation|yes|result ... today|tonight|tomorrow|now|asap|immediately|this|by|within|before|at_the_latest|no_later|latest|right|urgently|@soon
    i|we do|must|now|will|also|rather|simply|therefore? expect|demand|insist|require|must_insist .. an|your|a|on|that|you .. answer*|repl*|response|decision|feedback|explanation|reaction|call|having
    i|we .. need|have|must|want|'d_like|would_like|got to? .. know|hear|have_your|have_an|be_told .. by|before|within|today|tonight|tomorrow|now|asap|immediately|this|what|right|soon|where|until|urgently
    i|we need|must|have_to|want to? know|hear asap|now|today|tomorrow|urgently|immediately|$
    you|they have|'ve until|till|by|24|48|one|two|three ..
    you've|i_give_you|i'll_give_you|giving_you|give_you|gives_you|i_will_give_you|i_am_giving_you .. until|till|24|48|one|two|three|@soon
    sorted|settled|resolved|decided|clarified|answered|finalised|finalized .. today|tonight|tomorrow|now|by|this_week|immediately|once_and|asap|within
    answer|reply|respond|decide|tell_me|call_me|write .. me? now|immediately|at_once|today|right_away|right_now|asap|instantly|promptly|straight_away|this_instant|urgently
    if|unless ... heard|hear|answer*|repl*|response|news|word|respond .. from|by|back|within|before|until|me|you|is|soon|today|tomorrow ... i|i'll|i'd|we .. will|shall|assume|consider|take|phone|call|am|have|must|contact|drop|come|go|turn|withdraw|'ll|be|write
    i|i'll|we|will|shall .. assume|conclude|withdraw|consider|take_it|presume|treat|contact|call|phone|drop|go|come|turn_up|visit|complain ... if|unless .. i|you|there|no ... hear|heard|answer*|repl*|respon*|news
    otherwise .. i|i'll|we .. will|shall|'ll|must|have|consider|assume|call|take|withdraw|go|turn|am
    by|until|before|within|no_later_than|latest ... at the latest
    no later than ..
    on an urgent basis
    latest by
    when will you|i|they .. decide|hear|know|answer // i|we .. need|want|expect|must ...
    final status|answer|decision .. by|within|today|tomorrow|now|immediately|asap
  `),
  notDeadline: en(`
    may|might|could|can i ask|know|enquire|inquire .. whether|when|if|by ...
    i|i'll|we'll|i'd|i_can .. send|bring|deliver|finish|submit|return|upload|provide|forward|write
    i'll|we'll|i_can|i_shall|i_will|and_will|i_hope|i_could|happy_to .. have|send|have|bring|deliver|get_back|get_them|get_it|get_you|answer|reply|respond|let_you_know|be|call|confirm|finish|submit|return|upload|provide|forward|to_have|to_send|come_back|write
    my|our .. decision|answer|reply|response
    promised an|them|my|her|him answer|decision
    i .. promised|must|owe|agreed|asked .. answer|decide|reply|to_answer|to_decide
    you|you'll|they .. have|get|receive|hear .. it|them|both|my|everything|from_me|the|all ..
    you|your_team .. can|could|may|are_welcome|free|welcome .. call|reach|write|ring|phone
    when|whenever|as_soon_as|once .. you|it|you're|convenient|suits|have
    no|not|*n't|without .. hurry|rush|need|pressure|press
    you|they .. mentioned|said|named|wrote|told_me|asked|suggested|proposed|planned|hoped ...
    as|like .. agreed|discussed|you_asked|mentioned
  `),
  reason: en(`
    offer|offers|deadline|notice|visa|contract|lease|flight|flights|train|trains|ticket*|travel*|relocat*|childcare|nursery|school|shift|shifts|rota|roster|leave|surgery|operation|exam*|scholarship|permit|hotel|venue|holiday*|interview|start_date|expires|expire|tenancy
    other|another|second|different company|compan*|employer*|process*|bank|group|firm|position|team|role|interview
    because|since i|my|we|the|another|our
    as i|my|we have|need|must|am|current|will|employer|has|are|travel|leave
    so that|i_can|i_know i|we|whether|can|plan|arrange|book|tell .. can|plan|arrange|book|tell|inform|organise|organize|arrange|give|prepare
    in|on|for order to
    you .. mentioned|said|asked|named|wanted|wrote|told|suggested|proposed|set|gave
    as|when you|we|agreed|mentioned|discussed|planned|spoke|asked|suggested
    have|need to .. book|arrange|tell|inform|plan|ask|answer|decide|give|sign|organise
  `),
  pestering: en(`
    every|each|any single? day|morning|evening|afternoon|hour|minute|week .. until|i'll|i_will|i_shall|as|i_check|and|till|$|calling|since|now|again
    i'll|i_will|shall|will|i|keep|going_to .. call|ring|phone|write|email|check|ask|try|message|text|remind|chase|contact|refresh* ... every|each|every_single|each_and_every day|morning|hour|evening|afternoon|minute|week|few_hours
    i'll|i_will|shall|will|i|keep|going_to .. call|ring|phone|write|email|check|ask|try|message|text|remind|chase|contact|refresh* ... daily|hourly|day_after_day|again_and_again|constantly|non-stop|nonstop|until_i|until_you
    as|like i do|did|have|always .. each|every|yesterday|all|this .. day|morning|hour|week|time
    daily|hourly .. until|so|check*|reminder*|mail*|call*|calls
    check*|calling|writing|asking|call|email*|ask|refresh* .. in? .. daily|hourly|every|each .. day|hour|morning|minute|week|so|until|$
    keep|keeps|continue|carry_on|go_on .. writing|calling|asking|checking|emailing|bothering|pestering|trying|phoning|ringing|messaging|sending
    me|it's_me|it_is_me|only_me|just_me|here_i_am again
    again today|this_morning|tonight|since|already
    since this|yesterday|last morning|evening|night|afternoon|hour|$
    wrote|written|called|emailed|asked|rang|mailed .. yesterday .. and|also|already|the|,|too|then ...
    and|also|the day before
    try|call|ring|phone|write|email|be_back again|back later|tomorrow|today|this|in|every|each|tonight|soon|at .. afternoon|morning|evening|hour|day|later|hours|tomorrow|until|$
    drop|stop|come|pop|turn|go|visit|stand|wait .. by|up|in|round|over|outside|to|your ... office|reception|building|shop|door|branch|premises|headquarters ... if|unless|until|uninvited|this|today|tomorrow|and|myself
    keep*|continue*|carry_on|go_on|every|each|daily|not_leave|not_stop|won't_stop|not_rest ... until i|you have|hear|get|receive|know|answer|reply|give|respond|decide
    called|rang|phoned|emailed|messaged|texted|wrote|tried|written|left|rung|mailed|ring|call ... twice|three|four|five|six|seven|ten|several|many|countless|multiple|dozens|again_and|repeatedly|numerous|constantly .. times|messages|voicemails|mails|emails|this|today|already|yesterday|since|now|and|$
    twice|three_times|four_times|five_times|several_times|many_times .. this|today|since|yesterday|already .. morning|week|monday|yesterday|day|afternoon|$
    two|three|four|five|several|many voicemails|messages|voice_messages|missed_calls|calls .. left|today|since|already|yesterday|on|for
    left .. several|two|three|four|many|multiple|another|five|more .. voicemail*|message*|note*
    waiting|sitting|stay* .. next|by|beside .. to? .. phone|telephone
    so|that you @not forget me|about
    any|some news|update*|answer|decision|word .. now|today|since|yet|this_morning|already // anything|hello|please|well
    anything // i .. need|want
    also|already|even|meanwhile .. contacted|asked|written|wrote|called|messaged|emailed|texted|approached|tried .. your|other|all|everyone|several|the|to|ivo|hr .. colleague*|boss|manager|hr|head|team|reception*|ceo|director|office|linkedin
  `),
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
      texted|texts|text|sms|whatsapp|telegram|messenger|signal|wechat
    `),
    en(`
      linkedin|xing|facebook|twitter|instagram|social_media|dm|dms
    `),
    en(`
      dropped|came|come|went|stopped|popped|visited|drop|stood by|in|round|to|your|outside .. office|reception|branch|shop|building|your
      your .. colleague*|boss|assistant|secretary|receptionist .. in|and|too|as_well|also|to|whether|at|for|$
    `),
  ],
  attached: en(`
    find|see|attached|enclosed|are|is|have|i've|i|am|i'm|please|and|as|also|here|, attached|enclosed|attaching|enclosing|attach|enclose .. is|are|you|please|my|the|a|an|find|here|to|with|as|below|two|three|both|also|for|some|file*|document*|cv|pdf|copy|copies|in|$|,|again|once|herewith
    ^ attached|enclosed|attaching|attach is|are|you|please|my|the|a|an|find|here|to|with|two|both|also|as|herewith
    attached|enclosed|attaching|enclosing .. you|is|are|my|the|please|find|both|two|three|a .. my|the|a|an|two|both|find|will|signed|copy|cv|references|file|files|document*
    as|in|see|the|an|with|to|via attached|attachment|attachments|enclosure* $
    in|as|see|with|the .. attachment|attachments .. is|are|you|below|to|of|will|contains|,|and|$
    the|my|see|both|signed|this|following attached file|files|document*|cv|pdf|letter|resume|résumé|copy|portfolio|form|references|certificate*|contract|scan*|slides
    pfa|p.f.a
    letters|references|documents|files|both|all|it|cv|form|slides|resume|portfolio|contract|certificate*|diagram .. is|are|now|all|both|duly attached|enclosed
    sending|send|sent|submit* .. you|with|herewith .. attached|enclosed|herewith|in_the_attachment
    herewith
  `),
  notAttached: en(`
    will|shall|i'll|to|can|could|would|happy|gladly|going_to|want|may|should|let_me|if|once|cannot|can't|too_large|unable|forgot|not|*n't|no|without|should_i|than|like .. attach|enclose|attached|attachment*|attaching
    you|your|he|she|they|yours|maya|was|were ... attached
    very|so|quite|really|deeply|feel|become|grown|emotionally|that|not attached to
    "|as attached as
    link|https|url .. below|here|to
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
