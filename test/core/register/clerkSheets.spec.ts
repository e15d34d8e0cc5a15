import { parseArea } from '../../../src/core/sheet/address';
import { recogniseSheet } from '../../../src/core/register/recogniseSheet';
import { clerkCells } from '../../fixtures/clerks/clerkCells';
import { CLERK_SHEETS, type ClerkSheet } from '../../fixtures/clerks/clerkSheets';
import { judgeRecognition, type Verdict } from './judgeRecognition';

function judge(clerk: ClerkSheet): Verdict {
  const merges = clerk.merges?.flatMap((address) => parseArea(address) ?? []);
  const values = clerkCells(clerk.text);
  const found = recogniseSheet({ name: clerk.name, top: 1, left: 1, values, ...(merges && { merges }) });
  const columns = Object.entries(clerk.columns).map(([field, letter]) => [field, columnAt(letter)] as const);
  const open = [...clerk.open].map(columnAt);
  return judgeRecognition(found, { ...clerk, columns: Object.fromEntries(columns), open });
}

function columnAt(letter: string): number {
  return letter.charCodeAt(0) - 64;
}

describe('recogniseSheet on sheets as clerks keep them', () => {
  it.each(Object.entries(CLERK_SHEETS))('should see the rows and mistake no column: %s', (_name, clerk) => {
    const { columns, falseFields, differences } = judge(clerk);

    expect(differences).toEqual([]);
    expect(falseFields).toEqual([]);
    expect(columns.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
  });

  it('should find four columns in five of headers that it does not know', () => {
    const outcomes = Object.values(CLERK_SHEETS).flatMap((clerk) => judge(clerk).columns.map(({ outcome }) => outcome));
    const found = outcomes.filter((outcome) => outcome === 'sure' || outcome === 'likely');

    expect(found.length / outcomes.length).toBeGreaterThan(0.8);
  });

  it('should ask which year is meant where figures of several years stand side by side', () => {
    const years = CLERK_SHEETS['figures of several years side by side'];
    const columns = years ? judge(years).columns : [];

    expect(
      columns.filter(({ field }) => field === 'revenue' || field === 'members_total').map(({ outcome }) => outcome),
    ).not.toContain('sure');
  });

  it('should ask whether a list of units with dues is a register', () => {
    const found = recogniseSheet({
      name: 'Sheet1',
      top: 1,
      left: 1,
      values: clerkCells(
        'STT|HTX nhận nợ|Địa chỉ|Dư nợ gốc|Vay từ năm\n1|HTX A|Xã X|200|2019\n2|HTX B|Xã Y|90|2018\n3|HTX C|Xã Y|50|2018',
      ),
    });

    expect(found.band).toBe('unknown');
  });
});
