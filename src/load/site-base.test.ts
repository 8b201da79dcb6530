import { expect, test } from 'vitest';
import type { Site } from '../schema/site.ts';
import { findUrlFault, toSiteBase } from './site-base.ts';

const at = (url: string): Site => ({ url }) as Site;

test.each([
  ['https://example.org', {}, '/'],
  ['https://example.org/noticias/', {}, '/noticias/'],
  ['https://example.org/noticias', {}, '/noticias/'],
  ['https://example.org/a/b/', {}, '/a/b/'],
  ['https://example.org/noticias/', { BASE: '/noticias' }, '/noticias/'],
  ['https://example.org', { BASE: 'otra' }, '/otra/'],
  ['https://example.org/noticias/', { SITE: 'https://x.example' }, '/'],
  ['https://example.org/noticias/', { SITE: 'https://x.example', BASE: '/b/' }, '/b/'],
])('a site at %s with %j is published below %s', (url, environment, base) => {
  expect(findUrlFault(url, environment)).toBeNull();
  expect(toSiteBase(at(url), environment)).toBe(base);
});

test.each([
  ['https://example.org/noticias/', { BASE: '/otra/' }, { why: 'base', base: '/otra/' }],
  ['https://example.org/?a=1', {}, { why: 'more', rest: '?a=1' }],
  ['https://example.org/noticias/#uno', {}, { why: 'more', rest: '#uno' }],
  ['https://example.org/años/', {}, { why: 'more', rest: '/a%C3%B1os/' }],
])('a site at %s with %j is told %j', (url, environment, fault) => {
  expect(findUrlFault(url, environment)).toEqual(fault);
});
