import type { Vocabulary } from './vocabulary';

export type ActivityKind = 'survey' | 'modelSurvey' | 'consultation';
export type Fund = 'jobFund' | 'revolvingFund';

const NOT_YET = ['dự kiến', 'kế hoạch', 'chưa', 'hoãn', 'hủy', 'không', 'chuẩn bị', 'đề nghị', 'đề xuất', 'chờ'];

/** What the entries of a log of activities are about. */
export const ACTIVITY_KINDS: Vocabulary<ActivityKind> = {
  entries: [
    { kind: 'survey', phrases: ['khảo sát'] },
    {
      kind: 'modelSurvey',
      phrases: ['khảo sát mô hình', 'khảo sát các mô hình', 'khảo sát điều kiện cơ sở vật chất … mô hình'],
      hints: ['khảo sát … mô hình'],
      within: 'survey',
    },
    { kind: 'consultation', phrases: ['tuyên truyền', 'tư vấn'] },
  ],
  doubts: NOT_YET,
};

/**
 * The funds that the Alliance lends from. "Vốn 120" is the national job fund
 * of resolution 120/HĐBT (1992). The fund for the development of cooperatives
 * (NĐ 45/2021) is another one than the revolving fund and is not among them.
 */
export const FUNDS: Vocabulary<Fund> = {
  entries: [
    {
      kind: 'jobFund',
      phrases: [
        'vốn 120',
        'quỹ 120',
        'vốn vay 120',
        'nguồn 120',
        '120',
        'quỹ quốc gia về việc làm',
        'quỹ quốc gia việc làm',
      ],
    },
    { kind: 'revolvingFund', phrases: ['quỹ quay vòng', 'vốn quay vòng'] },
  ],
  doubts: NOT_YET,
};
