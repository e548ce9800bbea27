import {en} from './words';

/** Asks for an answer by a time. */
export const deadline = en(`
    answer|reply|respond|let_me_know|get_back_to_me|call_me|confirm|decide|write_back|response|decision .. .. within .. the|an|one|a|two|few .. hour|hours|morning|afternoon|day|minutes
    reply|respond|answer|response|call .. me? .. asap|as_soon_as_you_get|the_moment|the_minute|the_second|immediately|urgently
    asap|urgent|urgently|immediate .. .. reply|response|answer|decision|attention
    if you|i don't|do_not|didn't .. answer|reply|respond|hear|get ... i'll|i_will|i_shall|i_am|i'm|i_have ..
    take .. it|that|your_silence as .. a? .. no|yes|refusal|rejection
    i|we .. need|require|must_have|want .. a|an|your|the response|reply|answer|decision ..
    i'm|i_am waiting $
    have|get|give|send|let|want|need|expect .. your|an|a|the|me answer|reply|decision|response .. first_thing|by|before|today|tonight|tomorrow|this|within|no_later
    make up your mind|minds .. by|before|today|soon|now|already|at_last|finally
    confirm|answer|reply|respond|decide|call|tell|say|write .. me? .. today|tonight|now|tomorrow|at_once|this_minute|by_noon or|otherwise|else
    today|now|tomorrow|tonight|friday|monday or i'm|i_am|i_will|i'll|never|else|not_at_all|forget
    or i'm|i_am|consider|else|count .. out|me|gone
    should there be|i no|not|hear|receive .. reply|response|answer|news|nothing|from .. by|until|before|within|in ...
    without .. a|an|your reply|response|answer .. by|until|before|within ...
    if|unless .. there|this|it|no|nothing|nobody|the ... by|until|before|within .. @soon ... i|i'll|we .. will|shall|must|have|'ll
    escalate|complain|go_public|report|post|review|contact ... if|unless|should|by_friday|head_office|your_boss|glassdoor|online
    final|firm|definite|clear|straight|binding answer|decision|reply|yes|no .. by|today|tomorrow|this|now|within|please|at_last
    clock is ticking
    running out of patience
    time is running|up
    deadline .. for .. your|you|an|the answer|decision|reply
    i|we .. cannot|can't|won't|will_not|shall_not wait .. any|longer|until|past|beyond|forever|another
    hurry .. up|please|your
    get back to me .. today|tomorrow|tonight|now|asap|immediately|right|by|within|before
    by|before tonight|tomorrow|noon|midday|lunchtime|5|five|eod|cob|the_weekend .. please|sharp|latest|at_the
    decide|decision|answer|reply .. .. by .. the .. weekend
    please|kindly|must|should|need_you|you_to|can_you|could_you|would_you|will_you|want_you|ask_you|requested|expect_you|request|to ... answer|reply|respond|revert|get_back|let_me_know|decide|confirm|come_back|write_back|call_me|give_me|send_me|tell_me|inform|advise ... by|before|within|until|till|today|tonight|tomorrow|no_later|latest|immediately|right_away|right_now|at_once|asap|straight_away|now|instantly|without_delay|this_minute|on_an_urgent_basis|urgently .. @soon|at_the_latest|latest
    please|kindly|must|should|need_you|can_you|could_you|would_you|will_you|requested|request|to .. answer|reply|respond|revert|get_back|let_me_know|decide|confirm|come_back|write_back|call_me|tell_me ... today|tonight|tomorrow|immediately|right_away|right_now|at_once|asap|straight_away|instantly|without_delay|this_minute|on_an_urgent_basis|urgently
    answer|reply|respond|revert|get_back|let_me_know|decide|confirm|write_back|decision|call_me .. to? .. by|before|within|until|till|no_later_than|latest .. .. @soon
    i|we|i'd|i'll do|really|must|would|will|shall|now|urgently|also|therefore|just|simply? expect|need|require|demand|want|insist|must_have|like|shall_need|await|insist_on|have .. a|an|your|the|some|clear|definite|final .. answer*|repl*|response|decision|feedback|word|clarity|confirmation|yes|result ... today|tonight|tomorrow|now|asap|immediately|this|by|within|before|at_the_latest|no_later|latest|right|urgently|@soon
    i|we do|must|now|will|also|rather|simply|therefore? expect|demand|insist|require|must_insist .. an|your|a|on|that|you .. answer*|repl*|response|decision|feedback|explanation|reaction|call|having
    i|we .. need|have|must|want|'d_like|would_like|got to? .. know|hear|have_your|have_an|be_told .. by|before|within|today|tonight|tomorrow|now|asap|immediately|this|what|right|soon|where|until|urgently
    i|we need|must|have_to|want to? know|hear asap|now|today|tomorrow|urgently|immediately
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
  `);

