import { z } from 'astro/zod';
import { EXPECTATIONS, EXPECTED, FORMAT_NAMES, FOUND, SENTENCES, TYPE_NAMES } from './messages.ts';
import { findMeantField, findMeantReference, findMeantValue } from './meant-words.ts';
import { nameField, valueAt } from './name-field.ts';

type Path = readonly (string | number)[];

/** What a schema found wrong in a file's data: the field and a full Spanish sentence. */
interface SchemaProblem {
  readonly path: Path;
  readonly message: string;
}

/** Longer values are cut in messages. */
const VALUE_MAX = 80;

/**
 * Turns what zod found into sentences for the editor.
 * @param data the value that was parsed, from which messages show what was found
 */
export function explainSchemaError(
  schema: z.ZodType,
  data: unknown,
  error: z.ZodError,
): SchemaProblem[] {
  const manual = toManual(schema);
  const problems = error.issues.flatMap((issue) => explainIssue(issue, data, manual));
  // What is wrong with a value twice is put right at once.
  const first = new Map(problems.toReversed().map((problem) => [problem.path.join('\0'), problem]));
  return problems.filter((problem) => first.get(problem.path.join('\0')) === problem);
}

/** What a field is called in a sentence, and what the manual says of it. */
export function describeField(
  schema: z.ZodType,
  data: unknown,
  path: Path,
): { readonly name: string; readonly manual: string } {
  return { name: nameField(path, data), manual: toHint(fieldAt(toManual(schema), path)) };
}

const manuals = new WeakMap<z.ZodType, JsonSchema>();

function toManual(schema: z.ZodType): JsonSchema {
  const made =
    manuals.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  manuals.set(schema, made);
  return made;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function explainIssue(issue: z.core.$ZodIssue, data: unknown, manual: JsonSchema): SchemaProblem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(fieldAt(manual, path)?.properties ?? {});
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: SENTENCES.unknownField(
        nameField([...path, key], data),
        known,
        findMeantField(key, known),
      ),
    }));
  }
  const name = nameField(path, data);
  const value = valueAt(data, path);
  if (path.length === 0) {
    const found = value === null || value === undefined ? null : toFoundValue(value);
    return [{ path, message: SENTENCES.noFields(found, Object.keys(manual.properties ?? {})) }];
  }
  if (value === undefined || value === null) {
    return [{ path, message: SENTENCES.missingField(name) + toHint(fieldAt(manual, path)) }];
  }
  if (issue.message === 'mention-choice') {
    return [{ path, message: SENTENCES.mentionChoice(name) }];
  }
  const message = SENTENCES.wrongField(
    name,
    toFoundValue(value),
    toExpected(issue),
    findMeant(issue, value),
  );
  return [{ path, message: message + toQuotationHint(issue, value) }];
}

/** YAML takes «2023» for a number and «true» for a truth, and what stands in quotation marks for text. */
function toQuotationHint(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== 'invalid_type') return '';
  if (issue.expected === 'string' && /^(?:number|boolean)$/u.test(typeof value))
    return SENTENCES.addQuotationMarks(String(value));
  const isNumber = typeof value === 'string' && value !== '' && !Number.isNaN(Number(value));
  return issue.expected === 'number' && isNumber ? SENTENCES.dropQuotationMarks : '';
}

function toExpected(issue: z.core.$ZodIssue): string {
  const named = EXPECTED[issue.message];
  if (named) return named;
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? EXPECTATIONS.type;
    case 'invalid_format':
      return FORMAT_NAMES[issue.format] ?? EXPECTATIONS.format;
    case 'invalid_value':
      return EXPECTATIONS.oneOf(issue.values.map(String));
    case 'too_small':
      return issue.origin === 'number' ? EXPECTATIONS.atLeast(issue.minimum) : EXPECTATIONS.content;
    case 'too_big':
      return issue.origin === 'number'
        ? EXPECTATIONS.atMost(issue.maximum)
        : EXPECTATIONS.shorter(issue.maximum);
    default:
      return EXPECTATIONS.value;
  }
}

/** What an editor may have meant by a value that is none of those that are expected. */
function findMeant(issue: z.core.$ZodIssue, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (issue.code === 'invalid_value') return findMeantValue(value, issue.values.map(String));
  const isReference = issue.message === 'speaker' || issue.message === 'entry-ref';
  return isReference ? findMeantReference(value, issue.message === 'speaker') : null;
}

function toFoundValue(value: unknown): string {
  if (Array.isArray(value)) return FOUND.list(value.length);
  if (value instanceof Date) return FOUND.date;
  if (typeof value === 'object') return FOUND.fields;
  const text = String(value);
  if (text.trim() === '') return FOUND.blank;
  return FOUND.value(text.length > VALUE_MAX ? `${text.slice(0, VALUE_MAX)}…` : text);
}

function toHint(field: JsonSchema | undefined): string {
  const [example] = (field?.examples ?? []) as unknown[];
  const description = field?.description ? ` ${field.description}` : '';
  return description + (typeof example === 'string' ? SENTENCES.example(example) : '');
}

function fieldAt(manual: JsonSchema, path: Path): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((field, key) => {
    const next = typeof key === 'number' ? field?.items : field?.properties?.[key];
    return typeof next === 'object' && !Array.isArray(next) ? (next as JsonSchema) : undefined;
  }, manual);
}
