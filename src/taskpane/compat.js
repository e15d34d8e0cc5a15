/*
 * Runs before everything else, in whatever browser Office has: plain ES5, no tools.
 *
 * - Excel 2016 and 2019 show add-ins in Internet Explorer's engine or in the first Edge, where the pane would stay blank.
 *   They get the page that says which Excel is needed.
 * - office.js comes from Microsoft's server; without Internet it is missing, and the pane would stay blank as well.
 */
(function () {
  'use strict';

  if (/Trident\/|MSIE |Edge\//.test(navigator.userAgent)) {
    location.replace('legacy.html');
    return;
  }

  var MISSING_VI =
    'Không tải được thư viện Office.js của Microsoft. HTX cần Internet lúc mở bảng này: hãy kiểm tra kết nối rồi ' +
    'thử lại. Sổ của bạn không bị ảnh hưởng gì.';
  var MISSING_EN =
    'Office.js of Microsoft could not be loaded. HTX needs the Internet when this pane opens: check the connection, ' +
    'then try again. Your workbook is unharmed.';

  function add(parent, tag, text, language) {
    var element = parent.appendChild(document.createElement(tag));
    element.lang = language;
    element.textContent = text;
    return element;
  }

  window.addEventListener('load', function () {
    if (window.Office) return;
    document.documentElement.style.colorScheme = 'light dark';
    var box = document.createElement('div');
    box.setAttribute('role', 'alert');
    // The right is kept free for the menu that Office draws over the pane.
    box.setAttribute('style', 'margin:16px 40px 8px 16px;font:14px/1.5 "Segoe UI",sans-serif');
    add(box, 'p', MISSING_VI, 'vi');
    add(box, 'p', MISSING_EN, 'en');
    var button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('style', 'margin:0 16px;padding:5px 12px;font:14px/1.5 "Segoe UI",sans-serif');
    add(button, 'span', 'Thử lại', 'vi');
    button.appendChild(document.createTextNode(' / '));
    add(button, 'span', 'Try again', 'en');
    button.onclick = function () {
      location.reload();
    };
    var main = document.createElement('div');
    main.setAttribute('role', 'main');
    main.appendChild(box);
    main.appendChild(button);
    document.body.insertBefore(main, document.body.firstChild);
  });
})();