/** A time by which the writer will do something, or that the employer named. */
export const notDeadline = en(`
    i'd|i_would|i_could|i_might|i_should .. answer|reply|respond|say|put|decide
    may|might|could|can i ask|know|enquire|inquire .. whether|when|if|by ...
    i|i'll|we'll|i'd|i_can .. send|bring|deliver|finish|submit|return|upload|provide|forward|write
    i'll|we'll|i_can|i_shall|i_will|and_will|i_hope|i_could|happy_to .. have_the|have_them|have_it|send|have|bring|deliver|get_back|get_them|get_it|get_you|answer|reply|respond|let_you_know|be|call|confirm|finish|submit|return|upload|provide|forward|to_have|to_send|come_back|write
    my|our .. decision|answer|reply|response
    promised an|them|my|her|him answer|decision
    i .. promised|must|owe|agreed|asked .. answer|decide|reply|to_answer|to_decide
    you|you'll|they .. have|get|receive|hear .. it|them|both|my|everything|from_me|the|all ..
    you|your_team .. can|could|may|are_welcome|free|welcome .. call|reach|write|ring|phone
    whenever|as_soon_as|once .. you|it|you're|convenient|suits|have
    when it|you're|convenient|suits|you_have|you_can|you_are
    no|not|*n't|without .. hurry|rush|need|pressure|press
    you|they .. mentioned|said|named|wrote|told_me|asked|suggested|proposed|planned|hoped ...
    as|like .. agreed|discussed|you_asked|mentioned
  `);

/** A reason for a deadline that an employer would share. */
export const reason = en(`
    offer|offers|deadline|notice|visa|contract|lease|flight|flights|train|trains|ticket*|travel*|relocat*|childcare|nursery|school|shift|shifts|rota|roster|leave|surgery|operation|exam*|scholarship|permit|hotel|venue|holiday*|interview|start_date|expires|expire|tenancy
    other|another|second|different company|compan*|employer*|process*|bank|group|firm|position|team|role|interview
    because|since i|my|we|the|another|our
    as i|my|we have|need|must|am|current|will|employer|has|are|travel|leave
    so that|i_can|i_know i|we|whether|can|plan|arrange|book|tell .. can|plan|arrange|book|tell|inform|organise|organize|arrange|give|prepare
    in|on|for order to
    you .. mentioned|said|asked|named|wanted|wrote|told|suggested|proposed|set|gave
    as|when you|we|agreed|mentioned|discussed|planned|spoke|asked|suggested
    have|need to .. book|arrange|tell|inform|plan|ask|answer|decide|give|sign|organise
  `);

