import type { APIRoute } from 'astro';
import { getWellKnownPaths, toWellKnownText } from '../../data/pages/well-known.ts';
import { toTextResponse } from '../../exports/respond.ts';

export const getStaticPaths = getWellKnownPaths;

export const GET: APIRoute = ({ params }) => toTextResponse(toWellKnownText(params['file']));
