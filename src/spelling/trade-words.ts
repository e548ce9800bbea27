/** Words that people who work write every day and the checker's dictionary does not hold; lower case. */
export const tradeWords: ReadonlySet<string> = new Set(
  `annum async bcc'd biostatistics cc'd ci dbt devops edtech fintech foodtech fulltime geospatial healthtech hrs insurtech kanban kubernetes
  martech mentee mentees mins microservice microservices nonprofit nonprofits okr okrs onboard onboarded onboarding oncall offboarding
  parttime pharmacovigilance phlebotomist phlebotomy postdoc proptech regtech repo repos reskilling scrum scaleup scaleups standup standups
  sysadmin takehome takeaway takeaways timeframe timeframes thurs thx timesheet timesheets tues upskill upskilling walkthrough walkthroughs wellbeing whiteboarding
  wifi workstream workstreams`.split(/\s+/),
);

/** Words that begin a sentence or a letter's close: only a slip in one of these is believed of a word with a capital. */
export const openingWords: ReadonlySet<string> = new Set(
  `after again all also although and any apologies as at attached because before best both but by can could dear did do does during each
  every everyone finally firstly following for from good great happy have hello here hope how however if in instead is it just kind kindly
  last lastly later let looking many may maybe meanwhile might more most my next nobody none not nothing now of on once one only or other
  our perhaps please really regarding regards second secondly should since sincerely so some somebody someone sorry still thank thanks that
  the their them then there these they this those though through to today tomorrow unfortunately until very warm was we were what when where
  whether which while who why will wishing with would yes yesterday yet you your yours`.split(/\s+/),
);

/** Short words that fingers turn round; other words of three letters are rather abbreviations. */
export const shortWords: ReadonlySet<string> = new Set(
  'all and any are but can did for had has her him his how its may new not now one our out say she the too two was way who why yes yet you'.split(
    ' ',
  ),
);
