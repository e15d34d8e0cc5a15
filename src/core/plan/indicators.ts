import type { IndicatorDefinition } from './IndicatorDefinition';

const SURVEYS_AND_ADVICE = 'Khảo sát, tuyên truyền, tư vấn';
const NEW_UNITS = 'Phát triển hợp tác xã, tổ hợp tác';
const CREDIT = 'Hỗ trợ vốn';
const WORKS_AND_MODELS = 'Hỗ trợ hạ tầng, mô hình sản xuất';

const OCCASIONS = ['lượt', 'lần', 'cuộc', 'buổi', 'lượt khảo sát', 'lượt tư vấn'];
/** A plan for the members or the income of new cooperatives does not count cooperatives. */
const OTHER_FIGURES = ['thành viên', 'lao động', 'doanh thu', 'thu nhập', 'vốn', 'tỷ lệ', 'cán bộ'];
const FOUNDING = ['thành lập', 'thành lập mới', 'phát triển mới', 'phát triển'];

/** Words beside the phrases of a plan that leave it about the same thing. */
const ALSO_SURVEYED = [
  'có sản phẩm hàng hóa',
  'sản phẩm',
  'hàng hóa',
  'dịch vụ',
  'định hướng phát triển theo chuỗi giá trị',
  'thực tế',
  'cơ sở',
  'hộ sản xuất',
  'tình hình hoạt động',
];
const ALSO_ADVISED = [
  'sáng lập viên',
  'hộ sản xuất',
  'có nhu cầu',
  'thành lập',
  'thành lập mới',
  'phát triển',
  'phổ biến',
  'luật',
  'pháp luật',
  'chính sách',
  'kinh tế tập thể',
  'thành viên',
  'người dân',
  'nhân dân',
];
const ALSO_LENT = ['quỹ quốc gia về việc làm', 'việc làm', 'phát triển', 'vốn', 'quỹ', 'nguồn vốn'];
const ALSO_BUILT = [
  'cơ sở hạ tầng',
  'kết cấu hạ tầng',
  'nông thôn mới',
  'chương trình',
  'mục tiêu quốc gia',
  'thành viên',
];
const ALSO_MODELS = [
  'sản xuất',
  'nông nghiệp',
  'điều kiện',
  'cơ sở vật chất',
  'ban đầu',
  'thành công',
  'ứng dụng',
  'vào',
];

