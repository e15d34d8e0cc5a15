import { distinctLabels } from '../../../../src/core/report/layout/distinctLabels';

describe('distinctLabels', () => {
  it('should leave labels as they are when no two are the same', () => {
    const lines = [
      { label: 'Thành lập mới HTX', unit: 'HTX', ordinal: '3' },
      { label: 'Thành lập mới tổ hợp tác', unit: 'THT', ordinal: '4' },
    ];

    expect(distinctLabels(lines)).toEqual(['Thành lập mới HTX', 'Thành lập mới tổ hợp tác']);
  });

  it('should tell the same labels apart by their units, or else by their numbers', () => {
    const lines = [
      { label: 'Thành lập mới', unit: 'HTX', ordinal: '1.2' },
      { label: 'Thành lập mới', unit: 'THT', ordinal: '13.1' },
      { label: 'Tổng số', unit: 'người', ordinal: '5' },
      { label: 'Tổng số', unit: 'người', ordinal: '9' },
    ];

    expect(distinctLabels(lines)).toEqual(['Thành lập mới (HTX)', 'Thành lập mới (THT)', '5 Tổng số', '9 Tổng số']);
  });
});
