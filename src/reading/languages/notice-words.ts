/** Words by which a mail about hiring is noticed, lower case, parted by spaces. Only their first five letters count. */
export interface NoticeWords {
  /** One is enough. */
  telling: string;
  /** Two different ones are needed. */
  hinting: string;
}
