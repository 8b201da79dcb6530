/** Of the files of all images that are kept, whatever their format. */
export const IMAGE_ENDING = '.image';
