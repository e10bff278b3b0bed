import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { clinicFileSchema, CLINIC_FIELDS } from '../domain/clinic/clinic-file.ts';
import type { ClinicField, FieldBounds } from '../domain/clinic/clinic-draft.ts';
import { DEFAULT_CLINIC } from '../domain/clinic/clinic-settings.ts';
import { fill } from '../i18n/fill.ts';
import type { UiWords } from '../i18n/ui-words.ts';

/** What an editor cannot be told in a schema is left out: dates that do not exist, odd characters, tenths. */
const base = toJsonSchema(clinicFileSchema, { errorMode: 'ignore' });

/** What a field holds where it is set. */
function setting(field: ClinicField): JsonSchema {
  const found = base.properties?.[field] as JsonSchema;
  return (found.anyOf?.[0] ?? found) as JsonSchema;
}

function boundsOf(field: ClinicField): FieldBounds {
  const { type, minimum, maximum, maxLength, maxItems } = setting(field);
  const shown = (bound: number): string => (type === 'number' ? bound.toFixed(1) : String(bound));
  const longest = maxLength ?? maxItems;
  return {
    ...(minimum !== undefined && { from: shown(minimum) }),
    ...(maximum !== undefined && { to: shown(maximum) }),
    ...(longest !== undefined && { longest: String(longest) }),
  };
}

/** The bounds of every field, read from the schema so that words cannot disagree with it. */
export const CLINIC_BOUNDS = Object.fromEntries(CLINIC_FIELDS.map((field) => [field, boundsOf(field)])) as Readonly<
  Record<ClinicField, FieldBounds>
>;

/** The JSON Schema of `clinic.json`, with a title and a description for each field. */
export function clinicJsonSchema({ fields, byHand }: UiWords['clinic']): JsonSchema {
  const described = CLINIC_FIELDS.map((field) => {
    const { label, help, inFile } = fields[field];
    const description = fill(`${help} ${inFile}`, CLINIC_BOUNDS[field]);
    return [
      field,
      { title: label, description, default: DEFAULT_CLINIC[field], ...(base.properties?.[field] as JsonSchema) },
    ];
  });
  return {
    ...base,
    title: byHand.schemaTitle,
    description: byHand.schemaDescription,
    properties: { ...base.properties, ...(Object.fromEntries(described) as Record<string, JsonSchema>) },
  };
}
