import { getShareCard, getShareImagePaths } from '../../../data/pages/share-images.ts';
import { toShareEndpoint } from '../../../share/endpoint.ts';

export const getStaticPaths = getShareImagePaths;

export const { GET, toCard } = toShareEndpoint<{ slug: string }>(({ params }) =>
  getShareCard(params.slug),
);
