import type { FieldSpec } from './FieldSpec';

/** The columns of a register that say who and where a unit is. */
export const IDENTITY_FIELDS = {
  ordinal: {
    label: 'STT',
    english: 'No.',
    type: 'ordinal',
    headers: 'STT | TT | Stt | Số TT | Số thứ tự | No.',
  },
  name: {
    label: 'Tên hợp tác xã',
    english: 'Name',
    type: 'name',
    headers:
      'Tên hợp tác xã | Tên HTX | Tên đơn vị | Tên HTX, LHHTX | Tên tổ chức KTTT | ' +
      'Tên hợp tác xã/liên hiệp hợp tác xã | Tên LHHTX | Tên Quỹ TDND | Tên QTDND | Tên tổ hợp tác | Tên THT | ' +
      'Hợp tác xã | Đơn vị | Tên gọi | Tên cơ sở | Tên tổ chức | Tên HTX nông nghiệp | Tên tổ | Tên tổ, nhóm | Tên tổ/nhóm | Tên Quỹ',
  },
  name_abbr: {
    label: 'Tên viết tắt',
    english: 'Short name',
    type: 'text',
    headers: 'Tên viết tắt | Tên giao dịch | Tên tiếng nước ngoài',
  },
  entity_type: {
    label: 'Loại hình',
    english: 'Kind of organisation',
    type: 'entityType',
    headers: 'Loại hình | Loại hình kinh tế | Loại hình KTTT | Loại hình tổ chức | Loại HTX | Loại',
  },
  tax_code: {
    label: 'Mã số hợp tác xã',
    english: 'Tax code',
    type: 'taxCode',
    headers:
      'Mã số hợp tác xã | Mã số HTX | Mã HTX | Mã số thuế | MST | MS thuế | Mã số HTX/MST | ' +
      'Mã số hợp tác xã/mã số thuế | MSHTX | Mã số THT | Mã số tổ hợp tác | Mã số LHHTX | Mã số doanh nghiệp | ' +
      'MSDN | Mã số ĐKKD',
  },
  cert_no: {
    label: 'Số GCN đăng ký',
    english: 'Certificate number',
    type: 'text',
    headers:
      'Số GCN đăng ký | Số GCN | Số giấy chứng nhận | Số Giấy chứng nhận đăng ký HTX | Số GCNĐK | Số GCN ĐKKD | ' +
      'Số ĐKKD | Số đăng ký | Số giấy CNĐK | Giấy CN ĐKHTX | GCN ĐKHTX số | Số giấy phép | Giấy phép hoạt động số | Giấy phép số',
  },
  cert_date: {
    label: 'Ngày cấp GCN',
    english: 'Certificate date',
    type: 'date',
    headers:
      'Ngày cấp GCN | Ngày cấp | Ngày cấp GCN ĐKKD | Ngày cấp đăng ký | Ngày ĐK lần đầu | Ngày đăng ký | ' +
      'Ngày cấp lần đầu | Cấp ngày | Ngày cấp ĐKKD | Ngày cấp ĐKKD lần đầu | Ngày cấp phép | Ngày cấp giấy phép',
  },
  cert_place: {
    label: 'Nơi cấp',
    english: 'Issued by',
    type: 'text',
    headers: 'Nơi cấp | Cơ quan cấp | Nơi đăng ký | Cơ quan ĐKKD',
  },
  founded_date: {
    label: 'Ngày thành lập',
    english: 'Founded on',
    type: 'date',
    headers:
      'Ngày thành lập | Năm thành lập | Thời gian thành lập | Ngày, tháng, năm thành lập | Ngày, tháng thành lập | Tháng/năm thành lập | ' +
      'Năm TL | Ngày TL | TL năm | Thành lập | Năm thành lập HTX',
  },
  amend_no: {
    label: 'Đăng ký thay đổi lần thứ',
    english: 'Amendment number',
    type: 'count',
    headers: 'Đăng ký thay đổi lần thứ | Thay đổi lần | Lần thay đổi | Cấp lại/đổi lần',
  },
  address: {
    label: 'Địa chỉ trụ sở chính',
    english: 'Address',
    type: 'text',
    headers:
      'Địa chỉ trụ sở chính | Địa chỉ | Trụ sở | Trụ sở chính | Địa chỉ trụ sở | Nơi đặt trụ sở | ' +
      'Địa chỉ liên hệ | Địa điểm trụ sở',
  },
  hamlet: {
    label: 'Thôn/xóm',
    english: 'Hamlet',
    type: 'text',
    headers: 'Thôn/xóm | Thôn | Xóm | Bản | Ấp | Khu phố | Tổ dân phố | TDP | Số nhà, đường | Thôn (xóm, bản)',
  },
  commune: {
    label: 'Xã/phường',
    english: 'Commune',
    type: 'text',
    headers:
      'Xã/phường | Xã | Phường | Xã, phường | Xã/phường/thị trấn | Xã (phường, TT) | Xã, phường, đặc khu | ' +
      'Địa bàn xã | Thuộc xã | Tên xã',
  },
  district: {
    label: 'Huyện/TP',
    english: 'District (former)',
    type: 'text',
    headers:
      'Huyện/TP | Huyện | Quận | Thị xã | Huyện, thị xã, thành phố | Huyện/thành phố | Huyện, TP | Địa bàn | ' +
      'Huyện (cũ) | Địa bàn cấp huyện (cũ) | Thuộc huyện',
  },
  province: {
    label: 'Tỉnh',
    english: 'Province',
    type: 'text',
    headers: 'Tỉnh | Tỉnh/thành phố | Tỉnh, TP | Tỉnh (cũ)',
  },
  legal_rep: {
    label: 'Người đại diện theo pháp luật',
    english: 'Legal representative',
    type: 'person',
    headers:
      'Người đại diện theo pháp luật | Người đại diện | Người ĐDPL | Đại diện pháp luật | NĐDPL | ' +
      'Họ tên người đại diện | Người đứng đầu | Tên chủ thể | Đại diện theo pháp luật | Đại diện PL',
  },
  chair: {
    label: 'Chủ tịch HĐQT',
    english: 'Chair of the board',
    type: 'person',
    headers:
      'Chủ tịch HĐQT | CT HĐQT | Chủ tịch Hội đồng quản trị | Chủ tịch hội đồng quản trị | Họ tên CT HĐQT | ' +
      'Chủ tịch | Chủ tịch HĐQT, Giám đốc',
  },
  director: {
    label: 'Giám đốc',
    english: 'Director',
    type: 'person',
    headers:
      'Giám đốc | GĐ | Giám đốc HTX | Họ tên Giám đốc | Họ và tên Giám đốc | Tổng giám đốc | Chủ nhiệm | ' +
      'Chủ nhiệm HTX | Giám đốc (Tổng Giám đốc)',
  },
  group_head: {
    label: 'Tổ trưởng',
    english: 'Head of the group',
    type: 'person',
    headers: 'Tổ trưởng | Tổ trưởng THT | Người đại diện THT | Tổ trưởng tổ hợp tác',
  },
  controller: {
    label: 'Trưởng Ban kiểm soát',
    english: 'Head of supervisors',
    type: 'person',
    headers: 'Trưởng Ban kiểm soát | Trưởng BKS | Kiểm soát viên | Ban kiểm soát',
  },
  accountant: {
    label: 'Kế toán',
    english: 'Accountant',
    type: 'person',
    headers: 'Kế toán | Kế toán trưởng | Phụ trách kế toán',
  },
  id_number: {
    label: 'Số định danh cá nhân',
    english: 'Personal id',
    type: 'personalId',
    headers:
      'Số định danh cá nhân | CCCD | CMND | Số CCCD | Số CMND/CCCD | Số ĐDCN | Số CMND | Số căn cước | ' +
      'Căn cước công dân | Số căn cước công dân | Chứng minh nhân dân',
  },
  phone: {
    label: 'Số điện thoại',
    english: 'Phone',
    type: 'phone',
    headers:
      'Số điện thoại | SĐT | ĐT | Điện thoại | SDT | Số ĐT | Di động | Điện thoại liên hệ | Tel | Số máy | Điện thoại Giám đốc | Số điện thoại Giám đốc | ĐT liên hệ | Số ĐT liên hệ',
  },
  email: {
    label: 'Email',
    english: 'Email',
    type: 'email',
    headers: 'Email | Thư điện tử | E-mail | Mail | Email liên hệ',
  },
  business_lines: {
    label: 'Ngành nghề kinh doanh',
    english: 'Business lines',
    type: 'text',
    headers:
      'Ngành nghề kinh doanh | Ngành nghề | Ngành, nghề | Ngành nghề SXKD | Ngành nghề chính | NNKD | ' +
      'Ngành nghề hoạt động | Lĩnh vực, ngành nghề | Sản phẩm chính | Dịch vụ chủ yếu | Mã ngành | ' +
      'Mã ngành VSIC',
  },
  sector: {
    label: 'Lĩnh vực hoạt động',
    english: 'Sector',
    type: 'sector',
    headers:
      'Lĩnh vực hoạt động | Lĩnh vực | Lĩnh vực HĐ | Lĩnh vực hoạt động chủ yếu | Loại hình HTX | Nhóm ngành | ' +
      'Nông nghiệp/Phi NN | Khối',
  },
  model: {
    label: 'Mô hình tổ chức hoạt động',
    english: 'Operating model',
    type: 'text',
    headers: 'Mô hình tổ chức hoạt động | Mô hình HĐ | Mô hình',
  },
} as const satisfies Record<string, FieldSpec>;
