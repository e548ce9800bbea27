import {en} from './words';

/** How English letters beg. */
export const pleading = en(`
    really|truly|so|badly|desperately need this .. please
    i really|truly|desperately|badly need this
    family|kids|children|mouths|babies|parents to .. feed|support|provide|look_after|care_for
    no|without|little .. income|salary|wage|money|savings|means|support|safety_net .. at_all|left|whatsoever|and|to|for|coming
    is|means|would_be|'s everything|the_world|life_itself|my_whole_life .. to|for me|us
    without|if_not .. it|this|that|work|a_job .. i|we .. don't|can't|won't|cannot|will|would|am|are|have
    how .. i|we|we'll|i'll|we're .. get_by|survive|cope|manage|make_it|live|go_on
    get|getting|scrape|scraping by .. without|on|if|somehow
    please help .. me|us|out
    please .. help|save|rescue .. me|us|my_family
    struggl* .. financially|to_pay|to_survive|to_live|to_feed|to_make|with_money|with_debts|with_debt|to_cope|so_much|badly
    huge|big|great|enormous|massive favour|favor .. if|by|hire*|to_me
    understand|consider|think_of|look_at|aware_of my .. situation|circumstances|position|condition|plight|misery
    no other|more|choice .. option|options|choice|chance|hope|way|place|job|left
    in .. difficult|desperate|terrible|dire|hard|bad|tight|hopeless .. situation|position|place|spot|straits|circumstances|times
    i don't deserve|i_know_i_don't_deserve .. but ...
    day and night .. please|for_you|if|i'll|hire*
    work|i'll|i'd|i_would .. day_and_night|twice_as_hard|harder_than|round_the_clock
    change|save|turn .. my|our life|lives|fate .. please|if|around|forever
    can't|cannot|couldn't|can_not .. afford|bear|take|face|survive|handle .. another|one_more|to_lose|any_more|losing|this|it
    another .. month|week|rejection|refusal|no|disappointment|setback .. without|would|will|like|and|from
    losing hope|faith|everything|sleep
    out of work .. for|and|since ... please|desperate|chance|need|savings|bills
    pretty please
    cherry on top
    can't|cannot|unable .. go_on|carry_on|continue|keep_going|hold_on|take .. like|this|much|any|longer
    in your debt
    counting|rely|relying|depending on you|your_help|your_kindness
    nothing|nobody|no_one .. left
    landlord|bank|bailiff*|creditor* .. wants|throw*|threaten*|evict*|kick*|out|calls|calling|after
    last|only person|one|people .. i .. can|could|have|know .. ask|turn|go|hope|left
    shattered|crushed|inconsolable|beside_myself|gutted|distraught|terrified|petrified|panicking|suffering|humiliated|ashamed
    all|put .. my|our hopes|hope .. on|in|are|rest*|were
    squeeze|fit|slip|sneak .. me .. in|into|through
    isn't|is there any|some|no|really .. any|tiny|small|little|way|other|nothing .. role|job|place|way|position|corner|chance ... for_me|squeeze|into|could
    nobody|no_one|nowhere gives|give|gave|offers|lets|takes|wants .. me|us|an_old|a_woman|someone ...
    take me on
    i won't|will_not|promise_not_to .. disappoint|let_you_down|regret
    you won't|will_not regret .. it|hiring|this
    i swear|promise_you|give_you_my_word ...
    i'll|i'd|i_will|i_would|would|ready_to|willing_to|prepared_to .. do|give|accept|take|sign .. anything|everything|whatever|any|all
    humble request|plea|appeal
    poor|unfortunate|needy|struggling candidate|applicant|man|woman|soul|family|student|graduate
    father|mother|son|daughter|child|wife|husband|brother|sister|parent* .. is|are|has|lies|was .. ill|sick|dying|in_hospital|disabled|seriously|cancer|bedridden ... pay|job|work|support|provide|depend|depends|hospital|treatment
    pay .. the|for|my|his|her .. hospital|treatment|medicine|operation|surgery|tuition|debts|school|funeral
    blew|blown|ruined|messed_up|screwed_up|bombed .. it|everything|my_chance|the_interview|my_only
    haven't|have_not|hardly|barely|can't|cannot .. slept|sleep|eaten|eat|stop_crying|stopped_crying|think_of_anything
    tell me .. it's|it_is|that .. not over|too_late
    kids|children|son|daughter|family|wife|husband .. keep*|ask*|look*|wait* ... work|job|daddy|mummy|dad|mum|food|me
    change everything|our_lives|my_life|my_whole .. for|completely
    turn my|our .. life|lives around
    sway|persuade|convince .. the|your|them|panel|boss|team ... for_me|please|me|in_my_favour
    sole|only|main provider|earner|income|support|carer|caregiver
    make|making|makes ends meet
    roof over .. head*
    food on .. table
    hand to mouth
    living|sleeping .. in|on .. my|a|the .. car|couch|sofa|street|streets|floor
    benefits|unemployment|welfare|dole .. ends|end|run*|stop*|expire*|running
    out of .. money|options|time|hope
    rock bottom
    fighting|holding back tears
    so|very|too much to bear
    heart .. is|was breaking|broken|bleeding
    dream job .. please|beg|don't|ever_wanted
    never|not forgive myself
    have a heart
    spare a thought
    take a chance on me
    i have|i've suffered|struggled|been_through .. so|enough|a_lot|much|hell|years
    feel|feeling .. so .. alone|down|low|depressed|small|rejected
    do me|this .. this_favour|a_favour|one_favour|favor
    save|rescue|help .. us|me|my_family from
    my|last lifeline
    bottom of my heart .. please|beg|ask|give
    any job|work|role|position|post at_all|whatsoever|would_do|will_do|you_have
    please ... please $
    please .. please
    begging|implore|imploring|beseech|beseeching|entreat* you|for|of|that|hear|give|me|somebody
    i beg you|of_you|for|that|the|anyone|to
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
    take|have|show|feel|show_me|shown .. pity|mercy|sympathy|compassion .. on|for|me|and|towards|please|upon
    have mercy
    take pity
    find|have it? in your heart
    for .. pity's|god's|heaven's|mercy's|my_children's|my_family's sake
    give|grant|offer|allow me|us just|only|at_least|please|one|a|another|this|any|the|some .. chance|shot|break|opportunity|job|go .. you|please|only|and|i|to_prove|to_show|again
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
    i'm|i_am|am .. not .. good|qualified|clever|experienced|strong enough
    i'm|i_am|am .. nothing special
    humbly .. request|beg|plead|ask|pray
    sick|ill|dying|disabled|old .. mother|father|child*|wife|husband|parents|son|daughter .. and|to|who|depends|so ... please|need|pity|support|job
    months|year|years .. without .. work|job|income|salary|pay|money ... please|savings|desperate|rent
    small|young|little|hungry .. kids|children|mouths ... feed|pity|please|depend|support
  `);

/** Begs for nothing, though it sounds alike. */
export const notPleading = en(`
    @not|*n't|longer desperate|hopeless|in_despair|worthless|devastated
    beg|begging|i_beg your|to pardon|differ
    please don't|do_not hesitate|worry|feel|trouble|let|go
    no|@not|without|any hardship*
    help|helping .. me .. understand|improve|prepare|plan|with|find|to_understand
  `);
