import { getPicturePaths, getPictureTask } from '../../data/pages/picture-files.ts';
import { toPictureEndpoint } from '../../load/pictures/endpoint.ts';

export const getStaticPaths = () => getPicturePaths('jpeg');

export const { GET, toPicture } = toPictureEndpoint<{ name: string }>(({ params }) =>
  getPictureTask(`${params.name}.jpg`),
);
