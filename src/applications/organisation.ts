import {isLabelOf, ownLabel} from '../reading/facts/employer/domains';
import {companyKey} from './company-name';

/** Whose domain an address is at: `acme` of `maya@mail.acme.co.uk`; null at providers and systems that serve everybody. */
export const organisationOf = (address: string | null): string | null => ownLabel(address);

/** Does the registered name agree with the company's, in any of the ways companies name their domains? */
export const bearsTheNameOf = (organisation: string, company: string): boolean =>
  isLabelOf(organisation, company) || companyKey(organisation) === companyKey(company);
