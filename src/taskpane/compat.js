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

  window.addEventListener('load', function () {
    if (window.Office) return;
    var message = document.createElement('p');
    message.setAttribute('role', 'alert');
    message.setAttribute('style', 'margin:16px;font:14px/1.5 "Segoe UI",sans-serif');
    message.textContent =
      'Không tải được thư viện Office.js của Microsoft. HTX cần Internet lúc mở bảng này: hãy kiểm tra kết nối ' +
      'rồi đóng và mở lại bảng. (Office.js could not be loaded: check the Internet connection, then reopen the pane.)';
    document.body.insertBefore(message, document.body.firstChild);
  });
})();
