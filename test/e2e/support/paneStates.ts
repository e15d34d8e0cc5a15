import type { Locator } from 'playwright-core';
import { holdHost } from './heldHost';
import type { WorkbenchPage } from './WorkbenchPage';

/** Something that the pane can show, and how a user comes to it from the state before. */
export interface PaneState {
  /** Also the name of its pictures. */
  readonly name: string;
  readonly reach: (workbench: WorkbenchPage) => Promise<void>;
  /** Ends what would be in the way of the next state. */
  readonly leave?: (workbench: WorkbenchPage) => Promise<void>;
}

type Name = string | RegExp;
const button = ({ pane }: WorkbenchPage, name: Name): Locator => pane.getByRole('button', { name });
const open = ({ pane }: WorkbenchPage, place: string): Promise<void> => pane.getByRole('tab', { name: place }).click();
const see = ({ pane }: WorkbenchPage, text: Name): Promise<void> => pane.getByText(text).first().waitFor();
const back = (workbench: WorkbenchPage): Promise<void> => button(workbench, 'Quay lại').click();

const openMenu = (workbench: WorkbenchPage): Promise<void> => button(workbench, 'Hướng dẫn và cài đặt').click();

async function openPage(workbench: WorkbenchPage, entry: string): Promise<void> {
  await openMenu(workbench);
  await workbench.pane.getByRole('button', { name: entry, exact: true }).click();
  await workbench.pane.getByRole('heading', { level: 1, name: entry }).waitFor();
}

/** Opens everything that can be opened in the panel that is shown, so that all of it is looked at. */
async function unfold({ pane }: WorkbenchPage): Promise<void> {
  const folded = pane.locator('main details:not([open]) > summary, main button[aria-expanded=false]');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
}

/** Shows the progress of work that a button begins: the host answers only when the state is left. */
function underWay(name: string, begin: (workbench: WorkbenchPage) => Promise<void>, ended: Name): PaneState {
  let release = (): Promise<void> => Promise.resolve();
  return {
    name,
    reach: async (workbench) => {
      release = await holdHost(workbench.page);
      await begin(workbench);
      await workbench.pane.getByRole('progressbar').first().waitFor();
    },
    leave: async (workbench) => {
      await release();
      await see(workbench, ended);
      await workbench.settled();
    },
  };
}

