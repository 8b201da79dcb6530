import { getSearchFiles } from '../../data/pages/search-data.ts';
import { toJsonEndpoint } from '../../exports/respond.ts';

export const getStaticPaths = getSearchFiles;

type Props = ReturnType<typeof getSearchFiles>[number]['props'];

export const { GET, renderText } = toJsonEndpoint<unknown, Props>(({ props }) => props.toContent());
