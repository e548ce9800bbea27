import {en} from './words';

/** How English letters contest a rejection. */
export const arguing = en(`
    don't|do_not|didn't|can't|cannot|hardly think|believe|feel|consider|find|see|agree|say .. your|the|this|that|it|such .. .. is|was|as|are|to_be .. justified|fair|right|correct|just|reasonable|warranted|deserved|true|accurate|objective|sound
    i find|found|think|consider|thought it|this|that|your .. .. strange|odd|weird|curious|remarkable|puzzling|astonishing|hard|unbelievable|incredible|ridiculous|unfair|wrong|unreasonable|shocking|baffling|illogical
    rejected|turned_down|refused|declined|passed_over|overlooked|dismissed .. when|although|though|despite|even_though|while|considering|given i|my|that ..
    i have|had|bring|possess .. all|every|each|more|exactly|precisely|the .. .. skills|experience|qualifications|requirements|qualification|skill|thing .. you|than|that_you|required|listed|needed|asked|for
    surely|must_be|there_must_be|there's|there_is|there_has_been|been|some|possibly|clearly .. some|a|an|any mistake|error|misunderstanding|mix-up|confusion|oversight|mixup
    check|look|think|decide|consider|assess|evaluate|read|go_through .. it|my_application|my_cv|this|the_file|them again
    would|could|can|will|please you? .. check|look|think|consider .. again|once_more|twice
    why|how .. was|wasn't|am|have|did|could|can i|my .. not|rejected|refused|turned|passed|fail*|overlooked|excluded|eliminated
    not .. happy|satisfied|pleased|content|okay|comfortable .. with|about .. the|your|this|that .. decision|outcome|result|choice|rejection|answer
    unhappy|dissatisfied|displeased|unsatisfied .. with|about .. the|your|this .. decision|outcome|result|choice|rejection|process
    not reflect|represent|do_justice .. my|what|who|me|how|to
    isn't|is_not|not|never|wasn't right|ok|okay|acceptable|correct|fair .. to|that|for ... reject|turn|refuse|treat|decide|without|down|dismiss
    without .. even .. telling|giving|saying|explaining|meeting|asking|reading ..
    i want|wish|would_like|demand|insist|need|'d_like|ask|request .. to .. speak|talk|meet|be_heard|appeal|challenge|contest|complain ... partner|director|manager|decided|again|decision|superior|boss|someone_else|head|ceo|owner
    convince|prove .. you .. that|otherwise|wrong|of|i
    another|second|one_more|last chance .. to .. convince|prove|show|demonstrate|explain|change|impress|interview
    interview|everything|it|conversation|talk .. went .. so|very|extremely|really|perfectly .. well ... surpris*|reconsider|why|rejected|decision|wrong|reject
    decision|choice|verdict .. seems|feels|looks|appears|sounds .. rushed|hasty|premature|odd|strange|wrong|unfair|arbitrary|personal|political
    wrong|poor|bad choice
    making|make|made .. the|a wrong|big|grave|huge|terrible|serious|mistaken ..
    judge|judged|judging .. me .. by|on|solely|only|too|without|unfairly
    based on|upon .. false|wrong|incorrect|incomplete|mistaken|prejudice*|assumptions
    i .. can .. do .. better|job .. than|as
    still|simply|just|really .. cannot|can't|don't|do_not|unable_to see|understand|grasp|fathom|work_out|figure_out|tell|follow .. what|why|how
    i|was|am .. the .. only one|candidate|person .. who|with|that
    reasoning|reasons|reason|argument|explanation|justification|logic|criteria|grounds .. is|are|was|were|seems|seem|sounds|sound|does|do .. flawed|weak|thin|vague|odd|strange|absurd|not|convinc*|unconvincing|invented|excuse|pretext|hold|add
    not|never|hardly .. convinced|persuaded|satisfied .. by|with|that
    put|take|bring|raise|present .. my|the case|application|matter|file .. to|before|again|once_more|up
    fair|proper|real|honest|genuine hearing|chance|trial|assessment|consideration|look|shot
    went|gone|go|opted|settled|decided|chose|picked .. for|with .. somebody|someone|a|an .. cheaper|younger|internal|friend|weaker|less|insider|male|man|woman|local
    cheaper|younger .. that's|isn't|wasn't|candidate|person|one
    comes down|boils_down to
    provide|share|send|show|see|disclose|publish .. me? .. scores|marks|results|evaluation*|ranking*|minutes|notes|criteria .. of|for|all|on|from|other
    suspect|suspicion|wonder|feeling|convinced|believe|think|sure .. that .. selection|process|decision|interview|choice|it|i ... objective|fair|fixed|rigged|biased|decided|pre-determined|predetermined|genuine|neutral|honest|impartial
    not .. objective|impartial|neutral|transparent|consistent|honest
    should|ought_to have|'ve .. got|been|had|won|received|given .. this|the|that|your|me .. job|position|role|place|post|offer|it
    nobody|no_one else|other|but_me|there .. could|can|would|has|had|was|knew .. have|as|like|better|do|answered|match*|done|offer*
    throw|throwing|passing|pass|turning|turn|letting|let .. away|up|down|go .. a|an|someone|somebody .. like|as|such|good|strong|candidate
    are you really|seriously|honestly going|rejecting|turning|telling|saying|refusing
    over|because_of|based_on|due_to|on_account_of one|a_single|two|a_small|a_minor|some|a .. bad|wrong|weak|missing|answer|question|mistake|minute*|detail|typo|score
    think|think_about_it|sleep_on_it .. again|over|twice|carefully
    think about .. it|this .. again|once_more
    never|didn't|did_not|not|without .. even|really|ever .. gave|give|given|giving|let|allow|allowed .. me .. chance|opportunity|time|room|show|prove|explain|finish|answer
    had|have already? made|made_up|decided .. up|your|their|mind|minds|beforehand|before|in_advance
    made up your|their mind
    beforehand|in_advance|from_the_start|before_i .. decided|made|chosen|clear|fixed|rejected
    twenty|thirty|ten|fifteen|half_an .. minutes|hour .. and|isn't|is_not|can't|cannot|tells|is|were
    says|said|tells nothing|little .. about .. me|how|my|what
    what more|else .. do|did|could|can|should|would .. you|i .. want|have_done|need|expect|do
    prove|proven|proof|show|demonstrate .. you|to_you|that .. wrong|i|otherwise
    you|they|your .. got|have|had .. it|me .. wrong|all_wrong
    beg to differ
    hardly|not|scarcely .. a|the|true|reason|little|too .. experience|true|reason|case
    is|was|are|were not|hardly|anything_but|n't .. too_little|lacking|true|correct|accurate|the_case
    simply|just|plain|patently|factually not|untrue|wrong|false|incorrect .. true|correct|right|fair
    your|company's|firm's loss
    i|we .. won't|will_not|refuse_to|cannot|can't .. give_up|take|accept|let|leave .. no|this|it|that|so|easily|for
    take no for .. answer
    second|further|fresh|new|another|one_more .. interview|conversation|round|test|meeting .. prove|show|convince|please|deserve|insist|before_you|instead
    overturned|overruled|reversed|withdrawn|revoked
    double check|standards|standard
    feel|felt|feeling|believe .. cheated|wronged|misled|robbed|discriminated|deceived|unfairly|misjudged
    misled|deceived|cheated|robbed|wronged|led_on|lied
    reconsider*|rethink*|re-think*|re-evaluat*|reevaluat*|reassess*|re-assess*|re-examin*|revisit*|reverse*|overturn*|revis* .. your|the|this|it|that|my|this|please|if|decision
    please|kindly|would|could|ask|hope|urge|want|to|you'll|must|should|will ... reconsider*|rethink|re-evaluate|reevaluate|reassess|revisit|reverse|overturn|reopen|re-open|revise|change_your_mind|think_again
    look*|considered|considering|reviewed|decided|judged|assessed|examined|checked at? again|anew|afresh .. by|before|please|with|fairly|and|because
    second|another|closer|fresh|proper|new|further|one_more look|review|consideration|assessment|opinion|reading
    give|grant|deserve*|merit|entitled|owe|get|allow|want ... second|another|fair|one_more|real|proper chance|opportunity|hearing|interview|shot
    review* it|this|the_decision|your_decision|that|my_application|my_case
    appeal*|object|complain*|protest|lodge|contest|challenge|dispute .. against|to|about|the|your|this|outcome|decision|a_complaint
    formal complaint|appeal|objection|protest
    change .. mind
    mistake*|error*|mistaken|misunderstand*|misunderstood|mix-up|mixup|misjudg* .. in|on|to|as|here|by|about|has|and|that|when|not|because|with|my|you|of
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
  `);

/** Contests nothing, though it sounds alike. */
export const notArguing = en(`
    mistake|error|misunderstanding|fault .. on|of|was|by|mine my|mine|me|own
    my .. mistake|error|misunderstanding|fault|own_mistake
    not|*n't|without|no|never .. asking|asking_you|writing|want*|wish*|intend*|mean*|try*|question*|contest*|disput*|argu*|challeng*|complain*|doubt|disagree|hint|seek|expect ...
    no need|doubt|question|hard
    disagree|dispute|contest with? nothing
    understand|accept|respect|see|appreciate|grateful|agree|sure|glad|happy|trust that|why|how|you|it|your|fully ... right|better|best|stronger|fit|made|chose|chosen .. person|candidate|choice|decision|one
    if|should|in_case|when|next ... should|decide|change*|open*|drop*|withdraw*|another|future
    another|second|further chance|opportunity .. to apply|in_the_future|in_future|you|later|one_day
    was|were|is very|quite|entirely|all|certainly? fair
    improve|learn|better|work_on|develop|stronger ... next|future|time|me|myself|areas|could
    i .. was|am .. too|also|a_little|sad|disappointed|sorry ... but ..
  `);
