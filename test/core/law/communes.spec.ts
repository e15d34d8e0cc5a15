import { communeLists, communesOf } from '../../../src/core/law/places/communes';
import { findCommune } from '../../../src/core/law/places/findCommune';

const ninhBinh = communesOf('NINH BÌNH');

describe('the list of communes', () => {
  it('should hold the 129 units of Ninh Bình, each under its own name', () => {
    expect(communeLists().map(({ province }) => province)).toEqual(['Ninh Bình']);
    expect(ninhBinh?.communes.size).toBe(129);
    expect(communesOf('Lào Cai')).toBeUndefined();
  });

  it('should know for every former unit its district and a commune of today', () => {
    const former = [...(ninhBinh?.former.values() ?? [])].flat();

    expect(former.length).toBeGreaterThan(390);
    for (const { name, district, now } of former) {
      expect(name).toMatch(/^(?:Xã|Phường|Thị trấn) \S/);
      expect(district).toMatch(/^(?:Huyện|Thành phố|Thị xã) \S/);
      expect(now.name).toMatch(/^(?:Xã|Phường) \S/);
    }
  });

  it('should tell former units of one name apart by their district, and say when a unit was divided', () => {
    if (!ninhBinh) throw new Error('no list');

    expect(findCommune('Gia Viễn', '', ninhBinh)).toEqual({ kind: 'known' });
    expect(findCommune('Xã Kim Bình', 'Thành phố Phủ Lý', ninhBinh)).toMatchObject({
      kind: 'former',
      now: [{ name: 'Phường Phù Vân' }],
      isSplit: false,
    });
    expect(findCommune('Phường Hòa Mạc', '', ninhBinh)).toMatchObject({ kind: 'former', isSplit: true });
    expect(findCommune('Gia Vien', '', ninhBinh)).toMatchObject({ kind: 'unknown', meant: { name: 'Xã Gia Viễn' } });
    expect(findCommune('Không Đâu', '', ninhBinh)).toEqual({ kind: 'unknown', meant: undefined });
  });
});
