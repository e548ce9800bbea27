/** What a sender's mail domain says about it. Weak evidence: receipts and refusals come from the same address. */
export type SenderClass =
  | 'applicant-system'
  | 'job-board'
  | 'assessment'
  | 'scheduling'
  | 'company-hiring'
  | 'unknown';

const domains: Readonly<Record<Exclude<SenderClass, 'unknown'>, string>> = {
  'applicant-system': `myworkday.com workday.com myworkdayjobs.com greenhouse-mail.io greenhouse.io hire.lever.co lever.co ashbyhq.com smartrecruiters.com icims.com
    icims.eu workablemail.com workable.com invalidemail.com oraclecloud.com workflow.mail.us2.cloud.oracle.com taleo.net successfactors.com successfactors.eu jobvite.com
    applytojob.com jazz.co bamboohr.com teamtailor-mail.com teamtailor.com recruitee-mailbox.com recruitee.com personio.com personio.de join.com ats.rippling.com
    appreview.gem.com brassring.com avature.net csodmail.com newtonsoftware.com ultipro.com notifications.ukg.net paylocity.com paycomonline.com breezy-mail.com breezy.hr
    tal.net comeet-notifications.com freshteam.com talentlyft.com kekamail.com mynexthire.com gupy.com.br gupy.io applicantstack.com joinhomebase.com pinpointhq.com
    eightfold.ai phenompeople.com dover.com wellfound.com softgarden.io rexx-systems.com umantis.com d-vinci.de welcomekit.co flatchr.io traffit.com trac.jobs`,
  'job-board': `linkedin.com indeed.com indeedemail.com ziprecruiter.com monster.com dice.com theladders.com otta.com joinhandshake.com glassdoor.com stepstone.de xing.com
    naukri.com totaljobs.com reed.co.uk seek.com.au jobs.ac.uk infojobs.net infojobs.it hellowork.com apec.fr catho.com.br vagas.com.br nationalevacaturebank.nl builtin.com`,
  assessment: `hackerrank.com hackerrankforwork.com codesignal.com codility.com hirevue.com karat.com testgorilla.com shl.com pymetrics.com criteriacorp.com coderpad.io
    mercermettl.com hackerearth.com testdome.com predictiveindex.com plum.io byteboard.dev devskiller.com qualified.io aon.com cut-e.com`,
  scheduling: `calendly.com goodtime.io modernloop.io cronofy.com cal.com x.ai savvycal.com doodle.com`,
  'company-hiring': `amazon.jobs jobs.microsoft.com email.careers.microsoft.com`,
};

const classes = new Map<string, SenderClass>(
  Object.entries(domains).flatMap(([name, list]) =>
    list.split(/\s+/).map(domain => [domain, name as SenderClass] as const),
  ),
);

/** Its class by the longest known ending of its domain; a company's own "careers." or "talent." sub-domain or mailbox counts as hiring. */
export function senderClass(address: string | null): SenderClass {
  const [local = '', domain = ''] = (address ?? '').toLowerCase().split('@');
  const labels = domain.split('.').slice(-6);
  for (let at = 0; at < labels.length - 1; at += 1) {
    const known = classes.get(labels.slice(at).join('.'));
    if (known !== undefined) return known;
  }
  const hiring =
    /^(?:careers?|jobs?|talent|talentacquisition|recruit(?:ing|ment|er|ers)?|hiring|bewerbung(?:en)?|karriere|recrutement|vacatures|werkenbij|rh|hr)$/;
  if (labels.slice(0, -1).some(label => hiring.test(label)) || hiring.test(local)) return 'company-hiring';
  return 'unknown';
}

/** An address made to be written from only. */
export function isNoReplyAddress(address: string | null): boolean {
  const local =
    (address ?? '')
      .toLowerCase()
      .split('@')[0]
      ?.replace(/[-_.+]/g, '') ?? '';
  return /noreply|donotreply|noresponder|nepasrepondre|neparepondre|nichtantworten|keineantwort|naoresponda|nonrispondere|nietbeantwoorden|mailerdaemon|^notifications?$|^alerts?$|^notify$|autoreply|^bounce/.test(
    local,
  );
}
