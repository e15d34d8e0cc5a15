import type { SettingsFilePort } from './ExcelPort';

/** The files of settings; what reads and writes them comes when one is asked for. */
export function settingsFile(): SettingsFilePort {
  return {
    write: async () => (await import('../../excel/settingsFile/exportSettings')).exportSettings(),
    preview: async (text) => (await import('../../excel/settingsFile/previewSettings')).previewSettings(text),
    take: async (text) => (await import('../../excel/settingsFile/importSettings')).importSettings(text),
  };
}