/** The half-year table of a provincial Alliance, in its order. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  {
    id: 'surveys',
    group: SURVEYS_AND_ADVICE,
    label: 'Khảo sát đơn vị',
    unit: 'lượt',
    measure: {
      role: 'activities',
      date: 'date',
      filter: { by: 'activity', kind: 'survey' },
      amount: { kind: 'sum', field: 'quantity' },
    },
    plan: { words: [['khảo sát']], without: ['mô hình', 'công trình'], also: ALSO_SURVEYED, units: OCCASIONS },
  },
  {
    id: 'consultations',
    group: SURVEYS_AND_ADVICE,
    label: 'Tuyên truyền, tư vấn',
    unit: 'lượt',
    measure: {
      role: 'activities',
      date: 'date',
      filter: { by: 'activity', kind: 'consultation' },
      amount: { kind: 'sum', field: 'quantity' },
    },
    plan: { words: [['tuyên truyền', 'tư vấn']], without: ['khảo sát'], also: ALSO_ADVISED, units: OCCASIONS },
  },
  {
    id: 'new-cooperatives',
    group: NEW_UNITS,
    label: 'Thành lập mới HTX',
    unit: 'HTX',
    measure: {
      role: 'cooperatives',
      date: 'founded_date',
      filter: { by: 'entity', kind: 'cooperative' },
      amount: { kind: 'rows' },
    },
    plan: {
      words: [FOUNDING],
      without: OTHER_FIGURES,
      entities: ['cooperative'],
      units: ['HTX', 'hợp tác xã', 'đơn vị'],
    },
  },
  {
    id: 'new-groups',
    group: NEW_UNITS,
    label: 'Thành lập mới tổ hợp tác',
    unit: 'THT',
    measure: {
      role: 'groups',
      date: 'founded_date',
      filter: { by: 'entity', kind: 'group' },
      amount: { kind: 'rows' },
    },
    plan: {
      words: [FOUNDING],
      without: OTHER_FIGURES,
      entities: ['group'],
      units: ['THT', 'tổ hợp tác', 'tổ', 'đơn vị'],
    },
  },
  {
    id: 'job-fund-projects',
    group: CREDIT,
    label: 'Giải ngân nguồn vốn 120: số dự án',
    unit: 'dự án',
    measure: {
      role: 'loans',
      date: 'date',
      filter: { by: 'fund', kind: 'jobFund' },
      amount: { kind: 'projects' },
    },
    plan: { words: [['vốn 120', 'quỹ 120', 'nguồn 120']], also: ALSO_LENT, units: ['dự án'], unitNeeded: true },
  },
  {
    id: 'job-fund-amount',
    group: CREDIT,
    label: 'Giải ngân nguồn vốn 120: số tiền',
    unit: 'triệu đồng',
    measure: {
      role: 'loans',
      date: 'date',
      filter: { by: 'fund', kind: 'jobFund' },
      amount: { kind: 'money', field: 'amount' },
    },
    plan: { words: [['vốn 120', 'quỹ 120', 'nguồn 120']], also: ALSO_LENT, units: ['money'], unitNeeded: true },
  },
  {
    id: 'revolving-fund-projects',
    group: CREDIT,
    label: 'Giải ngân Quỹ quay vòng phát triển HTX: số dự án',
    unit: 'dự án',
    measure: {
      role: 'loans',
      date: 'date',
      filter: { by: 'fund', kind: 'revolvingFund' },
      amount: { kind: 'projects' },
    },
    plan: { words: [['quỹ quay vòng', 'vốn quay vòng']], also: ALSO_LENT, units: ['dự án'], unitNeeded: true },
  },
  {
    id: 'revolving-fund-amount',
    group: CREDIT,
    label: 'Giải ngân Quỹ quay vòng phát triển HTX: số tiền',
    unit: 'triệu đồng',
    measure: {
      role: 'loans',
      date: 'date',
      filter: { by: 'fund', kind: 'revolvingFund' },
      amount: { kind: 'money', field: 'amount' },
    },
    plan: { words: [['quỹ quay vòng', 'vốn quay vòng']], also: ALSO_LENT, units: ['money'], unitNeeded: true },
  },
  {
    id: 'works',
    group: WORKS_AND_MODELS,
    label: 'Hỗ trợ xây dựng công trình cơ sở hạ tầng',
    unit: 'công trình',
    measure: { role: 'works', date: 'date', amount: { kind: 'rows' } },
    plan: {
      words: [['công trình', 'hạ tầng']],
      without: ['khảo sát', 'vốn'],
      also: ALSO_BUILT,
      units: ['công trình'],
      unitNeeded: true,
    },
  },
  {
    id: 'models-surveyed',
    group: WORKS_AND_MODELS,
    label: 'Khảo sát mô hình sản xuất nông nghiệp',
    unit: 'mô hình',
    measure: {
      role: 'activities',
      date: 'date',
      filter: { by: 'activity', kind: 'modelSurvey' },
      amount: { kind: 'sum', field: 'quantity' },
    },
    plan: { words: [['khảo sát'], ['mô hình']], also: ALSO_MODELS, units: ['mô hình'] },
  },
  {
    id: 'models-mechanised',
    group: WORKS_AND_MODELS,
    label: 'Xây dựng mô hình sản xuất ứng dụng cơ giới hóa',
    unit: 'mô hình',
    measure: null,
    why: 'Chưa có sổ theo dõi mô hình đã xây dựng (số mô hình được khảo sát không phải số đã xây dựng): cần điền tay',
    plan: { words: [['mô hình'], ['cơ giới hóa']], without: ['khảo sát'], also: ALSO_MODELS, units: ['mô hình'] },
  },
];
