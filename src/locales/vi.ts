import { check } from './vi/check';
import { evidence } from './vi/evidence';
import { more } from './vi/more';
import { plan } from './vi/plan';
import { report } from './vi/report';
import { reportOptions } from './vi/reportOptions';
import { settings } from './vi/settings';
import { sheets } from './vi/sheets';
import { shell } from './vi/shell';

/** The texts of the pane in Vietnamese: the source that every other language is typed by. */
export const vi = { shell, sheets, check, plan, report, reportOptions, evidence, more, settings };
