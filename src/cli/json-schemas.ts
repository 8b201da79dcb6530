import { z } from 'astro/zod';
import { articleSchema } from '../schema/article.ts';
import { authorSchema } from '../schema/author.ts';
import { organizationSchema } from '../schema/organization.ts';
import { personSchema } from '../schema/person.ts';
import { placeSchema } from '../schema/place.ts';
import { siteSchema } from '../schema/site.ts';

const SCHEMAS = {
  article: articleSchema,
  author: authorSchema,
  organization: organizationSchema,
  person: personSchema,
  place: placeSchema,
  site: siteSchema,
} as const;
type SchemaName = keyof typeof SCHEMAS;

/** Where the JSON Schemas stand, from the project's root. */
export const SCHEMA_FOLDER = 'src/schema/json';

/** Each schema as the JSON Schema that a code editor reads while one writes, as the text of its file. */
export function toJsonSchemas(): Map<SchemaName, string> {
  return new Map(
    (Object.keys(SCHEMAS) as SchemaName[]).map((name) => {
      const schema = z.toJSONSchema(SCHEMAS[name], {
        io: 'input',
        unrepresentable: 'any',
        target: 'draft-7',
      });
      return [name, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
