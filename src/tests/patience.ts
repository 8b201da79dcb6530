/**
 * Milliseconds after which a test gives up on what must happen. Tests wait for events, never for a
 * time: this bounds only what would never come, however busy the machine is.
 */
export const PATIENCE = 600_000;

/** For `expect.poll` and Playwright's own waiting. */
export const UNTIL_IT_HAPPENS = { timeout: PATIENCE } as const;
