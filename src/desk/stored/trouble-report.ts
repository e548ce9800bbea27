import type {Health} from '../../contract';

/** What helps to find a fault: counts and states, and no word of a mail, a name or an address. */
export const troubleReport = (health: Health, version: string, browser: string): string =>
  [
    `Afterword ${version}`,
    `Browser: ${browser}`,
    `Store: ${health.store}`,
    `Applications: ${health.applications}`,
    `Conversations: ${health.conversations}`,
    `Next wake: ${health.nextWake === null ? 'none' : new Date(health.nextWake).toISOString()}`,
  ].join('\n');
