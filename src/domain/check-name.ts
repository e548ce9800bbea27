/** What may be said of a draft, the most important first. Each can be switched off. */
export const checkNames = [
  'too-early',
  'ceiling',
  'answered',
  'no-reply',
  'open-slot',
  'other-name',
  'other-employer',
  'attachment-missing',
  'arguing',
  'accusing',
  'pleading',
  'pestering',
  'near-duplicate',
  'too-long',
  'spelling',
] as const;

export type CheckName = (typeof checkNames)[number];