/** Of a workbook like that of `untidyHalfYear`, in an order in which each can be reached from the one before. */
export const PANE_STATES: readonly PaneState[] = [
  { name: 'welcome', reach: (workbench) => button(workbench, 'Dùng sổ của tôi').waitFor() },
  underWay('reading', (workbench) => button(workbench, 'Dùng sổ của tôi').click(), /^Nhận ra/),
  { name: 'sheets', reach: (workbench) => see(workbench, 'DS HTX') },
  {
    name: 'menu',
    reach: openMenu,
    leave: (workbench) => workbench.page.keyboard.press('Escape'),
  },
  {
    name: 'columns',
    reach: (workbench) => button(workbench, 'Xem các cột').first().click(),
    leave: (workbench) => button(workbench, 'Xem các cột').first().click(),
  },
  {
    name: 'mapping',
    reach: async (workbench) => {
      await button(workbench, 'Sửa cách đọc').first().click();
      await workbench.pane.getByLabel('Cột D là').waitFor();
    },
    leave: async (workbench) => {
      await workbench.pane.getByLabel('Cột D là').selectOption({ label: 'Ngày thành lập' });
      await button(workbench, 'Lưu cách đọc').click();
      await see(workbench, /^Nhận ra/);
    },
  },
  {
    name: 'check-start',
    reach: async (workbench) => {
      await open(workbench, 'Kiểm tra');
      await workbench.pane.getByRole('heading', { name: 'Kiểm tra dữ liệu' }).waitFor();
    },
  },
  underWay(
    'checking',
    ({ pane }) => pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click(),
    /^Tìm thấy \d+ vấn đề/,
  ),
  { name: 'issues', reach: (workbench) => see(workbench, /^Tìm thấy \d+ vấn đề/) },
  {
    name: 'issues-filtered',
    reach: async (workbench) => {
      await button(workbench, /^Lỗi: /).click();
      await workbench.pane.getByRole('searchbox').fill('không có gì như thế');
      await see(workbench, 'Không có vấn đề nào khớp');
    },
    leave: (workbench) => button(workbench, 'Bỏ lọc').click(),
  },
  {
    name: 'issue',
    reach: async (workbench) => {
      await button(workbench, /ô H14$/).click();
      await see(workbench, 'Vì sao quan trọng?');
    },
  },
  {
    name: 'ignoring',
    reach: async (workbench) => {
      await button(workbench, 'Bỏ qua…').click();
      await button(workbench, 'Bỏ qua vấn đề này').click();
      await see(workbench, 'Hãy ghi một lý do ngắn.');
    },
    leave: async (workbench) => {
      await workbench.pane.getByLabel(/^Vì sao bỏ qua/).fill('Thành lập trước khi luật có hiệu lực');
      await button(workbench, 'Bỏ qua vấn đề này').click();
    },
  },
  {
    name: 'ignored',
    reach: async (workbench) => {
      const list = workbench.pane.getByText('1 vấn đề đã bỏ qua');
      await list.click();
      await list.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'pair',
    reach: async (workbench) => {
      await button(workbench, /ô C30$/).click();
      await workbench.pane.getByRole('group', { name: 'So hai dòng cạnh nhau' }).getByRole('table').waitFor();
    },
  },
  {
    name: 'marks',
    reach: async (workbench) => {
      await button(workbench, 'Tô màu trong sheet').click();
      await see(workbench, /^Đã tô màu/);
    },
    leave: (workbench) => button(workbench, 'Bỏ màu').click(),
  },
  {
    name: 'fix-preview',
    reach: async (workbench) => {
      await button(workbench, /^Sửa \d+ ô an toàn/).click();
      await button(workbench, 'Đồng ý sửa').waitFor();
    },
  },
  {
    name: 'fixed',
    reach: async (workbench) => {
      await button(workbench, 'Đồng ý sửa').click();
      await see(workbench, /^Đã sửa \d+ ô/);
      await workbench.settled();
    },
  },
  { name: 'history', reach: (workbench) => openPage(workbench, 'Các lần sửa') },
  {
    name: 'reverted',
    reach: async (workbench) => {
      await button(workbench, /^Hoàn tác: /).click();
      await see(workbench, /^Đã trả lại/);
      await workbench.settled();
    },
    leave: back,
  },
  underWay('measuring', (workbench) => open(workbench, 'Kế hoạch'), /kế hoạch$/),
  {
    name: 'plan',
    reach: (workbench) =>
      workbench.pane.getByRole('progressbar').or(workbench.pane.getByRole('meter')).first().waitFor(),
  },
  {
    name: 'report',
    reach: async (workbench) => {
      await open(workbench, 'Báo cáo');
      await button(workbench, 'Sao chép lời văn').waitFor();
    },
  },
  {
    name: 'evidence',
    reach: async (workbench) => {
      await button(workbench, /^Xem các dòng đã đếm: Thành lập mới HTX/).click();
      await button(workbench, 'Dòng sau').or(button(workbench, 'Tới dòng đầu')).first().waitFor();
    },
    leave: (workbench) => back(workbench),
  },
  {
    name: 'report-options',
    reach: async (workbench) => {
      await button(workbench, 'Tùy chọn báo cáo').click();
      await button(workbench, 'Xong, xem báo cáo').waitFor();
      await unfold(workbench);
    },
    leave: async (workbench) => {
      await button(workbench, 'Xong, xem báo cáo').click();
      await button(workbench, 'Sao chép lời văn').waitFor();
    },
  },
  underWay('writing', (workbench) => button(workbench, 'Tạo báo cáo').click(), /^Đã ghi sheet/),
  { name: 'written', reach: (workbench) => button(workbench, 'Đi tới sheet').waitFor() },
  {
    name: 'error',
    reach: async (workbench) => {
      await workbench.page.evaluate(() => window.htx?.host.faults.failSync(1, 'before'));
      await button(workbench, 'Tạo lại báo cáo').click();
      await button(workbench, 'Chi tiết kỹ thuật').click();
      await button(workbench, 'Sao chép chi tiết').click();
    },
  },
  {
    name: 'stale',
    reach: async (workbench) => {
      await workbench.tab('DS HTX').click();
      await workbench.type('H30', '25');
      await open(workbench, 'Sổ');
      await see(workbench, /^Sổ đã thay đổi/);
    },
  },
  {
    name: 'settings',
    reach: async (workbench) => {
      await openPage(workbench, 'Cài đặt');
      await see(workbench, 'Quy tắc kiểm tra');
      await unfold(workbench);
    },
    leave: back,
  },
  { name: 'guide', reach: (workbench) => openPage(workbench, 'Hàm HTX trong ô') },
  {
    name: 'plain-formulas',
    reach: async (workbench) => {
      await button(workbench, 'Đổi thành công thức thường').click();
      await see(workbench, /^Không có ô nào được đổi/);
    },
    leave: back,
  },
  {
    name: 'welcome-again',
    reach: async (workbench) => {
      await openMenu(workbench);
      await button(workbench, 'Giới thiệu HTX').click();
      await button(workbench, 'Dùng sổ của tôi').waitFor();
    },
    leave: (workbench) => button(workbench, 'Dùng sổ của tôi').click(),
  },
  {
    name: 'english',
    reach: async (workbench) => {
      await openMenu(workbench);
      await button(workbench, 'English').click();
      await workbench.pane.getByRole('tab', { name: 'Check' }).click();
      await workbench.settled();
    },
  },
];

/** Of a workbook with nothing in it. */
export const EMPTY_STATES: readonly PaneState[] = [
  { name: 'empty-sheets', reach: (workbench) => see(workbench, 'Chưa thấy bảng nào') },
  {
    name: 'empty-check',
    reach: async (workbench) => {
      await open(workbench, 'Kiểm tra');
      await workbench.pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await workbench.settled();
    },
  },
  {
    name: 'empty-plan',
    reach: async (workbench) => {
      await open(workbench, 'Kế hoạch');
      await see(workbench, 'Chưa tính được chỉ tiêu nào');
    },
  },
  {
    name: 'empty-report',
    reach: async (workbench) => {
      await open(workbench, 'Báo cáo');
      await see(workbench, 'Chưa có số liệu để báo cáo');
    },
  },
  {
    name: 'empty-history',
    reach: async (workbench) => {
      await openPage(workbench, 'Các lần sửa');
      await see(workbench, 'Chưa sửa gì');
    },
  },
];

/** Of a workbook like that of `lastHalfYear`. */
export const NEW_HALF_YEAR_STATES: readonly PaneState[] = [
  { name: 'new-half-year', reach: (workbench) => see(workbench, 'Đã hết 6 tháng đầu năm 2020.') },
  {
    name: 'new-half-year-english',
    reach: async (workbench) => {
      await openMenu(workbench);
      await button(workbench, 'English').click();
      await see(workbench, 'The first half of 2020 is over.');
    },
  },
];
