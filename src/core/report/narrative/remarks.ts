import type { Field } from '../../register/fields';

/** Words of the narrative that hold only where the counted rows say so themselves. */
export interface Remark {
  /** The name that the paragraphs use. */
  readonly name: string;
  readonly indicator: string;
  /** Where the rows say it. */
  readonly fields: readonly Field[];
  readonly phrases: readonly string[];
  /** One row that says it does, or all have to. */
  readonly rows: 'some' | 'every';
  readonly text: string;
}

export const REMARKS: readonly Remark[] = [
  {
    name: 'surveys.whom',
    indicator: 'surveys',
    fields: ['activity_type', 'note', 'unit_supported'],
    phrases: ['chuỗi giá trị'],
    rows: 'some',
    text: ' các đơn vị có sản phẩm hàng hóa, dịch vụ, định hướng phát triển theo chuỗi giá trị',
  },
  {
    name: 'consultations.whom',
    indicator: 'consultations',
    fields: ['activity_type', 'note', 'unit_supported'],
    phrases: ['sáng lập viên'],
    rows: 'some',
    text: ' cho các sáng lập viên, hộ sản xuất có nhu cầu tư vấn',
  },
  {
    name: 'works.fund',
    indicator: 'works',
    fields: ['funding_source'],
    phrases: ['nông thôn mới', 'ntm'],
    rows: 'every',
    text: ' từ nguồn chương trình mục tiêu quốc gia xây dựng nông thôn mới',
  },
  {
    name: 'models-surveyed.what',
    indicator: 'models-surveyed',
    fields: ['activity_type', 'note'],
    phrases: ['cơ sở vật chất'],
    rows: 'some',
    text: 'điều kiện cơ sở vật chất ban đầu cho ',
  },
];
