/**
 * The pages of a route do not fit into one frame. The message, for whoever changed the program, says
 * where and what to do.
 */
export class FrameError extends Error {
  override readonly name = 'FrameError';
}

/** Whether this is a FrameError: pages are bundled apart from the build, so that the class exists twice. */
export function isFrameError(error: unknown): error is FrameError {
  return error instanceof Error && error.name === 'FrameError';
}
