import { openSession } from '../../../src/workbench/headless/openSession';
import { withSession, workbookOf } from './withSession';

const saveSettings = () =>
  new Promise<Office.AsyncResultStatus>((resolve) => {
    Office.context.document.settings.saveAsync((result) => resolve(result.status));
  });

describe('what an add-in keeps in the workbook', () => {
  it('should save document settings into the workbook, and only by saving', () =>
    withSession(workbookOf('S'), async ({ host }) => {
      // Arrange
      const { settings } = Office.context.document;
      settings.set('htx', { language: 'vi', ignored: ['A1'] });
      const beforeSaving = host.workbook.settings.size;
      // Act
      const status = await saveSettings();
      // Assert
      expect([beforeSaving, status]).toEqual([0, 'succeeded']);
      expect([...host.workbook.settings]).toEqual([['htx', { language: 'vi', ignored: ['A1'] }]]);
    }));

  it('should give the next session what the last one saved', async () => {
    // Arrange
    const workbook = workbookOf('S');
    const first = await openSession(workbook);
    first.enter();
    Office.context.document.settings.set('since', new Date(0));
    await saveSettings();
    first.close();
    // Act & assert
    await withSession(workbook, async () => {
      const since = Office.context.document.settings.get('since') as Date;
      expect(since.getTime()).toBe(0);
      Office.context.document.settings.remove('since');
      await saveSettings();
      expect(workbook.settings.size).toBe(0);
    });
  });

  it('should keep one store of settings, whichever way it is reached', () =>
    withSession(workbookOf('S'), async ({ host }) => {
      await Excel.run(async (context) => {
        context.workbook.settings.add('htx', { language: 'en' });
        await context.sync();
      });
      expect(host.workbook.settings.get('htx')).toEqual({ language: 'en' });
    }));

  it('should give back an XML part as it was added, to the next session too', async () => {
    // Arrange
    const workbook = workbookOf('S');
    const xml = '<journal xmlns="urn:htx:journal"><step from="Hoà Bình" to="Hòa Bình"/></journal>';
    await withSession(workbook, () =>
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      }),
    );
    // Act
    await withSession(workbook, async () => {
      const read = await Excel.run(async (context) => {
        const found = context.workbook.customXmlParts.getByNamespace('urn:htx:journal').getOnlyItem().getXml();
        const none = context.workbook.customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject();
        await context.sync();
        return [found.value, none.isNullObject];
      });
      // Assert
      expect(read).toEqual([xml, true]);
    });
  });

  it("should say the file's name", () => {
    const workbook = workbookOf('S');
    workbook.fileName = 'Sổ theo dõi.xlsx';
    return withSession(workbook, async () => {
      const properties = await new Promise<Office.FileProperties>((resolve) => {
        Office.context.document.getFilePropertiesAsync((result) => resolve(result.value));
      });
      expect(properties.url).toBe('Sổ theo dõi.xlsx');
      expect(Office.context.document.url).toBe('Sổ theo dõi.xlsx');
    });
  });

  it('should say the colours of the theme', () =>
    withSession(workbookOf('S'), async () => {
      expect(Office.context.officeTheme).toMatchObject({
        bodyBackgroundColor: '#ffffff',
        bodyForegroundColor: '#444444',
      });
      await Promise.resolve();
    }));

  it('should refuse a method of the common API that it does not have', () =>
    withSession(workbookOf('S'), async () => {
      const status = await new Promise((resolve) => {
        Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) => resolve(result.status));
      });
      expect(status).toBe('failed');
    }));
});
