import {companyKey} from './company-name';

/** Applicant systems, job boards, test and calendar tools: never the employer unless they write from their own domain about their own jobs. */
const systems = new Set(
  `workday greenhouse lever ashby ashbyhq smartrecruiters icims workable taleo oracle successfactors sapsuccessfactors jobvite jazzhr bamboohr teamtailor recruitee personio join rippling
  gem brassring avature cornerstone ultipro ukg adp paylocity paycom breezy breezyhr talnet comeet freshteam talentlyft keka gupy applicantstack homebase pinpoint eightfold phenom
  linkedin indeed ziprecruiter monster dice theladders otta wellfound handshake glassdoor stepstone xing naukri totaljobs reed seek infojobs hellowork hackerrank codesignal codility hirevue
  karat testgorilla calendly goodtime modernloop cronofy zoom teams microsoftteams googlemeet googlecalendar skype webex doodle outlook gmail google microsoft slack docusign coderpad whereby`.split(
    /\s+/,
  ),
);

export const isSystemName = (name: string): boolean => systems.has(companyKey(name));

const agencies = new Set(
  `hays roberthalf michaelpage pagegroup pagepersonnel randstad adecco manpower manpowergroup kforce teksystems insightglobal aerotek roberwalters robertwalters kornferry heidrickstruggles
  spencerstuart egonzehnder harveynash hudson modis akkodis experis sthree computerfutures progressive realstaffing huxley nigelfrank hired cielo kellyservices kelly apexsystems collabera
  morganmckinley brunel amoria dis disag alten orizon hofmann gulp nijssengroup tempoteam youngcapital unique walterspeople expectra fedhumanresources jobandtalent gigroup luccastaffing`.split(
    /\s+/,
  ),
);

const agencyWord =
  /recruit|staffing|headhunt|personal(?:beratung|vermittlung|dienst)|executive ?search|search ?(?:partners|group)|talent ?(?:partners|solutions|hub|bridge|group|works)|resourcing|placement|manpower|zeitarbeit|interim|empleo temporal|uitzend|detacher/i;

/** Does a company's mail domain say that it recruits for others? */
export const isAgencyLabel = (label: string): boolean =>
  isAgencyName(label) ||
  /(?:search|recruit(?:ing|ment|ers?)?|staffing|resourcing|headhunters?|personnel|(?<=[a-z]{6})rec|talent|talenthr|executive|careers|recruits?)$/.test(
    label,
  );

/** Is a company of this name one that recruits for others? */
export const isAgencyName = (name: string): boolean =>
  agencies.has(companyKey(name)) || agencyWord.test(name);
