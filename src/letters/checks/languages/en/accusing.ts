import {en} from './words';

/** Begins a clause that denies what comes after it. */
export const denying = en(`
    not|never|isn't|aren't|wasn't|won't ... $
    don't|doesn't|didn't|wouldn't|do_not|did_not want|mean|wish|intend|expect|think|feel|regard|believe .. $
    no need|wish|intention|reason|desire|hint .. $
    without|rather_than|instead_of .. $
    far_from $
    don't|do_not|didn't|did_not $
  `);

/** How English letters blame, and what only sounds so. */
export const accusing = en(`
    yet to receive|hear|get|see|be .. any|a|an|anything|from|told|contacted|your|back
    not what i|one|anyone would|'d|did|had expect|expected|hope|hoped .. of|from
    no|little|zero|lack_of respect|regard|consideration|courtesy .. for|towards|to|in|whatsoever
    expected|expecting|hoped|thought|supposed|should .. to? .. hear|have_heard|have_been_told|an_answer|a_reply|an_update|a_response|something .. by|before|long|weeks .. now|ago|this
    should have .. heard|answered|replied|told|called|been_told|let|informed|had
    could|might have? .. at_least|already .. .. let|told|tell|answer|answered|reply|replied|written|write|called|call|informed|said
    could|might at_least ...
    long overdue|past_due
    answer|reply|response|decision|update .. is|was .. overdue|long_overdue
    after all the|my .. time|effort|work|hours|trouble|preparation ... nothing|no|not|disappointing|silence|answer|i_put|i_spent|i_invested
    what is|'s|what's taking .. so|this|you .. long
    what's taking so|you|this long
    are|is you|your_team|anyone .. ignoring|avoiding|even_there|still_there
    took|take|taken|paying|paid .. no notice|heed
    waited|waiting long enough
    by now .. i|you|somebody|someone .. should|would|expected
    not acceptable|good_enough|professional|okay|ok|fair_to_candidates|how_i_expected
    can't|cannot believe .. you|that_you|nobody|how
    not even .. a|an|one|bothered|once|so_much|confirmed|replied
    sick|tired|fed_up of|with .. waiting|this|excuses|being|your
    fed up
    still no|nothing
    leave|leaving|left|kept|keeping .. me|us .. guessing|hanging|waiting|in_the_dark|in_suspense|in_limbo|without
    no one|nobody|not_one .. has|had|have .. courtesy|decency|time|manners
    no|not_a|zero|not_one|not_a_single word|reply|response|answer|news|update|feedback|communication|explanation|call|line|peep|sign .. from|of|whatsoever|at_all|since|so_far|yet|until
    got|get|getting|had|received|have no|zero response|reply|answer|feedback|acknowledgement
    remain|remains|remained|still|go|goes|left without .. answer|reply|response|acknowledgement|news
    all|what i|we get|got|hear|heard|receive|received .. is|was silence|nothing|excuses|promises
    met|greeted|answered with silence|excuses
    vanish*|disappear*|swallowed|lost|fall*|fell|gone .. into|in|through .. black_hole|void|cracks|thin_air|abyss
    black hole|void
    talk|talking|speak|speaking|write|writing|shout|shouting to|into .. wall|void|myself|nobody
    brick wall
    does|do|is|has|did anyone|anybody|someone|somebody|you ... actually|even|ever|really|bother .. read|reads|look|care|check|answer|reply|open|monitor
    beginning|starting|inclined|tempted|led|forced to .. think|wonder|believe|suspect|conclude .. that|whether|if|i|you|my|nobody
    i|we fail|struggle|find_it_hard to see|understand .. why|how ... simple|long|month|weeks|such|nobody|you|difficult
    i see|notice|gather|take_it .. that .. was|were|is|are .. just|only|mere|empty|all|not talk|words|promises|true|interested
    just|empty|mere|hollow talk|words|promises|excuses
    meant|mean|means something|anything|nothing .. to you|your
    under the impression .. that ... deadlines|you|your|a
    quick to .. assure|promise|tell|say|ask ...
    not|n't|isn't|hardly .. much|too_much|a_lot to ask
    not how|the_way .. you|one|people|a .. treat*|deal*|behave*|handle*
    the way you|candidates|applicants|people|i .. treat*|handle*|are_treated|was_treated|have_been_treated
    treat* people|candidates|applicants|me|others .. like|this|that|so|with|badly|as
    nobody|no_one .. turned|showed|shown|appeared|joined|bothered|came .. up|in|to|at|on
    stood me up
    didn't|did_not|never|failed_to|forgot_to keep|kept|honour|honor|stick|stand|live|follow|respect|turn|show|join|appear .. to|by|up|our|what|the|your|through
    forced|obliged|compelled|reduced to .. write|chase|ask|remind|contact|beg|follow|repeat|send .. again|yet|once_more|another|you|this|for
    not a single|one|word|reply|call|line
    i've|have sent|written|left|made|tried .. two|three|four|five|six|several|many|countless|numerous messages|emails|mails|letters|calls|reminders|voicemails
    more than accommodating|fair|reasonable|enough|generous
    i|we have been .. accommodating|lenient|understanding|flexible .. but|yet|enough
    had to turn|cancel|refuse|decline .. down|other|another ... waiting|for_you|because_of_you
    took|taken|gave_up|cancelled|canceled|cleared|wasted|sacrificed|used|lost .. a_day_off|day_off|my|another|other|a_whole|the_whole|half ... for_you|for_nothing|and_then|only_to|but|yet|with_no
    strung|string|stringing me along
    fob*|fobbing .. off
    leave|left|leaving .. out in the cold
    i|me .. left|hung out to dry
    i've been counting|checking every
    it's|it_has|it_is .. been|now|already seventeen|eighteen|nineteen|twenty|thirty|forty
    make|making|made .. a .. fool|mockery of
    out of sight
    speak*|speaks volumes
    says a lot|everything|much about
    sorry state|excuse
    shouldn't|should_not|needn't|does_not|doesn't take|need|require .. this_long|so_long|weeks|a_month|a_week|a_year|forever
    should|would|could need|take .. a_month|a_year|this_long|so_long|weeks
    where is|are .. your manners|courtesy|the_answer|my_answer|the_reply
    not .. even|so_much .. as? .. a|an|thank|acknowledg*|courtesy
    have|had .. the_decency|the_courtesy|common_decency|good_manners|basic_manners
    expecting|hoping .. a .. bit|little .. more|better
    off|down .. the .. radar|face_of_the_earth
    gone|went|been|being quiet|silent|dark|cold .. on_me|since|for|suddenly|without|again
    your|the team's|company's .. behaviour|behavior|conduct|attitude|treatment|indifference|negligence
    keep|kept|keeps .. putting|pushing|moving|changing|postponing .. off|back|it|me|the|our
    again and again|time_after_time|repeatedly .. postponed|delayed|promised|told|moved|cancelled
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
  `);

/** Blames nobody, though it sounds alike. */
export const notAccusing = en(`
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
  `);
