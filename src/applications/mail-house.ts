/** Anybody may write from here: the domain says nothing about who they work for. */
const freeMail = new Set(
  `aol gmail googlemail gmx hey hotmail icloud live mac mail mailbox me msn outlook pm posteo proton protonmail qq t-online tutanota web yahoo
  yandex ymail zoho 163 126 free laposte orange wanadoo libero virgilio tiscali uol bol terra sapo ziggo planet kpnmail hetnet freenet
  fastmail`.split(/\s+/),
);

/** Systems that write in the name of many employers: applicant tracking, scheduling, assessments, job boards, meetings. */
const relays = new Set(
  `adp applicantstack applytojob ashbyhq avature bamboohr brassring breezy breezy-mail breezyhr cal calendly codesignal codility comeet
  comeet-notifications cronofy csodmail dice eightfold freshteam gem glassdoor goodtime greenhouse greenhouse-mail gupy hackerrank
  hackerrankforwork hibob hirevue icims indeed indeedemail invalidemail join joinhandshake joinhomebase jobvite karat kekamail lever linkedin
  modernloop monster myfuture mynexthire myworkday myworkdayjobs newtonsoftware oracle oraclecloud otta paycomonline paylocity personio
  recruitee recruitee-mailbox rippling smartrecruiters successfactors taleo talentlyft tal teamtailor teamtailor-mail testgorilla theladders
  ukg ultipro webex welcometothejungle wellfound workable workablemail workday xing zip ziprecruiter zoom`.split(
    /\s+/,
  ),
);

/** Does a registered name belong to a provider rather than to somebody's employer? */
export const servesEverybody = (organisation: string): boolean =>
  freeMail.has(organisation) || relays.has(organisation);

/** Does it belong to a system that employers let write for them? */
export const writesForEmployers = (organisation: string): boolean => relays.has(organisation);
