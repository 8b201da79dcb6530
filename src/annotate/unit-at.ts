const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(index)`, for loops over whole texts: engines keep strings in many shapes, and
 * where they see more than a few of them they look the method up anew for each unit.
 */
export function unitAt(text: string, index: number): number {
  return charCodeAt.call(text, index);
}
