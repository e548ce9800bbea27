import type {Draft, DraftAbout} from '../draft-checks';
import {peopleIn} from '../draft-checks';

/** Every name that may stand in a draft: people and employers, roles, and the user's own. */
export function namesKnown(draft: Draft, {application, readings, others}: DraftAbout): string[] {
  const companies = [application, ...others].flatMap(({employer, role}) => [employer ?? '', role ?? '']);
  const agencies = readings.flatMap(({messages}) => messages.flatMap(({agency}) => agency ?? []));
  const own = readings.flatMap(({messages}) =>
    messages.flatMap(({own, from}) => (own ? (from?.name ?? []) : [])),
  );
  const names = [...peopleIn(application, readings, draft), ...companies, ...agencies, ...own];
  return [...new Set(names)].filter(Boolean);
}
