/** Of the files of all images for sharing. */
export const IMAGE_ENDING = '.png';
