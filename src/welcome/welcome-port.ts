/** All that the first page needs from outside. */
export interface WelcomePort {
  /** Mail pages may be read. Firefox leaves that to the user. */
  mayRead(): Promise<boolean>;
  /** To be called on a click. */
  askToRead(): Promise<boolean>;
  /** Tabs with a mail page that were open before Afterword came. */
  mailTabs(): Promise<number[]>;
  /** False: that tab has to be loaded once more. */
  startInTab(tab: number): Promise<boolean>;
  /** Asks for leave to remind and remembers the wish. To be called on a click. */
  remind(): Promise<boolean>;
  openDesk(): Promise<void>;
  /** The desk, where one may look back over the last 90 days. */
  openCatchUp(): Promise<void>;
}