/** How English letters press for an answer, and what excuses it. */
export const pestering = en(`
    follow|following|check|checking|chase|chasing|write|writing|call|calling|ask|asking .. up|in|you|back .. every|each|daily|twice_a|three_times_a .. day|morning|hour|days|afternoon|until|week
    tried|been_trying|keep .. calling|phoning|ringing|reaching|to_call|to_reach|to_ring|to_phone .. .. twice|three|four|five|several|many|repeatedly|all|again|constantly
    call|ring|phone|write|email|try .. you|again .. again .. today|tomorrow|this|in_an_hour|later|tonight|at
    my|this_is|the|your daily|hourly|weekly|nightly|morning|usual mail|email|message|note|reminder|check|call|question|nudge
    third|fourth|fifth|second time|message|mail|email|call .. today|this_morning|this_week|in_two_days|in_three_days|since_monday|since_yesterday
    pop|drop|come|stop|call|go|swing|show|turn|stand|wait|camp|sit .. in|by|into|round|up|outside|at ... tomorrow|day_after|until|every|again|till .. the_day|someone|somebody|i|you|until|till
    until|till someone|somebody|anyone|one_of_you .. tells|answers|replies|talks|sees|speaks|gives|responds
    write|writing|mail|mailing|call|calling|bother|bothering|trouble|asking|ask .. again .. so_soon|already|today|so_quickly|just_hours|this_soon|after
    so|again soon .. after ... this_morning|last_night|yesterday|my_last|earlier|mail|message|call
    this morning's|last_night's|yesterday's .. mail|email|message|call|voicemail|and
    chasing|chase|chased .. you .. on|by|via|every|again|up|for
    spam|spamming|bombard*|pester*|nag*|hound*|flood* .. you|your|with|until|but
    not|never|won't .. give_up|stop|rest|leave_you|go_away|quit ... until|till|before|now
    tried .. every|all|any .. channel|number|way|means|possible|address
    every|all channel|number|address|means .. i|we|possible|have|could
    hello|hi|hey|me|it's_me .. again .. already|today|and_again|this_is|i_know|just_me|only_me|sorry
    sent|forwarded|copied|cc'd|addressed .. this|it|my|the ... to|also .. everyone|all|several|your_boss|ceo|your_colleagues|the_whole
    in case you|it .. missed|overlooked|forgot ... again|fifth|fourth|third|second
    resend*|re-send*|sending .. this|it|again .. again|third|fourth|once_more|for_the
    refresh*|check* .. my .. inbox|phone|mail|email .. every|all|constantly|non|each|hourly
    every|each|any single? day|morning|evening|afternoon|hour|minute|week .. until|i'll|i_will|i_shall|as|i_check|and|till|calling|since|now|again
    i'll|i_will|shall|will|i|keep|going_to .. call|ring|phone|write|email|check|ask|try|message|text|remind|chase|contact|refresh* ... every|each|every_single|each_and_every day|morning|hour|evening|afternoon|minute|week|few_hours
    i'll|i_will|shall|will|i|keep|going_to .. call|ring|phone|write|email|check|ask|try|message|text|remind|chase|contact|refresh* ... daily|hourly|day_after_day|again_and_again|constantly|non-stop|nonstop|until_i|until_you
    as|like i do|did|have|always .. each|every|yesterday|all|this .. day|morning|hour|week|time
    daily|hourly .. until|so|check*|reminder*|mail*|call*|calls
    check*|calling|writing|asking|call|email*|ask|refresh* .. in? .. daily|hourly|every|each .. day|hour|morning|minute|week|so|until
    keep|keeps|continue|carry_on|go_on .. writing|calling|asking|checking|emailing|bothering|pestering|trying|phoning|ringing|messaging|sending
    me|it's_me|it_is_me|only_me|just_me|here_i_am again
    again today|this_morning|tonight|since|already
    since this|yesterday|last morning|evening|night|afternoon|hour
    wrote|written|called|emailed|asked|rang|mailed .. yesterday .. and|also|already|the|,|too|then ...
    and|also|the day before
    try|call|ring|phone|write|email|be_back again|back later|tomorrow|today|this|in|every|each|tonight|soon|at .. afternoon|morning|evening|hour|day|later|hours|tomorrow|until
    drop|stop|come|pop|turn|go|visit|stand|wait .. by|up|in|round|over|outside|to|your ... office|reception|building|shop|door|branch|premises|headquarters ... if|unless|until|uninvited|this|today|tomorrow|and|myself
    keep*|continue*|carry_on|go_on|every|each|daily|not_leave|not_stop|won't_stop|not_rest ... until i|you have|hear|get|receive|know|answer|reply|give|respond|decide
    called|rang|phoned|emailed|messaged|texted|wrote|tried|written|left|rung|mailed|ring|call ... twice|three|four|five|six|seven|ten|several|many|countless|multiple|dozens|again_and|repeatedly|numerous|constantly .. times|messages|voicemails|mails|emails|this|today|already|yesterday|since|now|and
    twice|three_times|four_times|five_times|several_times|many_times .. this|today|since|yesterday|already .. morning|week|monday|yesterday|day|afternoon
    two|three|four|five|several|many voicemails|messages|voice_messages|missed_calls|calls .. left|today|since|already|yesterday|on|for
    left .. several|two|three|four|many|multiple|another|five|more .. voicemail*|message*|note*
    waiting|sitting|stay* .. next|by|beside .. to? .. phone|telephone
    so|that you @not forget me|about
    any|some news|update*|answer|decision|word .. now|today|since|yet|this_morning|already // anything|hello|please|well
    anything // i .. need|want
    also|already|even|meanwhile .. contacted|asked|written|wrote|called|messaged|emailed|texted|approached|tried .. your|other|all|everyone|several|the|to|ivo|hr .. colleague*|boss|manager|hr|head|team|reception*|ceo|director|office|linkedin
  `);
