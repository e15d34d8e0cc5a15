import { check } from './en/check';
import { evidence } from './en/evidence';
import { more } from './en/more';
import { plan } from './en/plan';
import { report } from './en/report';
import { reportOptions } from './en/reportOptions';
import { settings } from './en/settings';
import { sheets } from './en/sheets';
import { shell } from './en/shell';
import type { Texts } from './Texts';

/** The texts of the pane in English; figures stay as Vietnam writes them, as in the workbook beside it. */
export const en: Texts = { shell, sheets, check, plan, report, reportOptions, evidence, more, settings };
