import type { ClinicSettings } from './clinic-settings.ts';

/**
 * Whether the text of a clinic file sets just what pages were built with, so that nobody has to check it again. Fields in
 * another order or left out count as different: who reads the file finds out.
 */
export function isAsBuilt(fileText: string, builtWith: ClinicSettings): boolean {
  try {
    const { $schema: _, ...fields } = JSON.parse(fileText) as Record<string, unknown>;
    return JSON.stringify(fields) === JSON.stringify(builtWith);
  } catch {
    return false;
  }
}
