import type { Phrase } from './Phrase';

/** A paragraph: its sentences, those left out that lack their figures. */
export type Paragraph = readonly Phrase[];

/**
 * The narrative of the half-year table, in the words of the published review
 * of Ninh Bình for the first half of 2020. `{id}` is what an indicator came
 * to, `{id.plan?}` how much of the plan that is (", đạt 80% kế hoạch"),
 * `{id.target}` what the plan asks for, `{id.rest}` what is missing to it.
 */
export const PARAGRAPHS: readonly Paragraph[] = [
  [
    {
      lead: 'Trong {period}, {agency} đã ',
      join: ', ',
      end: '.',
      items: [
        'tiến hành {surveys} lượt khảo sát{surveys.whom?}',
        'tổ chức {consultations} lượt tuyên truyền, tư vấn{consultations.whom?}',
        {
          lead: 'hướng dẫn và hỗ trợ thành lập mới ',
          join: ', ',
          items: ['{new-cooperatives} HTX{new-cooperatives.plan?}', '{new-groups} tổ hợp tác{new-groups.plan?}'],
        },
      ],
    },
  ],
  [
    {
      lead: 'Hoạt động hỗ trợ vốn được chú trọng. {Period} đã tiến hành hướng dẫn hồ sơ, thẩm định và giải ngân ',
      join: ' và ',
      end: '.',
      items: [
        {
          firstOf: [
            '{job-fund-projects} dự án ({job-fund-amount} triệu đồng) từ nguồn vốn 120',
            '{job-fund-projects} dự án từ nguồn vốn 120',
            '{job-fund-amount} triệu đồng từ nguồn vốn 120',
          ],
        },
        {
          firstOf: [
            '{revolving-fund-projects} dự án ({revolving-fund-amount} triệu đồng) từ Quỹ quay vòng phát triển HTX',
            '{revolving-fund-projects} dự án từ Quỹ quay vòng phát triển HTX',
            '{revolving-fund-amount} triệu đồng từ Quỹ quay vòng phát triển HTX',
          ],
        },
      ],
    },
  ],
  [
    {
      lead: 'Đã ',
      join: ', ',
      end: '.',
      items: [
        'tổ chức triển khai hỗ trợ xây dựng {works} công trình cơ sở hạ tầng cho các HTX năm {year}{works.fund?}',
        'khảo sát {models-surveyed.what?}{models-surveyed} mô hình sản xuất nông nghiệp',
      ],
    },
  ],
  [
    {
      lead: 'Về nhiệm vụ trọng tâm {rest}, {agency} tập trung vào một số nhiệm vụ trọng tâm như: ',
      join: '; ',
      end: '.',
      items: [
        {
          lead:
            'Phát triển đa dạng các loại hình HTX, tổ hợp tác trong mọi lĩnh vực, ngành nghề, ' +
            'phấn đấu hoàn thành chỉ tiêu thành lập mới ',
          join: ', ',
          items: [
            {
              firstOf: [
                '{new-cooperatives.target.least} HTX, {new-groups.target} tổ hợp tác ' +
                  '(còn {new-cooperatives.rest} HTX, {new-groups.rest} tổ hợp tác)',
                '{new-cooperatives.target.least} HTX, {new-groups.target} tổ hợp tác',
                '{new-cooperatives.target.least} HTX (còn {new-cooperatives.rest} HTX)',
                '{new-cooperatives.target.least} HTX',
                '{new-groups.target.least} tổ hợp tác (còn {new-groups.rest} tổ hợp tác)',
                '{new-groups.target.least} tổ hợp tác',
              ],
            },
          ],
        },
        {
          firstOf: [
            'hỗ trợ xây dựng {works.target} công trình cơ sở hạ tầng cho các HTX (còn {works.rest} công trình)',
            'hỗ trợ xây dựng {works.target} công trình cơ sở hạ tầng cho các HTX',
          ],
        },
        'xây dựng thành công {models-mechanised.target} mô hình sản xuất ứng dụng cơ giới hóa vào sản xuất nông nghiệp',
      ],
    },
  ],
];
