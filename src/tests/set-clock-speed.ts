import type { Page } from 'playwright-core';

/**
 * Sets how fast animations of a page run; at 0 nothing in it that waits for a time gives up, however slow the
 * machine is.
 */
export async function setClockSpeed(page: Page, playbackRate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate });
}
