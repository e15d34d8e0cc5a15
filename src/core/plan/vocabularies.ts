import type { Vocabulary } from './vocabulary';

export type ActivityKind = 'survey' | 'modelSurvey' | 'consultation';
export type Fund = 'jobFund' | 'revolvingFund';
export type EntityKind = 'cooperative' | 'union' | 'group' | 'creditFund';
export type Standing = 'standing' | 'stopped';

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

/** What kind of organisation a register's row or its type column names. */
export const ENTITY_KINDS: Vocabulary<EntityKind> = {
  entries: [
    { kind: 'cooperative', phrases: ['HTX', 'hợp tác xã'] },
    {
      kind: 'union',
      phrases: ['LHHTX', 'LH HTX', 'liên hiệp HTX', 'liên hiệp hợp tác xã', 'liên hiệp các HTX'],
      within: 'cooperative',
    },
    { kind: 'group', phrases: ['THT', 'tổ hợp tác'] },
    { kind: 'creditFund', phrases: ['QTDND', 'quỹ TDND', 'quỹ tín dụng', 'quỹ tín dụng nhân dân', 'QTD'] },
  ],
  doubts: [],
};

/** Whether a unit works today, as registers say it; both were founded. NĐ 92/2024/NĐ-CP art. 27-28 and usage. */
export const STANDINGS: Vocabulary<Standing> = {
  entries: [
    {
      kind: 'standing',
      phrases: ['hoạt động', 'đang hđ', 'hđ', 'x', 'mới thành lập', 'thành lập mới', 'tlm'],
    },
    {
      kind: 'stopped',
      phrases: [
        'ngừng hoạt động',
        'ngưng hoạt động',
        'không hoạt động',
        'tạm ngừng',
        'tạm ngưng',
        'ngừng hđ',
        'giải thể',
        'chấm dứt',
        'bị thu hồi',
        'thủ tục phá sản',
        'sáp nhập',
        'chuyển đổi thành doanh nghiệp',
      ],
      within: 'standing',
    },
  ],
  // Whoever waits for a certificate is not founded yet.
  doubts: ['dự kiến', 'đang làm thủ tục thành lập', 'đang thành lập', 'chuẩn bị', 'chờ cấp', 'chưa'],
};
