/** Words by which a mail about hiring is noticed, lower case, parted by spaces. Only their first six letters count. */
export interface NoticeWords {
  /** One is enough. The first is the one that tells most often. */
  telling: string;
  /** The longer the text, the more different ones are needed. */
  hinting: string;
}
