import { screen, waitFor, within } from '@testing-library/react';
import { HtxError } from '../../../src/core/errors';
import type { RecognisedSheet } from '../../../src/core/register/Register';
import { cellAddress, columnName } from '../../../src/core/sheet/address';
import type { Selection, SheetMapping } from '../../../src/taskpane/port/ExcelPort';
import { LongWork } from '../support/longWork';
import { renderPane } from '../support/renderPane';
import { sampleSheets } from '../support/sampleWorkbook';

const [cooperatives] = sampleSheets as [RecognisedSheet];
const card = async (role: string): Promise<HTMLElement> =>
  (await screen.findByRole('heading', { name: role })).closest('li')!;

describe('the place Sổ', () => {
  it('should read the workbook at once and name each sheet with its rows', async () => {
    renderPane();

    const list = await card('Danh sách hợp tác xã');
    expect(within(list).getByText('DS HTX')).toBeVisible();
    expect(within(list).getByText(new RegExp(`^${cooperatives.dataRows.length} dòng`))).toBeVisible();
    expect(within(list).getByText('Chắc chắn')).toBeVisible();
    expect(screen.getByText(/^Nhận ra 6 trong 6 sheet/)).toBeVisible();
  });

  it('should offer the next step as the one primary way on', async () => {
    const { user } = renderPane();

    await user.click(await screen.findByRole('button', { name: 'Tiếp: kiểm tra' }));

    expect(screen.getByRole('tab', { name: /Kiểm tra/ })).toHaveAttribute('aria-selected', 'true');
    expect(await screen.findByRole('heading', { name: 'Kiểm tra dữ liệu' })).toBeVisible();
  });

  it('should show the columns with the reason of a doubtful one', async () => {
    const [first, ...others] = cooperatives.columns;
    const doubtful = { ...first!, band: 'likely' as const };
    const sheet = { ...cooperatives, columns: [doubtful, ...others] };
    const { user } = renderPane({ recognise: () => Promise.resolve([sheet]) });

    const list = await card('Danh sách hợp tác xã');
    expect(within(list).getByText(/1 cột cần xem lại/)).toBeVisible();
    await user.click(within(list).getByRole('button', { name: 'Xem các cột' }));

    expect(within(list).getByText('Cần xem lại')).toBeVisible();
    expect(within(list).getByText(doubtful.reason.vi)).toBeVisible();
    expect(within(list).getByText('Tên hợp tác xã')).toBeVisible();
  });

  it('should say which column is missing and what does not work without it', async () => {
    const consequence = { vi: 'không cộng được vốn điều lệ', en: 'the charter capital cannot be added up' };
    const sheet = { ...cooperatives, missing: [{ field: 'charter_capital' as const, consequence }] };
    renderPane({ recognise: () => Promise.resolve([sheet]) });

    const missing = within(await card('Danh sách hợp tác xã')).getByRole('list', { name: 'Các cột còn thiếu' });
    expect(missing).toHaveTextContent('Thiếu cột “Vốn điều lệ”: không cộng được vốn điều lệ.');
  });

  it('should ask about a needed column that is only doubtful, and not call the sheet sure', async () => {
    const consequence = { vi: 'không cộng được vốn điều lệ', en: 'the charter capital cannot be added up' };
    const doubtful = {
      ...cooperatives.columns[0]!,
      field: 'charter_capital' as const,
      column: 6,
      band: 'unknown' as const,
    };
    const missing = [{ field: 'charter_capital' as const, consequence }];
    const sheet = { ...cooperatives, band: 'sure' as const, columns: [doubtful], missing };
    renderPane({ recognise: () => Promise.resolve([sheet]) });

    const found = await card('Danh sách hợp tác xã');
    expect(within(found).getByRole('list', { name: 'Các cột còn thiếu' })).toHaveTextContent(
      'Cột F có lẽ là “Vốn điều lệ”, hãy xem các cột rồi xác nhận; cho đến lúc đó không cộng được vốn điều lệ.',
    );
    expect(within(found).getByText('Cần xem lại')).toBeVisible();
    expect(within(found).queryByText('Chắc chắn')).not.toBeInTheDocument();
  });

  it('should go to the header of a sheet', async () => {
    const { user, port } = renderPane();
    await user.click(await screen.findByRole('button', { name: 'Đi tới sheet “DS HTX”' }));

    expect(port.calls).toEqual([['goTo', 'DS HTX', expect.stringMatching(/^A\d+:K\d+$/)]]);
  });

  it('should say what to do in a workbook without tables', async () => {
    const nothing = { ...cooperatives, role: 'other' as const, columns: [], unassigned: [], dataRows: [] };
    renderPane({ recognise: () => Promise.resolve([nothing]) });

    expect(await screen.findByText('Chưa thấy bảng nào')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Đọc lại sổ' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Tiếp: kiểm tra' })).not.toBeInTheDocument();
  });

  it('should show progress, and an error with a way on', async () => {
    const long = new LongWork<readonly RecognisedSheet[]>();
    const { user } = renderPane({ recognise: long.work });
    await long.progress({ phase: 'read', done: 10, total: 20 });
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuemax', '20');

    await long.fail(new HtxError('busy', 'Excel đang bận.', 'Excel is busy.'));
    expect(screen.getByRole('alert')).toHaveTextContent('Excel đang bận.');
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    await long.finish(sampleSheets);

    expect(await card('Danh sách hợp tác xã')).toBeVisible();
  });

  it('should hide the form where the workbook keeps no mappings', async () => {
    renderPane();
    await card('Danh sách hợp tác xã');

    expect(screen.queryByRole('button', { name: 'Sửa cách đọc' })).not.toBeInTheDocument();
  });

  it('should save what the user changed, and nothing else, then read again', async () => {
    const saved: SheetMapping[] = [];
    const recognise = jest.fn(() => Promise.resolve(sampleSheets));
    const mappings = {
      save: (mapping: SheetMapping) => Promise.resolve(void saved.push(mapping)),
      forget: () => Promise.resolve(),
    };
    const { user } = renderPane({ recognise, mappings });
    const list = await card('Danh sách hợp tác xã');

    await user.click(within(list).getByRole('button', { name: 'Sửa cách đọc' }));
    await user.selectOptions(within(list).getByRole('combobox', { name: 'Sheet này là' }), 'unions');
    await user.selectOptions(within(list).getByRole('combobox', { name: 'Cột B là' }), '');
    await user.click(within(list).getByRole('button', { name: 'Lưu cách đọc' }));

    await waitFor(() => expect(recognise).toHaveBeenCalledTimes(2));
    expect(saved).toEqual([{ sheet: 'DS HTX', role: 'unions', fields: new Map([[2, null]]) }]);
  });

  it('should keep what is in doubt when the user says that it is right, and nothing else', async () => {
    const [first, second, ...others] = cooperatives.columns;
    const columns = [first!, { ...second!, band: 'likely' as const }, ...others];
    const save = jest.fn((_mapping: SheetMapping) => Promise.resolve());
    const recognise = jest.fn(() => Promise.resolve([{ ...cooperatives, band: 'likely' as const, columns }]));
    const { user } = renderPane({ recognise, mappings: { save, forget: () => Promise.resolve() } });
    const list = within(await card('Danh sách hợp tác xã'));

    await user.click(list.getByRole('button', { name: 'Xem các cột' }));
    await user.click(list.getByRole('button', { name: 'Đọc như vậy là đúng' }));

    await waitFor(() => expect(recognise).toHaveBeenCalledTimes(2));
    const fields = new Map([[second!.column, second!.field]]);
    expect(save.mock.calls).toEqual([[{ sheet: 'DS HTX', role: 'cooperatives', fields }]]);
  });

  it('should say why what is right could not be kept', async () => {
    const problem = new HtxError('busy', 'Excel đang bận.', 'Excel is busy.');
    const sheets = [{ ...cooperatives, band: 'likely' as const }];
    const mappings = { save: () => Promise.reject(problem), forget: () => Promise.resolve() };
    const { user } = renderPane({ recognise: () => Promise.resolve(sheets), mappings });
    const list = within(await card('Danh sách hợp tác xã'));

    await user.click(list.getByRole('button', { name: 'Xem các cột' }));
    await user.click(list.getByRole('button', { name: 'Đọc như vậy là đúng' }));

    expect(await list.findByRole('alert')).toHaveTextContent('Excel đang bận.');
  });

  const mappings = { save: () => Promise.resolve(), forget: () => Promise.resolve() };

  it('should ask for no word where nothing is in doubt', async () => {
    const sure = cooperatives.columns.map((column) => ({ ...column, band: 'sure' as const }));
    const sheets = [{ ...cooperatives, columns: sure }];
    const { user } = renderPane({ recognise: () => Promise.resolve(sheets), mappings });
    const list = within(await card('Danh sách hợp tác xã'));

    await user.click(list.getByRole('button', { name: 'Xem các cột' }));

    expect(list.queryByRole('button', { name: 'Đọc như vậy là đúng' })).not.toBeInTheDocument();
  });

  it.each([true, false])('should offer to forget a choice only where one is kept: %p', async (isKept) => {
    const sheets = sampleSheets.map((sheet) => (isKept ? { ...sheet, isMapped: true as const } : sheet));
    const { user } = renderPane({ recognise: () => Promise.resolve(sheets), mappings });
    const list = within(await card('Danh sách hợp tác xã'));

    await user.click(list.getByRole('button', { name: 'Sửa cách đọc' }));

    expect(list.queryAllByRole('button', { name: 'Bỏ cách đọc đã lưu' })).toHaveLength(isKept ? 1 : 0);
  });

  it('should offer no choice for a sheet that was not read', async () => {
    const sheets = sampleSheets.map((sheet) => ({ ...sheet, isSkipped: true as const }));
    renderPane({ recognise: () => Promise.resolve(sheets), mappings });
    await card('Danh sách hợp tác xã');

    expect(screen.queryByRole('button', { name: 'Sửa cách đọc' })).not.toBeInTheDocument();
  });

  it('should tell of a part of a sheet that could not be read', async () => {
    const leftOut = [{ top: 3, bottom: 9, left: 6, right: 8 }];
    const sheets = sampleSheets.map((sheet) => (sheet.role === 'cooperatives' ? { ...sheet, leftOut } : sheet));
    renderPane({ recognise: () => Promise.resolve(sheets), mappings });

    expect(within(await card('Danh sách hợp tác xã')).getByText(/chưa đọc được phần F3:H9/)).toBeVisible();
  });

  it('should not save a header row that no sheet has', async () => {
    const save = jest.fn(() => Promise.resolve());
    const { user } = renderPane({ mappings: { save, forget: () => Promise.resolve() } });
    const list = await card('Danh sách hợp tác xã');
    await user.click(within(list).getByRole('button', { name: 'Sửa cách đọc' }));

    const row = within(list).getByRole('textbox', { name: 'Dòng tiêu đề' });
    await user.clear(row);
    await user.type(row, '0{Enter}');

    expect(within(list).getByText(/Cần một số dòng/)).toBeVisible();
    expect(save).not.toHaveBeenCalled();
  });

  describe('with what is selected in the sheet', () => {
    const openForm = async (selection: Selection) => {
      const saved: SheetMapping[] = [];
      const mappings = {
        save: (mapping: SheetMapping) => Promise.resolve(void saved.push(mapping)),
        forget: () => Promise.resolve(),
      };
      const { user } = renderPane({ mappings, readSelection: () => Promise.resolve(selection) });
      const list = within(await card('Danh sách hợp tác xã'));
      await user.click(list.getByRole('button', { name: 'Sửa cách đọc' }));
      const press = (name: string): Promise<void> => user.click(list.getByRole('button', { name }));
      return { user, list, saved, press };
    };

    it('should take the header row from it', async () => {
      const { list, saved, press } = await openForm({ sheet: 'DS HTX', address: '9:10' });

      await press('Lấy dòng tiêu đề từ vùng đang chọn');
      expect(list.getByRole('textbox', { name: 'Dòng tiêu đề' })).toHaveValue('9');
      await press('Lưu cách đọc');

      await waitFor(() => expect(saved).toEqual([{ sheet: 'DS HTX', headerRow: 9 }]));
    });

    it('should take a column from it for a field, and from the column that had the field', async () => {
      const before = cooperatives.columns.find(({ field }) => field === 'name')!.column;
      const other = cooperatives.columns.find(({ field }) => field !== 'name')!.column;
      const { user, list, saved, press } = await openForm({
        sheet: 'DS HTX',
        address: cellAddress(20, other),
      });

      await user.selectOptions(list.getByRole('combobox', { name: 'Chỉ cột trên sheet cho mục' }), 'name');
      await press('Lấy cột đang chọn');
      expect(list.getByRole('combobox', { name: `Cột ${columnName(other)} là` })).toHaveValue('name');
      expect(list.getByRole('combobox', { name: `Cột ${columnName(before)} là` })).toHaveValue('');
      await press('Lưu cách đọc');

      const fields = new Map<number, string | null>([
        [before, null],
        [other, 'name'],
      ]);
      await waitFor(() => expect(saved).toEqual([{ sheet: 'DS HTX', fields }]));
    });

    it('should say that the column lies outside of the table', async () => {
      const { list, press } = await openForm({ sheet: 'DS HTX', address: 'AZ3' });

      await press('Lấy cột đang chọn');

      expect(await list.findByText(/^Cột AZ nằm ngoài bảng/)).toBeVisible();
    });

    it('should say that the selection is on another sheet, and take nothing', async () => {
      const { list, press } = await openForm({ sheet: 'Nháp', address: 'B99' });

      await press('Lấy dòng tiêu đề từ vùng đang chọn');

      expect(await list.findByRole('alert')).toHaveTextContent(/nằm ở sheet “Nháp”; hãy chọn ô trong sheet “DS HTX”/);
      expect(list.getByRole('textbox', { name: 'Dòng tiêu đề' })).toHaveValue(String(cooperatives.headerRows[0]));
    });
  });
});
