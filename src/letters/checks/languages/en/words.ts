import {type Phrases, phrases} from '../../phrases';

const classes = {
  you: 'you|your_team|your_company|they|anybody|anyone|somebody|someone',
  nobody: 'nobody|no_one|none_of_you|not_one|not_a_single_person|noone',
  not: "not|never|*n't|havent|didnt|hasnt",
  answer:
    'answer*|repl*|respon*|news|word|update*|feedback|acknowledg*|communication|reaction|sign|confirmation|decision',
  reply:
    'repl*|answer*|respond*|called|call|written|write|phoned|rung|ring|confirm*|acknowledg*|contact*|bother*|got_back|gotten_back|get_back|come_back|came_back|reached_out|reach_out|inform*|told|let_me_know|even|keep|kept|return*|care*',
  mail: 'time|mail*|email*|message*|letter*|attempt*|reminder*|request*|enquir*|inquir*|call*',
  soon: 'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|eod|cob|noon|midday|lunchtime|midnight|morning|afternoon|evening|this_week|the_weekend|next_week|close_of_business|end_of_the_day|end_of_day|end_of_today|end_of_the_week|24|48|72|*:*|*pm|*am|january|february|march|april|may|june|july|august|september|october|november|december|hours|hour|days|the_*th|the_*rd|the_*st|the_*nd',
  job: 'job|role|position|post|place|work|opportunity|career|employment|offer',
} as const;
/** English turns of phrase. */
export const en = (lines: string): Phrases => phrases(lines, classes);
